using System.Text;

namespace Quoin.Compiler;

/// <summary>A text with its runs of white space folded, and the way back to the text as it was.</summary>
internal sealed class FoldedText
{
    private readonly int[] _offsets;

    public FoldedText(string text)
    {
        var folded = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isWhitespace = Whitespace.Is(text[i]);
            if (!isWhitespace || folded.Length == 0 || folded[folded.Length - 1] != ' ')
            {
                folded.Append(isWhitespace ? ' ' : text[i]);
                offsets.Add(i);
            }
        }

        Text = folded.ToString();
        _offsets = [.. offsets];
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>The stretch of the text as it was; the folded stretch must not end with a space.</summary>
    public Span Unfold(int start, int length) => new(_offsets[start], _offsets[start + length - 1] + 1 - _offsets[start]);

    /// <summary>The offset in the folded text of a character of the text as it was.</summary>
    public int Fold(int offset)
    {
        var index = Array.BinarySearch(_offsets, offset);
        return index >= 0 ? index : ~index;
    }
}
