using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes the path of a source, and not its text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SourceConverter : WriteOnlyConverter<Source>
{
    internal override void Write(Utf8JsonWriter writer, Source value) => writer.WriteStringValue(value.Path);
}
