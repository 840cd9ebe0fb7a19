using System.Text.Json;
using Quoin.Texts;

namespace Quoin.Output.Json;

/// <summary>Writes the parts of marks as JSON. What is not given is omitted.</summary>
internal static class TextJson
{
    public static void WriteText(this Utf8JsonWriter writer, LocalizedText text)
    {
        writer.WriteStartObject();
        foreach (var (language, words) in text.Texts)
        {
            writer.WriteString(language, words);
        }

        writer.WriteEndObject();
    }

    public static void WriteText(this Utf8JsonWriter writer, string name, LocalizedText? text)
    {
        if (text is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteText(text);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteWord<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum => writer.WriteString(name, KebabCase.Of(value));

    public static void WriteQuote(this Utf8JsonWriter writer, Quote quote)
    {
        writer.WriteStartObject();
        writer.WriteString("text", quote.Text);
        writer.WriteString("language", quote.Language);
        writer.WriteOptional("source", quote.OwnSource);
        writer.WritePropertyName("anchor");
        writer.WriteAnchor(quote.Anchor);
        writer.WriteEndObject();
    }

    public static void WriteQuotes(this Utf8JsonWriter writer, string name, IEnumerable<Quote> quotes)
    {
        writer.WriteStartArray(name);
        foreach (var quote in quotes)
        {
            writer.WriteQuote(quote);
        }

        writer.WriteEndArray();
    }

    public static void WriteAnchor(this Utf8JsonWriter writer, Anchor anchor)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", anchor.Start);
        writer.WriteNumber("length", anchor.Length);
        writer.WriteNumber("line", anchor.Line);
        writer.WriteNumber("column", anchor.Column);
        writer.WriteWord("tier", anchor.Tier);
        writer.WriteEndObject();
    }

    public static void WriteStanding(this Utf8JsonWriter writer, Standing standing) => writer.WriteStanding(standing, standing.SupersededBy?.Id);

    /// <param name="writer">The writer.</param>
    /// <param name="standing">The standing.</param>
    /// <param name="successor">The reference to what supersedes the mark; null if nothing does.</param>
    public static void WriteStanding(this Utf8JsonWriter writer, Standing standing, string? successor)
    {
        writer.WriteStartObject();
        writer.WriteWord("status", standing.Status);
        writer.WriteOptional("superseded-by", successor);
        writer.WriteText("because", standing.Reason);
        writer.WriteOptional("on", standing.DecidedOn?.ToString());
        writer.WriteEndObject();
    }

    public static void WriteCitation(this Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();

        // By itself, it has no article that its id could be of.
        writer.WriteString("of", citation.Evidence is { Article: { IsLibrary: true } library, Id: var id } ? $"{library.Id}/{id}" : citation.Evidence.Id);
        writer.WriteOptional("at", citation.Pinpoint);
        writer.WriteEndObject();
    }

    public static void WriteIntervention(this Utf8JsonWriter writer, Intervention intervention)
    {
        writer.WriteStartObject();
        writer.WriteText("description", intervention.Description);
        if (intervention.AdministrationCount is { } count)
        {
            writer.WriteNumber("administrations", count);
        }

        writer.WriteEndObject();
    }

    public static void WriteOutcome(this Utf8JsonWriter writer, Outcome outcome)
    {
        writer.WriteStartObject();
        writer.WriteText("measure", outcome.Measure);
        writer.WriteText("result", outcome.Result);
        writer.WriteEndObject();
    }

    public static void WriteReview(this Utf8JsonWriter writer, Review review)
    {
        writer.WriteStartObject();
        writer.WriteText("by", review.ReviewedBy);
        writer.WriteOptional("on", review.ReviewedOn?.ToString());
        writer.WriteOptional("due", review.Due?.ToString());
        writer.WriteEndObject();
    }

    public static void WriteCoverage(this Utf8JsonWriter writer, Coverage coverage)
    {
        writer.WriteStartObject();
        writer.WriteNumber("sentences", coverage.SentenceCount);
        writer.WriteNumber("marked", coverage.MarkedCount);
        writer.WriteNumber("asides", coverage.AsideCount);
        writer.WriteNumber("unaccounted", coverage.UnaccountedCount);
        writer.WriteEndObject();
    }
}
