using System.Globalization;
using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Quoin.AspNetCore;
using Quoin.Html;

namespace Quoin.Site.Tests.Preview;

/// <summary>An app with a preview and a strict policy, on a free port of this machine. One page shows an article and, by their names, two of its claims.</summary>
internal sealed class NamedClaimsApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private NamedClaimsApp(WebApplication app) => _app = app;

    /// <summary>The address of the page.</summary>
    public Uri Address => LocalApp.AddressOf(_app);

    /// <summary>Starts it.</summary>
    public static async Task<NamedClaimsApp> Start(ContentFiles files)
    {
        var app = LocalApp.CreatePreviewed(files, static (app, compiled) =>
        {
            app.Use(static (context, next) =>
            {
                context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'";
                return next(context);
            });
            app.MapGet("/quoin.css", static () => Results.Text(ContentHtml.StyleSheet, MediaTypeNames.Text.Css, Encoding.UTF8));
            app.MapGet("/favicon.ico", static () => Results.NoContent());
            app.MapGet("/", (ContentProvider provider) => Page(provider.Current(compiled[0]), [.. compiled[0].Claims.Select(claim => provider.Current(claim))]));
        });
        await app.StartAsync();
        return new NamedClaimsApp(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IResult Page(Article article, IReadOnlyList<Claim?> claims)
    {
        var options = new HtmlOptions { Language = "en" };
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>App</title><link rel=\"stylesheet\" href=\"/quoin.css\"></head>\n<body>\n<main>\n<h1>Tea</h1>\n");
        foreach (var claim in claims.OfType<Claim>())
        {
            writer.Write($"<section class=\"named\" id=\"named-{claim.Id}\">");
            ContentHtml.WriteClaim(writer, claim, ClaimForm.Card, options with { IdPrefix = "card-" });
            writer.Write("</section>\n");
        }

        ContentHtml.WriteArticle(writer, article, options);
        writer.Write("</main>\n</body>\n</html>\n");
        return Results.Text(writer.ToString(), MediaTypeNames.Text.Html, Encoding.UTF8);
    }
}
