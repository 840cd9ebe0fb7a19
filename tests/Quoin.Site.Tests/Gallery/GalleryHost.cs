using System.Globalization;
using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Quoin.Html;
using Quoin.Interpreter;

namespace Quoin.Site.Tests.Gallery;

/// <summary>Serves articles with all that the first article does not have, such as tables, overlapping claims and other scripts.</summary>
internal sealed class GalleryHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GalleryHost(WebApplication app) => _app = app;

    /// <summary>The address, without a slash at the end.</summary>
    public string Address => LocalApp.AddressOf(_app).AbsoluteUri.TrimEnd('/');

    /// <summary>Starts it on a free port of this machine.</summary>
    public static async Task<GalleryHost> Start()
    {
        var content = ContentInterpreter.Interpret(ParallelBuild.Create(ContentFolder.Read(Repository.PathOf("tests/Quoin.Site.Tests/Gallery/Content"))));
        Assert.Equal(3, content.Articles.Count);

        var app = LocalApp.CreateBuilder().Build();
        app.MapGet("/quoin.css", () => Results.Text(ContentHtml.StyleSheet, MediaTypeNames.Text.Css, Encoding.UTF8));
        foreach (var article in content.Articles)
        {
            app.MapGet($"/{article.Id}", () => Page(article.Title, article.Language, writer =>
            {
                ContentHtml.WriteArticle(writer, article, Options(article));
            }));
        }

        app.MapGet("/parts", () => Page("Parts", "en", writer =>
        {
            Assert.True(content.Articles.TryGetValue("everything", out var article));
            var options = Options(article) with { IdPrefix = "parts-" };
            foreach (var form in Enum.GetValues<ClaimForm>().Where(form => form != ClaimForm.ListItem))
            {
                foreach (var claim in article.ClaimsIncludingInvalid)
                {
                    ContentHtml.WriteClaim(writer, claim, form, options with { IdPrefix = $"{form}-" });
                }
            }

            ContentHtml.WriteClaims(writer, article.ClaimsIncludingInvalid, options with { IdPrefix = "all-" });
            ContentHtml.WriteCaveats(writer, article.Caveats, options);
            foreach (var evidence in article.EvidenceIncludingInvalid)
            {
                ContentHtml.WriteEvidence(writer, evidence, options);
            }

            foreach (var term in article.Terms)
            {
                ContentHtml.WriteTerm(writer, term, options);
            }
        }));

        await app.StartAsync();
        return new GalleryHost(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static HtmlOptions Options(Article article) => new() { Language = article.Language };

    private static IResult Page(LocalizedText title, string language, Action<TextWriter> body) => Page(title.GetText(language), language, body);

    private static IResult Page(string title, string language, Action<TextWriter> body)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        var direction = language == "ar" ? " dir=\"rtl\"" : "";
        writer.Write($"""
            <!DOCTYPE html>
            <html lang="{language}"{direction}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{HtmlEncoder.Default.Encode(title)}</title>
            <link rel="stylesheet" href="/quoin.css">
            </head>
            <body>
            <main>
            <h1>{HtmlEncoder.Default.Encode(title)}</h1>

            """);
        body(writer);
        writer.Write("</main>\n</body>\n</html>\n");
        return Results.Text(writer.ToString(), MediaTypeNames.Text.Html, Encoding.UTF8);
    }
}
