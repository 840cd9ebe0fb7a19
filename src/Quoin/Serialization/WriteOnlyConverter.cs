using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quoin.Serialization;

/// <summary>
/// Writes something of Quoin as JSON, in the one shape that <c>docs/safety.md</c> describes. Whatever options the
/// serializer is given, none of them leaves a caveat out. Public for System.Text.Json's source generator alone.
/// </summary>
/// <typeparam name="T">What is written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WriteOnlyConverter<T> : JsonConverter<T>
{
    private protected WriteOnlyConverter()
    {
    }

    /// <summary>Always refuses: content comes out of a build, checked against its source, and from nowhere else.</summary>
    /// <param name="reader">Not read.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"{typeToConvert?.Name} cannot be read from JSON, because Quoin's content comes out of a build alone; "
            + "keep the ids, and look the marks up with TryGetValue in the lists of their article.");

    /// <summary>Writes the value whole.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">What to write.</param>
    /// <param name="options">Not used: the shape is the same under all options.</param>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    internal abstract void Write(Utf8JsonWriter writer, T value);
}
