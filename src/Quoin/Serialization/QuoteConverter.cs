using System.ComponentModel;
using System.Text.Json;

namespace Quoin.Serialization;

/// <summary>Writes a quote: its text, its language and where it stands.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuoteConverter : WriteOnlyConverter<Quote>
{
    internal override void Write(Utf8JsonWriter writer, Quote value) => writer.WriteQuote(value);
}
