using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quoin.Output.Json;

/// <summary>
/// Writes something of Quoin as JSON, in the one shape that <c>docs/safety.md</c> describes. Whatever options the
/// serializer is given, none of them leaves a caveat out.
/// </summary>
/// <param name="write">Writes a value whole.</param>
internal sealed class ContentConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    /// <summary>Always refuses: content comes out of a build, checked against its source, and from nowhere else.</summary>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"{typeToConvert.Name} cannot be read from JSON, because Quoin's content comes out of a build alone; "
            + "keep the ids, and look the marks up with TryGetValue in the lists of their article.");

    /// <summary>Writes the value whole: the shape is the same under all options.</summary>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
