using System.Text.Json;

namespace Quoin.Output.Json;

/// <summary>
/// The shapes in JSON of marks. They refer to one another by id, so there is no cycle; but a claim has its caveats
/// whole, because its text must not go anywhere without them. They stand before the text, so that JSON which is cut off,
/// as a log cuts long lines, never has a text whose caveats are gone.
/// </summary>
internal static class MarkJson
{
    public static void WriteMark(this Utf8JsonWriter writer, Mark mark)
    {
        writer.WriteStartObject();
        writer.WriteString("id", mark.Id);
        switch (mark)
        {
            case Section section:
                writer.WriteProperties(section);
                break;
            case Term term:
                writer.WriteText("label", term.Label);
                writer.WriteQuotes("quotes", term.Quotes);
                break;
            case Evidence evidence:
                writer.WriteProperties(evidence);
                break;
            case Caveat caveat:
                writer.WriteProperties(caveat);
                writer.WriteIds("claims", caveat.Claims);
                break;
            case Claim claim:
                writer.WriteProperties(claim);
                break;
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes marks as an array.</summary>
    public static void WriteMarks<T>(this Utf8JsonWriter writer, MarkList<T> marks)
        where T : Mark
    {
        writer.WriteStartArray();
        foreach (var mark in marks)
        {
            writer.WriteMark(mark);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes caveats whole, but for the claims that they limit: in a claim these would be ever the same long list.</summary>
    public static void WriteCaveats(this Utf8JsonWriter writer, MarkList<Caveat> caveats)
    {
        writer.WriteStartArray("caveats");
        foreach (var caveat in caveats)
        {
            writer.WriteStartObject();
            writer.WriteString("id", caveat.Id);
            writer.WriteProperties(caveat);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteQualified(this Utf8JsonWriter writer, Qualified<LocalizedText> qualified)
    {
        var (statement, caveats) = qualified;
        writer.WriteStartObject();
        writer.WriteCaveats(caveats);
        writer.WriteText("statement", statement);
        writer.WriteEndObject();
    }

    public static void WriteQualified(this Utf8JsonWriter writer, Qualified<Quote> qualified)
    {
        var (quote, caveats) = qualified;
        writer.WriteStartObject();
        writer.WriteCaveats(caveats);
        writer.WritePropertyName("quote");
        writer.WriteQuote(quote);
        writer.WriteEndObject();
    }

    private static void WriteProperties(this Utf8JsonWriter writer, Section section)
    {
        writer.WriteOptional("heading", section.Heading);
        writer.WriteString("language", section.Language);
        writer.WriteNumber("start", section.Start);
        writer.WriteNumber("length", section.Length);
    }

    private static void WriteProperties(this Utf8JsonWriter writer, Evidence evidence)
    {
        writer.WriteWord("kind", evidence.Kind);
        writer.WritePropertyName("standing");
        writer.WriteStanding(evidence.Standing);
        writer.WriteText("by", evidence.Attribution);
        writer.WriteOptional("country", evidence.Country);
        writer.WriteText("population", evidence.Population);
        if (evidence.Intervention is { } intervention)
        {
            writer.WritePropertyName("intervention");
            writer.WriteIntervention(intervention);
        }

        writer.WriteOptional("follow-up", evidence.FollowUp?.ToString());
        writer.WriteStartArray("outcomes");
        foreach (var outcome in evidence.Outcomes)
        {
            writer.WriteOutcome(outcome);
        }

        writer.WriteEndArray();
        writer.WriteOptional("url", evidence.Url);
        writer.WriteOptional("doi", evidence.Doi);
        writer.WriteQuotes("quotes", evidence.Quotes);
    }

    private static void WriteProperties(this Utf8JsonWriter writer, Caveat caveat)
    {
        writer.WriteWord("kind", caveat.Kind);
        writer.WriteText("statement", caveat.Statement);
        writer.WriteQuotes("quotes", caveat.Quotes);
    }

    private static void WriteProperties(this Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteWord("kind", claim.Kind);
        writer.WriteWord("certainty", claim.Certainty);
        writer.WritePropertyName("standing");
        writer.WriteStanding(claim.Standing);
        writer.WriteOptional("section", claim.Section?.Id);
        writer.WriteIds("formerly", claim.FormerIds);
        writer.WriteIds("evidence", claim.Evidence);
        writer.WriteIds("about", claim.Terms);
        switch (claim)
        {
            case PlainClaim plain:
                writer.WriteCaveats(plain.Caveats);
                writer.WriteText("statement", plain.Statement);
                writer.WriteQuotes("quotes", plain.Quotes);
                break;
            case QualifiedClaim qualified:
                var (statement, caveats) = qualified.Statement;
                writer.WriteCaveats(caveats);
                writer.WriteText("statement", statement);
                writer.WriteQuotes("quotes", qualified.Quotes.Select(static quote =>
                {
                    var (words, _) = quote;
                    return words;
                }));
                break;
        }
    }

    private static void WriteIds<T>(this Utf8JsonWriter writer, string name, MarkList<T> marks)
        where T : Mark => writer.WriteIds(name, marks.Select(static mark => mark.Id));

    private static void WriteIds(this Utf8JsonWriter writer, string name, IEnumerable<string> ids)
    {
        writer.WriteStartArray(name);
        foreach (var id in ids)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
    }
}
