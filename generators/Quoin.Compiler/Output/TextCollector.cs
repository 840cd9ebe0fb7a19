using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>Collects the texts of an article besides its source, each once.</summary>
/// <param name="start">Where the first of them stands: behind the source.</param>
internal sealed class TextCollector(int start)
{
    private readonly Dictionary<string, Span> _places = new(StringComparer.Ordinal);
    private readonly StringBuilder _texts = new();

    /// <summary>The place of a text, which is added where it is not there yet.</summary>
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

    /// <summary>The texts, one after the other.</summary>
    public override string ToString() => _texts.ToString();
}
