using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>Sends responses: JSON, nothing if the client has it already, or what is wrong with the request (RFC 9457).</summary>
internal static class AnswerSender
{
    // Written part by part, so that a slow client holds back the writing and not the memory.
    private const int PartLength = 64 * 1024;

    public static async Task SendAsync(HttpContext context, Answer answer, string mediaType, string cacheControl)
    {
        var (response, headers) = (context.Response, context.Response.Headers);
        headers.ETag = answer.ETag;
        headers.CacheControl = cacheControl;
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        headers.XContentTypeOptions = "nosniff";
        if (answer.Languages.Length > 0)
        {
            headers.ContentLanguage = answer.Languages;
        }

        if (Has(context.Request, answer.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = mediaType;
        response.ContentLength = answer.Body.Length;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        for (var rest = answer.Body; !rest.IsEmpty; rest = rest[Math.Min(PartLength, rest.Length)..])
        {
            await response.BodyWriter.WriteAsync(rest[..Math.Min(PartLength, rest.Length)], context.RequestAborted).ConfigureAwait(false);
        }
    }

    public static async Task RefuseAsync(HttpContext context, Refusal refusal)
    {
        var response = context.Response;
        response.StatusCode = refusal.Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        var title = ReasonPhrases.GetReasonPhrase(refusal.Status);

        // An app can add to all of its problem details.
        if (context.RequestServices.GetService<IProblemDetailsService>() is { } service)
        {
            var details = new ProblemDetails { Status = refusal.Status, Title = title, Detail = refusal.Message };
            Add(details, "parameter", refusal.Parameter);
            Add(details, "suggestion", refusal.Suggestion);
            if (await service.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = details }).ConfigureAwait(false))
            {
                return;
            }
        }

        response.ContentType = "application/problem+json";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        var json = new Utf8JsonWriter(response.BodyWriter);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteString("title", title);
            json.WriteNumber("status", refusal.Status);
            json.WriteString("detail", refusal.Message);
            Write(json, "parameter", refusal.Parameter);
            Write(json, "suggestion", refusal.Suggestion);
            json.WriteEndObject();
        }

        await response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static void Add(ProblemDetails details, string name, string? value)
    {
        if (value is not null)
        {
            details.Extensions[name] = value;
        }
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Whether the client has the response: by the weak comparison, as RFC 9110 wants it of If-None-Match.</summary>
    private static bool Has(HttpRequest request, string tag)
    {
        var given = request.Headers.IfNoneMatch;
        return given.Count > 0 && (given == tag
            || (EntityTagHeaderValue.TryParseList(given, out var known) && known.Any(one => one.Tag == "*" || one.Tag == tag)));
    }
}
