using Microsoft.CodeAnalysis.Text;

namespace Quoin.Generators.Tests;

/// <summary>A text with a stretch marked by ⟦these brackets⟧, which are not part of it.</summary>
internal sealed class MarkedText
{
    private const char Open = '⟦';
    private const char Close = '⟧';

    public MarkedText(string marked)
    {
        var start = marked.IndexOf(Open, StringComparison.Ordinal);
        var end = marked.IndexOf(Close, StringComparison.Ordinal) - 1;
        Text = marked.Remove(start, 1).Remove(end, 1);
        Span = TextSpan.FromBounds(start, end);
        Lines = SourceText.From(Text).Lines.GetLinePositionSpan(Span);
    }

    public string Text { get; }

    public TextSpan Span { get; }

    public LinePositionSpan Lines { get; }
}
