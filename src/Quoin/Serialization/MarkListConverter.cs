using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quoin.Serialization;

/// <summary>Makes the converters for lists of marks, which write arrays.</summary>
/// <remarks>Names every kind of list, so that nothing has to be made by reflection.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MarkListConverter : JsonConverterFactory
{
    private static readonly JsonConverter[] Converters =
        [new Converter<Claim>(), new Converter<Caveat>(), new Converter<Evidence>(), new Converter<Term>(), new Converter<Section>()];

    /// <summary>Whether the type is one of the lists that an article has.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => CreateConverter(typeToConvert, null) is not null;

    /// <summary>The converter for a list, or null for any other type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions? options) =>
        Array.Find(Converters, converter => converter.Type == typeToConvert);

    private sealed class Converter<T> : WriteOnlyConverter<MarkList<T>>
        where T : Mark
    {
        internal override void Write(Utf8JsonWriter writer, MarkList<T> value) => writer.WriteMarks(value);
    }
}
