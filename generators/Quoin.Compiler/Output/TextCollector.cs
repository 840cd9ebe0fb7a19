using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>Collects the texts of an article other than its source, without duplicates.</summary>
/// <param name="start">The offset of the first text: after the source.</param>
internal sealed class TextCollector(int start)
{
    private readonly Dictionary<string, Span> _places = new(StringComparer.Ordinal);
    private readonly StringBuilder _texts = new();

    /// <summary>Adds a text, if it is new, and returns its span.</summary>
    public Span Add(string? text)
    {
        if (text is null or "")
        {
            return default;
        }

        if (!_places.TryGetValue(text, out var place))
        {
            place = new Span(start + _texts.Length, text.Length);
            _places.Add(text, place);
            _texts.Append(text);
        }

        return place;
    }

    /// <summary>The concatenated texts.</summary>
    public override string ToString() => _texts.ToString();
}
