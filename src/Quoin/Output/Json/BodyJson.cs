using System.Text.Json;

namespace Quoin.Output.Json;

/// <summary>Refuses to write the body of an article as JSON, and writes the values in it that hold no text of a claim.</summary>
internal static class BodyJson
{
    public static void Refuse<T>(Utf8JsonWriter writer, T value) =>
        throw new NotSupportedException(
            $"{typeof(T).Name} cannot be serialized, because claims could be cut out of the text without their caveats; "
            + "write an object of your own with what your page shows of it.");

    public static void WriteSpan(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("length", span.Length);
        writer.WriteEndObject();
    }

    public static void WriteLink(Utf8JsonWriter writer, Link link)
    {
        writer.WriteStartObject();
        writer.WriteString("url", link.Url);
        writer.WriteOptional("title", link.Title);
        writer.WriteEndObject();
    }

    public static void WriteImage(Utf8JsonWriter writer, Image image)
    {
        writer.WriteStartObject();
        writer.WriteString("url", image.Url);
        writer.WriteString("alternative-text", image.AlternativeText);
        writer.WriteOptional("title", image.Title);
        writer.WriteEndObject();
    }
}
