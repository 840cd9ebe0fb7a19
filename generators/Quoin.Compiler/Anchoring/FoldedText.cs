namespace Quoin.Compiler;

/// <summary>A text with its runs of white space folded, and the way back to the text as it was.</summary>
internal sealed class FoldedText
{
    // As long as the text, filled up to the folded length: every article has one, so it is made without copies.
    private readonly int[] _offsets;

    public FoldedText(string text)
    {
        _offsets = new int[text.Length];
        var folded = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isWhitespace = Whitespace.Is(text[i]);
            if (!isWhitespace || length == 0 || folded[length - 1] != ' ')
            {
                folded[length] = isWhitespace ? ' ' : text[i];
                _offsets[length++] = i;
            }
        }

        Text = new string(folded, 0, length);
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>The stretch of the text as it was; the folded stretch must not end with a space.</summary>
    public Span Unfold(int start, int length) => new(_offsets[start], _offsets[start + length - 1] + 1 - _offsets[start]);

    /// <summary>The offset in the folded text of a character of the text as it was.</summary>
    public int Fold(int offset)
    {
        var index = Array.BinarySearch(_offsets, 0, Text.Length, offset);
        return index >= 0 ? index : ~index;
    }
}
