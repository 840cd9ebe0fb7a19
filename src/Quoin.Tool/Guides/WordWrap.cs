using Quoin.Tool.Terminal;

namespace Quoin.Tool.Guides;

/// <summary>Writes a paragraph within the width of the output, in several tones. White space is one space.</summary>
/// <param name="output">Where to write.</param>
/// <param name="first">What the first line begins with.</param>
/// <param name="others">What each further line begins with.</param>
internal sealed class WordWrap(ToolOutput output, string first, string others)
{
    /// <summary>Longer lines are hard to read.</summary>
    private const int Widest = 100;

    private readonly int _width = output.Width is { } width ? Math.Min(width, Widest) : int.MaxValue;

    /// <summary>The word that is not written yet, because its end may follow in another tone.</summary>
    private readonly List<(string Text, Tone Tone)> _word = [];

    private int _column = -1;

    /// <summary>Writes a part of the paragraph.</summary>
    public void Write(string text, Tone tone = Tone.Normal)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (' ' or '\n'))
            {
                continue;
            }

            if (i > start)
            {
                _word.Add((text[start..i], tone));
            }

            if (i < text.Length)
            {
                EndWord();
            }

            start = i + 1;
        }
    }

    /// <summary>Ends the paragraph.</summary>
    public void End()
    {
        EndWord();
        output.WriteLine();
        _column = -1;
    }

    private void EndWord()
    {
        if (_word.Count == 0)
        {
            return;
        }

        var length = _word.Sum(static part => part.Text.Length);
        if (_column < 0)
        {
            Begin(first);
        }
        else if (_column + 1 + length > _width)
        {
            output.WriteLine();
            Begin(others);
        }
        else
        {
            output.Write(" ");
            _column++;
        }

        foreach (var (text, tone) in _word)
        {
            output.Write(text, tone);
        }

        _column += length;
        _word.Clear();
    }

    private void Begin(string indent)
    {
        output.Write(indent);
        _column = indent.Length;
    }
}
