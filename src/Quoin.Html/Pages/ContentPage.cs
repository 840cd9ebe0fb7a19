using System.Globalization;
using Quoin.Definitions;
using Quoin.Html.Marks;
using Quoin.Html.Pages;
using Quoin.Html.Parts;
using Quoin.Html.Styles;
using Quoin.Html.Text;

namespace Quoin.Html;

/// <summary>
/// Writes whole pages around what <see cref="ContentHtml"/> writes, for sites without a layout of their own. They have no scripts, no inline styles,
/// and need no exception in a content security policy.
/// </summary>
public static class ContentPage
{
    /// <summary>The id of the main part, to which a keyboard skips. A heading cannot have it.</summary>
    private const string Main = "quoin:main";

    /// <summary>Gets the style sheet of such pages, as CSS. It contains that of <see cref="ContentHtml"/>.</summary>
    public static string StyleSheet => StyleSheets.Content + StyleSheets.Page;

    /// <summary>Writes the page of an article: its title, who wrote and who reviewed it and when, and its body with the notes on its claims. It is written block by block.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteArticle(TextWriter writer, Article article, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        options ??= new();
        var language = options.Content?.ReaderLanguage ?? CultureInfo.CurrentUICulture.Name;
        language = language.Length == 0 ? article.Language : language;
        var content = (options.Content ?? new()) with { Language = language };
        var metadata = new PageMetadata(article, (options.Metadata ?? new()) with { Language = language, SiteName = options.Metadata?.SiteName ?? options.SiteName });
        Write(writer, language, options, metadata.WriteTo, () =>
        {
            var (title, html) = (PickedText.Of(article.Title, language), new Markup(writer));
            html.Raw("<h1").Language(title.Language, language).Raw(">").Text(title.Text).Raw("</h1>\n");
            WriteByline(html, article, language);
            var page = new Page(writer, content);
            ReviewParts.Write(page, article.Review, language);
            FieldParts.Write(page, article.FieldValues, language);
            ContentHtml.WriteArticle(writer, article, content);
        });
    }

    /// <summary>Writes a page with something else, such as a list of claims.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="title">The title, which is also the heading.</param>
    /// <param name="content">Writes what follows the heading, as HTML. What comes from content or from a reader must be encoded.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void Write(TextWriter writer, string title, Action<TextWriter> content, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(content);
        options ??= new();
        var language = options.Content?.ReaderLanguage ?? CultureInfo.CurrentUICulture.Name;
        Write(
            writer,
            language.Length == 0 ? PageWords.All[0].Language : language,
            options,
            head => new Markup(head).Raw("<title>").Text(options.SiteName is { } site && site != title ? $"{title} – {site}" : title).Raw("</title>\n"),
            () =>
            {
                new Markup(writer).Raw("<h1>").Text(title).Raw("</h1>\n");
                content(writer);
            });
    }

    /// <summary>Returns what <see cref="WriteArticle"/> writes. For a long article, write it instead.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderArticle(Article article, PageOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteArticle(writer, article, options);
        return writer.ToString();
    }

    private static void Write(TextWriter writer, string language, PageOptions options, Action<TextWriter> head, Action main)
    {
        var (html, words) = (new Markup(writer), PageWords.For(language));
        html.Raw("<!DOCTYPE html>\n<html").Attribute("lang", language).Attribute("dir", TextDirection.Of(language)).Raw(">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        head(writer);
        html.Raw("<link rel=\"stylesheet\"").Attribute("href", options.StyleUrl).Raw(">\n</head>\n<body class=\"quoin-page\">\n");
        html.Raw("<a class=\"quoin-skip\"").Attribute("href", "#" + Main).Raw(">").Words(words.Skip, words, language).Raw("</a>\n");
        if (options.Navigation.Count > 0 || options.Languages.Count > 0)
        {
            html.Raw("<header class=\"quoin-header\">\n");
            WriteLinks(html, options.Navigation, words.Site, words, language);
            WriteLinks(html, options.Languages, words.Languages, words, language);
            html.Raw("</header>\n");
        }

        html.Raw("<main class=\"quoin-main\"").Attribute("id", Main).Raw(">\n");
        main();
        html.Raw("</main>\n</body>\n</html>\n");
    }

    private static void WriteLinks(Markup html, IReadOnlyList<PageLink> links, string label, PageWords words, string language)
    {
        if (links.Count == 0)
        {
            return;
        }

        html.Raw("<nav class=\"quoin-links\"").Language(words.Language, language).Attribute("aria-label", label).Raw(">\n<ul>\n");
        foreach (var link in links)
        {
            html.Raw("<li><a").Attribute("href", link.Url);
            if (link.IsCurrent)
            {
                html.Attribute("aria-current", "page");
            }

            if (link.Language is { } there)
            {
                html.Attribute("hreflang", there).Language(there, words.Language);
            }
            else
            {
                html.Language(language, words.Language);
            }

            html.Raw(">").Text(link.Text).Raw("</a></li>\n");
        }

        html.Raw("</ul>\n</nav>\n");
    }

    private static void WriteByline(Markup html, Article article, string language)
    {
        if (article.Authors.Count == 0 && (article.Updated ?? article.Published) is null)
        {
            return;
        }

        html.Raw("<p class=\"quoin-byline\">");
        for (var i = 0; i < article.Authors.Count; i++)
        {
            var author = PickedText.Of(article.Authors[i], language);
            html.Raw(i == 0 ? "<span" : ", <span").Language(author.Language, language).Raw(">").Text(author.Text).Raw("</span>");
        }

        if ((article.Updated ?? article.Published) is { } day)
        {
            html.Raw(article.Authors.Count == 0 ? "" : " · ").Raw("<time>").Text(day.ToString()).Raw("</time>");
        }

        html.Raw("</p>\n");
    }

    private static Markup Words(this Markup html, string text, PageWords words, string language) =>
        LanguageFallback.Rank(words.Language, language) != LanguageFallback.None ? html.Text(text) : html.Raw("<span").Language(words.Language, language).Raw(">").Text(text).Raw("</span>");
}
