using System.Text.Json;
using Quoin.Definitions;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Quotations;

/// <summary>Writes the result of a search as JSON, for the extension of an editor.</summary>
internal static class QuoteJson
{
    public static void Write(ToolSession session, QuoteResult result) => JsonOutput.Write(session.Writer, json =>
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
            json.WriteString("path", session.Show(nearest.Source.File.Path));
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
    });

    private static void Write(Utf8JsonWriter json, ToolSession session, Passage passage)
    {
        json.WriteStartObject();
        json.WriteString("path", session.Show(passage.Source.File.Path));
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
