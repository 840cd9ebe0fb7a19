using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes a duration as its ISO 8601 form.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Iso8601DurationConverter : WriteOnlyConverter<Iso8601Duration>
{
    internal override void Write(Utf8JsonWriter writer, Iso8601Duration value) => writer.WriteStringValue(value.ToString());
}
