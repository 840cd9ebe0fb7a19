using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Quoin.Html.Metadata;
using Quoin.Html.Text;

namespace Quoin.Html;

/// <summary>
/// What the head of an article's page says about it: title, description, addresses, Open Graph, and JSON-LD in the words of schema.org. It
/// contains no claim without all of its caveats.
/// </summary>
public sealed class PageMetadata
{
    // Keeps letters of all scripts.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly MetadataOptions _options;

    /// <summary>Initializes the metadata of an article's page.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What the article does not say; null for nothing.</param>
    /// <exception cref="ArgumentException">An address is not an absolute http or https address.</exception>
    public PageMetadata(Article article, MetadataOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        Article = article;
        _options = options ?? new();
        var wanted = _options.Language ?? CultureInfo.CurrentUICulture.Name;
        Language = ChosenLanguage.Of(article.Title, wanted);
        Title = article.Title.GetText(Language);
        Description = _options.Lead is { } lead ? lead.ToCaveatsFirst(Language) : PageDescription.Of(article, Language);
        Url = UrlOf(Language);
        ImageUrl = Checked(_options.ImageUrl, nameof(MetadataOptions.ImageUrl));
        Alternates = [.. (_options.Languages ?? article.Title.Languages).Select(language => (language, UrlOf(language))).Where(static alternate => alternate.Item2 is not null)!];
        Claims = [.. article.Claims.Where(claim => _options.ValidOn is not { } day || claim.IsValidOn(day)).Take(Math.Max(0, _options.MaxClaims))];
    }

    /// <summary>Gets the article.</summary>
    public Article Article { get; }

    /// <summary>Gets the BCP 47 tag of the language that the title has for the reader, in which the rest is written where it can be.</summary>
    public string Language { get; }

    /// <summary>Gets the title of the article.</summary>
    public string Title { get; }

    /// <summary>
    /// Gets the description: the authors, the date and the headings, or a claim with its caveats before it if <see cref="MetadataOptions.Lead"/>
    /// says so; can be empty. It never has the words of a claim without its caveats.
    /// </summary>
    public string Description { get; }

    /// <summary>Gets the address of the page in its language; null if it has none.</summary>
    public string? Url { get; }

    /// <summary>The addresses of the page in all languages.</summary>
    internal IReadOnlyList<(string Language, string Url)> Alternates { get; }

    /// <summary>The claims that are listed, which are valid.</summary>
    internal IReadOnlyList<Claim> Claims { get; }

    internal string? ImageUrl { get; }

    internal string? SiteName => _options.SiteName;

    internal bool IsMedical => _options.IsMedical;

    /// <summary>Writes the elements for the head of the page, each on its own line. They need no exception in a content security policy.</summary>
    /// <param name="writer">Where to write.</param>
    public void WriteTo(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_options.WritesTitle)
        {
            writer.Write("<title>");
            Encoder.Encode(writer, Title);
            writer.Write("</title>\n");
        }

        Meta(writer, "name", "description", Description);
        Link(writer, "canonical", null, Url);
        if (Alternates.Count > 1)
        {
            foreach (var (language, url) in Alternates)
            {
                Link(writer, "alternate", language, url);
            }

            Link(writer, "alternate", "x-default", Alternates[0].Url);
        }

        OpenGraph(writer);
        writer.Write("<script type=\"application/ld+json\">");
        WriteJsonLd(writer);
        writer.Write("</script>\n");
    }

    /// <summary>Writes the JSON-LD alone: an object that can be put into a script element as it is.</summary>
    /// <param name="writer">Where to write.</param>
    public void WriteJsonLd(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Encoding.UTF8.GetString(MetadataJson.Of(this)));
    }

    /// <summary>Returns what <see cref="WriteTo"/> writes.</summary>
    public override string ToString()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteTo(writer);
        return writer.ToString();
    }

    private void OpenGraph(TextWriter writer)
    {
        Meta(writer, "property", "og:type", "article");
        Meta(writer, "property", "og:title", Title);
        Meta(writer, "property", "og:description", Description);
        Meta(writer, "property", "og:url", Url);
        Meta(writer, "property", "og:site_name", SiteName);
        Meta(writer, "property", "og:locale", Language.Replace('-', '_'));
        foreach (var (language, _) in Alternates.Where(alternate => alternate.Language != Language))
        {
            Meta(writer, "property", "og:locale:alternate", language.Replace('-', '_'));
        }

        Meta(writer, "property", "og:image", ImageUrl);
        Meta(writer, "property", "og:image:alt", ImageUrl is null ? null : _options.ImageDescription);
        Meta(writer, "property", "article:published_time", Article.Published?.ToString());
        Meta(writer, "property", "article:modified_time", Article.Updated?.ToString());
    }

    private static void Meta(TextWriter writer, string attribute, string name, string? content)
    {
        if (!string.IsNullOrEmpty(content))
        {
            writer.Write($"<meta {attribute}=\"{name}\" content=\"");
            Encoder.Encode(writer, content);
            writer.Write("\">\n");
        }
    }

    private static void Link(TextWriter writer, string relation, string? language, string? url)
    {
        if (url is not null)
        {
            writer.Write($"<link rel=\"{relation}\"");
            if (language is not null)
            {
                writer.Write(" hreflang=\"");
                Encoder.Encode(writer, language);
                writer.Write('"');
            }

            writer.Write(" href=\"");
            Encoder.Encode(writer, url);
            writer.Write("\">\n");
        }
    }

    private string? UrlOf(string language) => Checked(_options.ArticleUrl?.Invoke(Article, language), nameof(MetadataOptions.ArticleUrl));

    private static string? Checked(string? url, string option) =>
        url is null ? null
        : Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.GetLeftPart(UriPartial.Query)
        : throw new ArgumentException($"'{url}' is not an absolute http or https address; give {option} one such as 'https://example.org/tea'.");
}
