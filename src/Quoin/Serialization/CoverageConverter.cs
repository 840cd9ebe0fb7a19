using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes how much of a source its annotation accounts for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CoverageConverter : WriteOnlyConverter<Coverage>
{
    internal override void Write(Utf8JsonWriter writer, Coverage value) => writer.WriteCoverage(value);
}
