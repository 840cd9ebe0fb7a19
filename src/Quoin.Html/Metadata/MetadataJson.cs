using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Quoin.Html.Text;

namespace Quoin.Html.Metadata;

/// <summary>Writes what a page says about itself in the words of schema.org, as JSON-LD that can be put into a script element.</summary>
internal static class MetadataJson
{
    // Keeps letters of all scripts and escapes what could end a script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Of(PageMetadata page)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            Write(json, page);
        }

        return memory.ToArray();
    }

    private static void Write(Utf8JsonWriter json, PageMetadata page)
    {
        var article = page.Article;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");

        // Reviews are properties of pages, and authors and dates those of articles as well.
        json.WriteStartArray("@type");
        json.WriteStringValue(page.IsMedical ? "MedicalWebPage" : "WebPage");
        json.WriteStringValue("Article");
        json.WriteEndArray();
        if (page.Url is { } url)
        {
            json.WriteString("@id", url);
            json.WriteString("url", url);
        }

        json.WriteString("name", page.Title);
        json.WriteString("headline", page.Title);
        json.WriteString("inLanguage", page.Language);
        Optional(json, "description", page.Description);
        Optional(json, "image", page.ImageUrl);
        Names(json, "author", article.Authors.Select(author => author.GetText(page.Language)));
        Optional(json, "datePublished", article.Published?.ToString());
        Optional(json, "dateModified", article.Updated?.ToString());
        Optional(json, "lastReviewed", article.Review?.ReviewedOn?.ToString());
        Names(json, "reviewedBy", article.Review?.ReviewedBy is { } reviewer ? [reviewer.GetText(page.Language)] : []);
        if (page.SiteName is { } site)
        {
            json.WriteStartObject("isPartOf");
            json.WriteString("@type", "WebSite");
            json.WriteString("name", site);
            json.WriteEndObject();
        }

        Citations(json, page);
        Claims(json, page);
        json.WriteEndObject();
    }

    /// <summary>Names without a type, because an annotation does not say whether they are of people or of institutions.</summary>
    private static void Names(Utf8JsonWriter json, string property, IEnumerable<string> names) =>
        List(json, property, names, name => json.WriteString("name", name));

    /// <summary>The sources of the evidence, and never its words in the article, which can be those of a claim.</summary>
    private static void Citations(Utf8JsonWriter json, PageMetadata page)
    {
        var cited = page.Article.Claims.SelectMany(static claim => claim.Evidence).Concat(page.Article.Evidence).Distinct()
            .Where(static evidence => (evidence.BibliographicCitation ?? evidence.Doi ?? evidence.Url ?? (object?)evidence.Attribution) is not null);
        List(json, "citation", cited, evidence =>
        {
            json.WriteString("@type", "CreativeWork");
            Optional(json, "name", evidence.BibliographicCitation);
            Optional(json, "url", evidence.Url is { } address ? SafeUrl.OfLink(address) : evidence.Doi is { } name ? SafeUrl.OfDoi(name) : null);
            Optional(json, "identifier", evidence.Doi is { } doi ? $"doi:{doi}" : null);
            Names(json, "author", evidence.Attribution is { } author ? [author.GetText(page.Language)] : []);
            Optional(json, "datePublished", evidence.Published?.ToString());
        });
    }

    /// <summary>The claims, each in one text with its caveats, which come first: whoever cuts the text off does not lose them.</summary>
    private static void Claims(Utf8JsonWriter json, PageMetadata page) =>
        List(json, "hasPart", page.Claims, claim =>
        {
            var text = claim.ToCaveatedText(page.Language);
            json.WriteString("@type", "Claim");
            if (page.Url is { } url)
            {
                json.WriteString("@id", $"{url}#claim-{claim.Id}");
                json.WriteString("url", $"{url}#claim-{claim.Id}");
            }

            json.WriteString("inLanguage", text.Language);
            json.WriteString("text", text.CaveatsFirst);
        });

    /// <summary>Writes a list of objects, if it has any.</summary>
    private static void List<T>(Utf8JsonWriter json, string property, IEnumerable<T> items, Action<T> write)
    {
        var isEmpty = true;
        foreach (var item in items)
        {
            if (isEmpty)
            {
                json.WriteStartArray(property);
                isEmpty = false;
            }

            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        if (!isEmpty)
        {
            json.WriteEndArray();
        }
    }

    private static void Optional(Utf8JsonWriter json, string property, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(property, value);
        }
    }
}
