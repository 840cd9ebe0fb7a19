using System.Text.Json;

namespace Quoin.Output.Json;

/// <summary>The shapes in JSON of texts that are limited by caveats: the caveats first, and whole.</summary>
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
