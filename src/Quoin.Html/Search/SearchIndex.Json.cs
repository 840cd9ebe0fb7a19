using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Quoin.Html.Search;
using Quoin.Html.Text;

namespace Quoin.Html;

/// <content>The index as a file, for pages without a server.</content>
public sealed partial class SearchIndex
{
    private static readonly JsonWriterOptions FileOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// Writes the index as JSON in one language, for a page that searches without a server. Each valid claim in it is written with all of its
    /// caveats, which come before its text.
    /// </summary>
    /// <remarks>
    /// <c>documents</c> lists articles (<c>article</c>, <c>url</c>, <c>language</c>, <c>title</c>) and claims (<c>article</c>, <c>claim</c>, <c>url</c>,
    /// <c>text</c>: a <see cref="CaveatedText"/>). <c>words</c> has, for each word, pairs of the number of a document and the weight of the word in
    /// it. Words are in lower case, without marks on letters except for <c>й</c> and <c>ї</c>.
    /// </remarks>
    /// <param name="stream">Where to write, as UTF-8.</param>
    /// <param name="options">The language, and the addresses of the articles; null for the defaults.</param>
    public void WriteTo(Stream stream, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new();
        var language = options.ReaderLanguage;
        using var json = new Utf8JsonWriter(stream, FileOptions);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        var numbers = WriteDocuments(json, options, language);
        json.WriteStartObject("words");
        foreach (var (word, places) in _postings.All)
        {
            var written = places.Where(place => numbers[place.Document] >= 0).ToList();
            if (written.Count > 0)
            {
                json.WriteStartArray(word);
                foreach (var (document, weight) in written)
                {
                    json.WriteNumberValue(numbers[document]);
                    json.WriteNumberValue(weight);
                }

                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes what can be found, and returns the number of each document in the file; -1 for a claim that is not valid.</summary>
    private int[] WriteDocuments(Utf8JsonWriter json, HtmlOptions options, string language)
    {
        var (numbers, next) = (new int[_documents.Count], 0);
        json.WriteStartArray("documents");
        for (var i = 0; i < numbers.Length; i++)
        {
            var (article, claim, _) = _documents[i];
            numbers[i] = claim is { Standing.Status: not Status.Active } ? -1 : next++;
            if (numbers[i] >= 0)
            {
                json.WriteStartObject();
                json.WriteString("article", article.Id);
                if (claim is not null)
                {
                    json.WriteString("claim", claim.Id);
                }

                if (options.AddressOf(article) is { } url)
                {
                    json.WriteString("url", claim is null ? url : $"{url}#{options.IdPrefix}claim-{claim.Id}");
                }

                Write(json, article, claim, language);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        return numbers;
    }

    private static void Write(Utf8JsonWriter json, Article article, Claim? claim, string language)
    {
        if (claim is null)
        {
            json.WriteString("language", ChosenLanguage.Of(article.Title, language));
            json.WriteString("title", article.Title.GetText(language.Length == 0 ? ChosenLanguage.None : language));
        }
        else
        {
            json.WritePropertyName("text");
            JsonSerializer.Serialize(json, claim.ToCaveatedText(language), SearchJsonContext.Default.CaveatedText);
        }
    }
}
