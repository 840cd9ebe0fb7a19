using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Quoin.Preview.Serving;

/// <summary>Decides which requests come from the developer's own machine. All others are refused: what is edited is not published.</summary>
internal static class LocalRequests
{
    /// <summary>The message for others.</summary>
    public const string Refusal = "The preview of Quoin answers only browsers on this machine, at an address such as http://localhost:5000; open that, or run without the preview.";

    /// <summary>
    /// Whether a request was sent from this machine, to a name of this machine: a page elsewhere whose name leads here (DNS rebinding) is recognized
    /// by that, and so is a proxy that passes on requests of others.
    /// </summary>
    public static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IsLoopback(address)
        && IsLocalName(context.Request.Host)
        && AreLoopback(context.Request.Headers["X-Forwarded-For"]) && AreLoopback(context.Request.Headers["X-Real-IP"])
        && IsLocalName(context.Request.Headers["X-Forwarded-Host"]) && AreLoopback(Senders(context.Request.Headers["Forwarded"]));

    /// <summary>Whether a request for what belongs to the preview comes from a page of the same origin, or from no page.</summary>
    public static bool IsOwn(HttpContext context)
    {
        var site = context.Request.Headers["Sec-Fetch-Site"];
        var origin = context.Request.Headers.Origin;
        return site.All(static value => value is "same-origin" or "none")
            && origin.All(value => string.Equals(value, $"{context.Request.Scheme}://{context.Request.Host}", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Refuses a request.</summary>
    public static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(Refusal);
    }

    /// <summary>Who sent a request that proxies passed on, as RFC 7239 writes it: <c>for=192.0.2.60;proto=http, for="[2001:db8::1]:80"</c>.</summary>
    private static StringValues Senders(StringValues forwarded) => forwarded
        .SelectMany(static value => (value ?? "").Split(',', ';'))
        .Select(static part => part.Trim())
        .Where(static part => part.StartsWith("for=", StringComparison.OrdinalIgnoreCase))
        .Select(static part => part["for=".Length..].Trim('"'))
        .ToArray();

    private static bool IsLoopback(IPAddress address) => IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool AreLoopback(StringValues addresses) => addresses
        .SelectMany(static value => (value ?? "").Split(',', StringSplitOptions.TrimEntries))
        .All(static value => IPEndPoint.TryParse(value, out var end) && IsLoopback(end.Address));

    private static bool IsLocalName(StringValues hosts) => hosts.SelectMany(static value => (value ?? "").Split(',', StringSplitOptions.TrimEntries)).All(static value => IsLocalName(new HostString(value)));

    private static bool IsLocalName(HostString host)
    {
        var name = host.HasValue ? host.Host : "";
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name, out var address) && IsLoopback(address));
    }
}
