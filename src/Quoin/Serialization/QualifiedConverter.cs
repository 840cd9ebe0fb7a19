using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quoin.Serialization;

/// <summary>Makes the converters for what is qualified; they write the caveats in full, then the value.</summary>
/// <remarks>Names both kinds of value, so that nothing has to be made by reflection.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QualifiedConverter : JsonConverterFactory
{
    /// <summary>Whether the type is a qualified text or a qualified quote.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => CreateConverter(typeToConvert, null) is not null;

    /// <summary>The converter for a qualified text or quote, or null for any other type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions? options) =>
        typeToConvert == typeof(Qualified<LocalizedText>) ? new StatementJson()
        : typeToConvert == typeof(Qualified<Quote>) ? new QuoteJson()
        : null;

    private sealed class StatementJson : WriteOnlyConverter<Qualified<LocalizedText>>
    {
        internal override void Write(Utf8JsonWriter writer, Qualified<LocalizedText> value)
        {
            var (statement, caveats) = value;
            writer.WriteStartObject();
            writer.WriteCaveats(caveats);
            writer.WriteText("statement", statement);
            writer.WriteEndObject();
        }
    }

    private sealed class QuoteJson : WriteOnlyConverter<Qualified<Quote>>
    {
        internal override void Write(Utf8JsonWriter writer, Qualified<Quote> value)
        {
            var (quote, caveats) = value;
            writer.WriteStartObject();
            writer.WriteCaveats(caveats);
            writer.WritePropertyName("quote");
            writer.WriteQuote(quote);
            writer.WriteEndObject();
        }
    }
}
