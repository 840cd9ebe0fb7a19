using System.Text.Encodings.Web;
using System.Text.Json;
using Quoin.Definitions;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Quotations;

/// <summary>Writes the result of a search as JSON, for the extension of an editor.</summary>
internal static class QuoteJson
{
    public static void Write(ToolSession session, QuoteResult result)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("sources", result.Sources);
            json.WriteNumber("count", result.Count);
            json.WriteStartArray("passages");
            foreach (var passage in result.Passages)
            {
                Write(json, session, passage);
            }

            json.WriteEndArray();
            if (result.Nearest is { } nearest)
            {
                json.WriteStartObject("nearest");
                json.WriteString("path", Path(session, nearest.Source.File.Path));
                json.WriteString("description", nearest.Description);
                json.WritePropertyName("passage");
                if (nearest.Passage is { } passage)
                {
                    Write(json, session, passage);
                }
                else
                {
                    json.WriteNullValue();
                }

                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("nearest");
            }

            json.WriteEndObject();
        }

        session.Writer.Write(Escape(System.Text.Encoding.UTF8.GetString(stream.ToArray())));
        session.Writer.Write('\n');
    }

    /// <summary>Escapes what a terminal must not get, which JSON escapes in the same form. Its own line breaks stay.</summary>
    private static string Escape(string json) => string.Join('\n', json.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(SafeText.Escape));

    private static string Path(ToolSession session, string path) => session.Show(path);

    private static void Write(Utf8JsonWriter json, ToolSession session, Passage passage)
    {
        json.WriteStartObject();
        json.WriteString("path", Path(session, passage.Source.File.Path));
        json.WriteNumber("line", passage.Start.Line);
        json.WriteNumber("column", passage.Start.Column);
        json.WriteNumber("endLine", passage.End.Line);
        json.WriteNumber("endColumn", passage.End.Column);
        json.WriteString("match", passage.Tier.ToString().ToLowerInvariant());
        json.WriteString("text", passage.Words);
        json.WriteString("yaml", passage.Yaml);
        WriteQuote(json, passage);
        json.WriteString("reason", passage.Reason);
        json.WriteStartArray("findings");
        foreach (var finding in passage.Findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Rule.Id);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, Passage passage)
    {
        if (passage.Quote is not { } quote)
        {
            json.WriteNull(ClaimFields.Quote.Key);
            return;
        }

        json.WriteStartObject(ClaimFields.Quote.Key);
        json.WriteString(QuoteFields.Exact.Key, quote.Exact);
        if (quote.Prefix is not null)
        {
            json.WriteString(QuoteFields.Prefix.Key, quote.Prefix);
        }

        if (quote.Suffix is not null)
        {
            json.WriteString(QuoteFields.Suffix.Key, quote.Suffix);
        }

        if (quote.Occurrence > 0)
        {
            json.WriteNumber(QuoteFields.Occurrence.Key, quote.Occurrence);
        }

        json.WriteEndObject();
    }
}
