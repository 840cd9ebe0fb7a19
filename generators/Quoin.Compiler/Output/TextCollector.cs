using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>Collects the texts of an article other than its source, without duplicates.</summary>
/// <param name="start">The offset of the first text: after the source.</param>
internal sealed class TextCollector(int start)
{
    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);
    private readonly StringBuilder _texts = TextBuffer.Take();

    /// <summary>Adds a text, if it is new, and returns its span.</summary>
    public Span Add(string? text)
    {
        if (text is null or "")
        {
            return default;
        }

        if (!_starts.TryGetValue(text, out var place))
        {
            place = start + _texts.Length;
            _starts.Add(text, place);
            _texts.Append(text);
        }

        return new Span(place, text.Length);
    }

    /// <summary>The concatenated texts. No more can be added.</summary>
    public string Finish() => TextBuffer.Finish(_texts);
}
