using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes what was done in a study.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InterventionConverter : WriteOnlyConverter<Intervention>
{
    internal override void Write(Utf8JsonWriter writer, Intervention value) => writer.WriteIntervention(value);
}
