using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes whether a mark stands, and why not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StandingConverter : WriteOnlyConverter<Standing>
{
    internal override void Write(Utf8JsonWriter writer, Standing value) => writer.WriteStanding(value);
}
