using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes a mark of any kind; a claim with its caveats in full, and these before its text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MarkConverter : WriteOnlyConverter<Mark>
{
    /// <summary>Whether the type is <see cref="Mark"/> or a kind of mark.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeof(Mark).IsAssignableFrom(typeToConvert);

    internal override void Write(Utf8JsonWriter writer, Mark value) => writer.WriteMark(value);
}
