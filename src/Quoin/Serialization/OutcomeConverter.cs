using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes what was looked at in a study, and what was found.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OutcomeConverter : WriteOnlyConverter<Outcome>
{
    internal override void Write(Utf8JsonWriter writer, Outcome value) => writer.WriteOutcome(value);
}
