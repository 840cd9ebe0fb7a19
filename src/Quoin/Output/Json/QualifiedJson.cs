using System.Text.Json;

namespace Quoin.Output.Json;

/// <summary>Writes texts with caveats as JSON: the caveats first, and in full.</summary>
internal static class QualifiedJson
{
    public static void Write(Utf8JsonWriter writer, Qualified<LocalizedText> qualified)
    {
        var (statement, caveats) = qualified;
        writer.WriteStartObject();
        JsonArticleWriter.WriteCaveats(writer, caveats);
        writer.WriteText("statement", statement);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Qualified<Quote> qualified)
    {
        var (quote, caveats) = qualified;
        writer.WriteStartObject();
        JsonArticleWriter.WriteCaveats(writer, caveats);
        writer.WritePropertyName("quote");
        writer.WriteQuote(quote);
        writer.WriteEndObject();
    }
}
