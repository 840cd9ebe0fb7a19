using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quoin.Output.Json;

/// <summary>
/// Writes a type of Quoin as JSON, in the format that <c>docs/safety.md</c> describes. Serializer options are ignored, so that none
/// of them can omit a caveat.
/// </summary>
internal sealed class ContentConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    /// <summary>Always throws: content comes only from a build, which checks it against its source.</summary>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"{typeToConvert.Name} cannot be deserialized, because Quoin's content comes only from a build; "
            + "store ids, and look up the marks with TryGetValue in the lists of their article.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
