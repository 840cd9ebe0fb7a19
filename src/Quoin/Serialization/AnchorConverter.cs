using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes where a quote stands.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnchorConverter : WriteOnlyConverter<Anchor>
{
    internal override void Write(Utf8JsonWriter writer, Anchor value) => writer.WriteAnchor(value);
}
