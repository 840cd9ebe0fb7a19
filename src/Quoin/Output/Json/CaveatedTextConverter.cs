using System.Text.Json;
using System.Text.Json.Serialization;
using Quoin.Texts;

namespace Quoin.Output.Json;

/// <summary>Writes a text with its caveats as JSON, and reads it. The caveats precede the text. Options are ignored.</summary>
internal sealed class CaveatedTextConverter : JsonConverter<CaveatedText>
{
    public override CaveatedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (language, text, standing) = (default(string), default(string), "");
        var (status, caveats) = (default(Status?), default(List<string>));
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString();
                reader.Read();
                switch (name)
                {
                    case "language":
                        language = ReadText(ref reader);
                        break;
                    case "status":
                        status = ReadStatus(ref reader);
                        break;
                    case "standing":
                        standing = ReadText(ref reader);
                        break;
                    case "caveats":
                        caveats = ReadTexts(ref reader);
                        break;
                    case "text":
                        text = ReadText(ref reader);
                        break;
                    default:
                        reader.Skip();
                        break;
                }
            }
        }

        // The text begins with the standing, for readers of the JSON that do not know this type.
        var start = standing.Length == 0 ? "" : standing + " ";
        return language is not null && text is not null && text.StartsWith(start, StringComparison.Ordinal) && status is not null && caveats is not null
            && status == Status.Active == (standing.Length == 0)
            ? new CaveatedText(language, status.Value, standing, text[start.Length..], [.. caveats])
            : throw Invalid();
    }

    public override void Write(Utf8JsonWriter writer, CaveatedText value, JsonSerializerOptions options)
    {
        var (text, caveats) = value;
        writer.WriteStartObject();
        writer.WriteString("language", value.Language);
        writer.WriteWord("status", value.Status);
        if (value.Standing.Length > 0)
        {
            writer.WriteString("standing", value.Standing);
        }

        writer.WriteStartArray("caveats");
        foreach (var caveat in caveats)
        {
            writer.WriteStringValue(caveat);
        }

        writer.WriteEndArray();
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string ReadText(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Invalid();

    private static Status ReadStatus(ref Utf8JsonReader reader)
    {
        var word = ReadText(ref reader);
        foreach (var status in Enum.GetValues<Status>())
        {
            if (KebabCase.Of(status) == word)
            {
                return status;
            }
        }

        throw Invalid();
    }

    private static List<string> ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = reader.TokenType == JsonTokenType.StartArray ? new List<string>() : throw Invalid();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(ReadText(ref reader));
        }

        return texts;
    }

    private static JsonException Invalid() =>
        new("The JSON is not a text with caveats; it needs the properties 'language', 'status', 'caveats' and 'text'.");
}
