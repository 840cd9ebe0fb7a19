using Quoin.Compiler.Text;

namespace Quoin.Tests.Shared;

/// <summary>A text with positions that are marked by <c>⟦…⟧</c>.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextRange> Marks)
{
    private const char Opener = '⟦';
    private const char Closer = '⟧';

    /// <summary>Reads a text with brackets, which are not part of it.</summary>
    public static MarkedText Parse(string marked)
    {
        var text = marked.Replace($"{Opener}", "").Replace($"{Closer}", "");
        var marks = new List<TextRange>();
        var removed = 0;
        var start = 0;
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == Opener)
            {
                start = i - removed++;
            }
            else if (marked[i] == Closer)
            {
                marks.Add(Range(text, start, i - removed++ - start));
            }
        }

        return new MarkedText(text, marks);
    }

    /// <summary>The only marked position.</summary>
    public TextRange Mark => Assert.Single(Marks);

    /// <summary>The marked positions in the text of an article, whose lines end with a line feed.</summary>
    public IEnumerable<Span> Spans => Marks.Select(mark => new Span(
        Text[..mark.Start].ReplaceLineEndings("\n").Length, Text.Substring(mark.Start, mark.Length).ReplaceLineEndings("\n").Length));

    private static TextRange Range(string text, int start, int length)
    {
        var (startLine, startColumn) = Position(text, start);
        var (endLine, endColumn) = Position(text, start + length);
        return new TextRange(start, length, startLine, startColumn, endLine, endColumn);
    }

    // Computed in another way than by the compiler, so that the two can differ.
    private static (int Line, int Column) Position(string text, int offset)
    {
        var lines = text[..offset].Replace("\r\n", "\n\0").Replace('\r', '\n').Split('\n');
        return (lines.Length - 1, lines[^1].TrimStart('\0').Length);
    }
}
