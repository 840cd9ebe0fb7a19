using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes a text as an object: its languages, each with the text in it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LocalizedTextConverter : WriteOnlyConverter<LocalizedText>
{
    internal override void Write(Utf8JsonWriter writer, LocalizedText value) => writer.WriteText(value);
}
