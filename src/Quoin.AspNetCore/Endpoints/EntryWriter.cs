using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Quoin.Html.Text;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>Writes articles and claims as responses have them: their address, what a reader is shown, and the content as the runtime writes it.</summary>
/// <remarks>The text of a claim is always behind its caveats, so that what was cut off has none without them.</remarks>
internal sealed class EntryWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    private readonly List<string> _languages = [];
    private readonly string _prefix;
    private readonly string _language;
    private readonly Func<Article, string, string?>? _pages;

    /// <param name="prefix">The path of the endpoints.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="pages">The addresses of the articles' pages.</param>
    public EntryWriter(string prefix, string language, Func<Article, string, string?>? pages)
    {
        (_prefix, _language, _pages) = (prefix, language, pages);
        Json = new Utf8JsonWriter(_bytes, Options);
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Ends writing.</summary>
    public Answer Complete()
    {
        Json.Flush();
        return new Answer(_bytes.WrittenMemory, string.Join(", ", _languages));
    }

    /// <summary>Writes an article: what lists have of it, or all.</summary>
    public void Write(Article article, bool isWhole)
    {
        Json.WriteStartObject();
        Json.WriteString("type", "article");
        Json.WriteString("id", article.Id);
        Json.WriteString("address", AddressOf(article));
        if (PageOf(article) is { } page)
        {
            Json.WriteString("page", page);
        }

        if (article.IsLibrary)
        {
            Json.WriteBoolean("library", true);
        }

        Json.WriteNumber("claims", article.Claims.Count);
        Json.WriteString("language", Shown(ChosenLanguage.Of(article.Title, _language)));
        Json.WriteString("title", article.Title.GetText(_language));
        if (isWhole)
        {
            Json.WritePropertyName("content");
            JsonSerializer.Serialize(Json, article, ContentJsonContext.Default.Article);
        }

        Json.WriteEndObject();
    }

    /// <summary>Writes a claim: what a search shows of it, or all.</summary>
    public void Write(Claim claim, bool isWhole)
    {
        var article = claim.Article;
        var anchor = $"claim-{claim.Id}";
        Json.WriteStartObject();
        Json.WriteString("type", "claim");
        Json.WriteString("article", article.Id);
        Json.WriteString("id", claim.Id);
        Json.WriteString("address", $"{AddressOf(article)}/claims/{Uri.EscapeDataString(claim.Id)}");
        Json.WriteString("anchor", anchor);
        if (PageOf(article) is { } page)
        {
            Json.WriteString("page", $"{page}#{anchor}");
        }

        var text = claim.ToCaveatedText(_language);
        Shown(text.Language);
        Json.WritePropertyName("shown");
        JsonSerializer.Serialize(Json, text, ContentJsonContext.Default.CaveatedText);
        if (isWhole)
        {
            Json.WritePropertyName("content");
            JsonSerializer.Serialize(Json, claim, ContentJsonContext.Default.Claim);
        }

        Json.WriteEndObject();
    }

    public void Dispose() => Json.Dispose();

    /// <summary>The address of an article's page: in its own language if nothing is in that of the reader.</summary>
    private string? PageOf(Article article) => _pages?.Invoke(article, _language == ChosenLanguage.None ? article.Language : _language);

    private string AddressOf(Article article) => $"{_prefix}/articles/{Uri.EscapeDataString(article.Id)}";

    private string Shown(string language)
    {
        if (!_languages.Contains(language, StringComparer.OrdinalIgnoreCase))
        {
            _languages.Add(language);
        }

        return language;
    }
}
