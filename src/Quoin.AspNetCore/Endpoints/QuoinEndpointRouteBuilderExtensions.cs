using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Quoin.AspNetCore.Endpoints;
using Quoin.Html;

namespace Quoin.AspNetCore;

/// <summary>Adds endpoints that give content as JSON.</summary>
public static class QuoinEndpointRouteBuilderExtensions
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Adds endpoints with the content of the app as JSON: <c>articles</c>, <c>articles/{article}</c>, <c>articles/{article}/claims</c>,
    /// <c>articles/{article}/claims/{claim}</c>, <c>claims</c>, <c>search?q=</c> and <c>schema.json</c>. No response has a claim without all of its
    /// caveats.
    /// </summary>
    /// <remarks>
    /// A claim is written as System.Text.Json writes it, beside its text and its caveats in the language of the reader: that of <c>?lang=</c>, or
    /// else of the header Accept-Language. Errors are problem details (RFC 9457). The endpoints work in apps that are trimmed or compiled ahead of time.
    /// </remarks>
    /// <param name="endpoints">The app, or a group of endpoints.</param>
    /// <param name="pattern">The path with which the paths of the endpoints begin.</param>
    /// <param name="configure">Sets options; null for the defaults.</param>
    /// <returns>The endpoints, to add conventions such as authorization, rate limits or cross-origin requests to all of them.</returns>
    /// <exception cref="InvalidOperationException">The app has no content.</exception>
    public static IEndpointConventionBuilder MapQuoin(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/content", Action<ContentEndpointOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var provider = endpoints.ServiceProvider.GetService<ContentProvider>()
            ?? throw new InvalidOperationException("The app has no content to give; add it with builder.Services.AddQuoin(QuoinContent.Articles).");
        var options = new ContentEndpointOptions { ArticleUrl = endpoints.ServiceProvider.GetService<HtmlOptions>()?.ArticleUrl };
        configure?.Invoke(options);
        var server = new ContentServer(provider, options);
        var group = endpoints.MapGroup(pattern);
        foreach (var operation in ContentOperation.All)
        {
            group.MapMethods(operation.Path, Methods, context => server.Answer(context, operation)).Describe(operation);
        }

        group.MapMethods("/schema.json", Methods, server.Schema).Name("/schema.json", "Schema").ExcludeFromDescription();
        return group;
    }
}
