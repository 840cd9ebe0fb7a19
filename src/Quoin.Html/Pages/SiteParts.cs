using Quoin.Html.Text;

namespace Quoin.Html.Pages;

/// <summary>What the pages of a site have below their headings.</summary>
internal static class SiteParts
{
    /// <summary>The most hits that are shown.</summary>
    private const int MostHits = 50;

    /// <summary>Writes the list of articles.</summary>
    public static void WriteIndex(TextWriter writer, IReadOnlyList<Article> articles, string language, Func<Article, string> address)
    {
        var html = new Markup(writer).Raw("<ul class=\"quoin-index\">\n");
        foreach (var article in articles)
        {
            html.Raw("<li>");
            WriteLink(html, article, language, address(article));
            html.Raw("</li>\n");
        }

        html.Raw("</ul>\n");
    }

    /// <summary>Writes the valid claims of all articles, below the titles of these.</summary>
    public static void WriteClaims(TextWriter writer, IReadOnlyList<Article> articles, HtmlOptions options)
    {
        var html = new Markup(writer);
        foreach (var article in articles.Where(static article => article.Claims.Count > 0))
        {
            html.Raw("<h2>");
            WriteLink(html, article, options.ReaderLanguage, options.AddressOf(article)!);
            html.Raw("</h2>\n");
            ContentHtml.WriteClaims(writer, article.Claims, options with { IdPrefix = article.Id + "." });
            html.Raw("\n");
        }
    }

    /// <summary>Writes the form of a search, and what it found: articles by their titles, and claims with their caveats.</summary>
    public static void WriteHits(TextWriter writer, string query, SearchIndex index, PageWords words, HtmlOptions options)
    {
        var html = new Markup(writer).Raw("<form class=\"quoin-search\" role=\"search\"><label for=\"q\">").Text(words.Query).Raw("</label><input id=\"q\" name=\"q\" type=\"search\"");
        html.Attribute("maxlength", SearchIndex.MaxQueryLength.ToString(System.Globalization.CultureInfo.InvariantCulture)).Attribute("value", query).Raw("><button>").Text(words.Search).Raw("</button></form>\n");
        if (string.IsNullOrWhiteSpace(query))
        {
            return;
        }

        var hits = index.Find(query).Take(MostHits).ToList();
        if (hits.Count == 0)
        {
            html.Raw("<p role=\"status\">").Text(words.NoHits).Raw("</p>\n");
            return;
        }

        html.Raw("<ul class=\"quoin-index\">\n");
        foreach (var hit in hits)
        {
            html.Raw("<li>");
            if (hit.Claim is { } claim)
            {
                ContentHtml.WriteClaim(writer, claim, ClaimForm.Card, options with { IdPrefix = hit.Article.Id + "." });
            }
            else
            {
                WriteLink(html, hit.Article, options.ReaderLanguage, options.AddressOf(hit.Article)!);
            }

            html.Raw("</li>\n");
        }

        html.Raw("</ul>\n");
    }

    private static void WriteLink(Markup html, Article article, string language, string address)
    {
        var title = PickedText.Of(article.Title, language);
        html.Raw("<a").Attribute("href", address).Language(title.Language, language).Raw(">").Text(title.Text).Raw("</a>");
    }
}
