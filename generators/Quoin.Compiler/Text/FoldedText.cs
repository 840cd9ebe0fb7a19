namespace Quoin.Compiler.Text;

/// <summary>A text folded for one match tier, with a mapping back to the original.</summary>
internal sealed class FoldedText
{
    // Where each folded character begins and ends in the original. May be longer than the folded text, so that an
    // article that is only folded, as every article is, needs no copies. Null ends: each is one original character.
    private readonly int[] _starts;
    private readonly int[]? _ends;

    /// <param name="text">The folded text.</param>
    /// <param name="starts">Where each of its characters begins in the original; may be longer than the text.</param>
    /// <param name="ends">Where each ends in the original; null if every character that is not white space was one character.</param>
    public FoldedText(string text, int[] starts, int[]? ends = null)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    public string Text { get; }

    /// <summary>Folds only runs of white space.</summary>
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

    /// <summary>Whether a folded span begins and ends with a whole character of the original, not with a part of one.</summary>
    public bool IsWhole(int start, int length)
    {
        var end = start + length;
        return _ends is null
            || ((start == 0 || _starts[start - 1] != _starts[start]) && (end == Text.Length || _ends[end - 1] != _ends[end]));
    }

    /// <summary>The span in the original; the folded span must not end with a space.</summary>
    public Span Unfold(int start, int length)
    {
        var last = start + length - 1;
        return new Span(_starts[start], (_ends?[last] ?? _starts[last] + 1) - _starts[start]);
    }

    /// <summary>The offset in the folded text of a character of the original.</summary>
    public int Fold(int offset)
    {
        var index = Array.BinarySearch(_starts, 0, Text.Length, offset);
        return index >= 0 ? FirstOf(index) : ~index;
    }

    /// <summary>The first folded character that comes from the same original character as a given one: a letter may fold to several.</summary>
    private int FirstOf(int index)
    {
        while (index > 0 && _starts[index - 1] == _starts[index])
        {
            index--;
        }

        return index;
    }
}
