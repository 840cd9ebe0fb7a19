namespace Quoin.Compiler.Text;

/// <summary>
/// The white space of a text that is more than a single space, such as that between paragraphs. It rules out nearly every quote that could be
/// across it, so that a text can be searched as it is, without a copy in which white space is folded.
/// </summary>
internal sealed class UnevenSpace
{
    // The characters on both sides of each run.
    private readonly HashSet<int> _sides = [];

    public UnevenSpace(string text)
    {
        FoldedLength = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (Whitespace.Is(text[i]))
            {
                i = Read(text, i);
            }
        }
    }

    /// <summary>The length of the text with each run of white space as one space.</summary>
    public int FoldedLength { get; private set; }

    /// <summary>Whether words may match across such white space; false if they certainly do not.</summary>
    /// <param name="words">The words, with single spaces, and without spaces at the ends.</param>
    public bool MayBeIn(string words)
    {
        for (var space = words.IndexOf(' '); space >= 0; space = words.IndexOf(' ', space + 1))
        {
            if (_sides.Contains(Sides(words[space - 1], words[space + 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a run of white space, and returns its last character.</summary>
    private int Read(string text, int start)
    {
        var last = start;
        while (last + 1 < text.Length && Whitespace.Is(text[last + 1]))
        {
            last++;
        }

        FoldedLength -= last - start;
        if ((last > start || text[start] != ' ') && start > 0 && last + 1 < text.Length)
        {
            _sides.Add(Sides(text[start - 1], text[last + 1]));
        }

        return last;
    }

    private static int Sides(char before, char after) => (before << 16) | after;
}
