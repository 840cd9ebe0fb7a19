namespace Quoin.Compiler.Text;

/// <summary>A text with its differences of one tier folded, and the way back to the text as it was.</summary>
internal sealed class FoldedText
{
    // Where each folded character begins and ends in the text as it was. Longer than the folded text, so that an
    // article that is only folded, as every article is, costs no copies. No ends: one character, as it was.
    private readonly int[] _starts;
    private readonly int[]? _ends;

    /// <param name="text">The folded text.</param>
    /// <param name="starts">Where each of its characters begins in the text as it was; may be longer.</param>
    /// <param name="ends">Where each ends; null where all that is not white space was one character.</param>
    public FoldedText(string text, int[] starts, int[]? ends = null)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds runs of white space alone.</summary>
    public static FoldedText FoldWhitespace(string text)
    {
        var starts = new int[text.Length];
        var folded = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isWhitespace = Whitespace.Is(text[i]);
            if (!isWhitespace || length == 0 || folded[length - 1] != ' ')
            {
                folded[length] = isWhitespace ? ' ' : text[i];
                starts[length++] = i;
            }
        }

        return new FoldedText(new string(folded, 0, length), starts);
    }

    /// <summary>Whether a folded stretch begins and ends with a character of the text as it was, and not with a part of one.</summary>
    public bool IsWhole(int start, int length)
    {
        var end = start + length;
        return _ends is null
            || ((start == 0 || _starts[start - 1] != _starts[start]) && (end == Text.Length || _ends[end - 1] != _ends[end]));
    }

    /// <summary>The stretch of the text as it was; the folded stretch must not end with a space.</summary>
    public Span Unfold(int start, int length)
    {
        var last = start + length - 1;
        return new Span(_starts[start], (_ends?[last] ?? _starts[last] + 1) - _starts[start]);
    }

    /// <summary>The offset in the folded text of a character of the text as it was.</summary>
    public int Fold(int offset)
    {
        var index = Array.BinarySearch(_starts, 0, Text.Length, offset);
        return index >= 0 ? FirstOf(index) : ~index;
    }

    /// <summary>The first of the folded characters that begin where a given one does: a letter may fold to several.</summary>
    private int FirstOf(int index)
    {
        while (index > 0 && _starts[index - 1] == _starts[index])
        {
            index--;
        }

        return index;
    }
}
