namespace Quoin.Tool.Terminal;

/// <summary>Where a command writes for people: a terminal in color, or plain text with <c>\n</c> line ends for a file or another program.</summary>
internal abstract class ToolOutput
{
    /// <summary>The number of columns; null if lines can have any length.</summary>
    public abstract int? Width { get; }

    /// <summary>Writes text without a line break. Unsafe characters are escaped.</summary>
    public abstract void Write(string text, Tone tone = Tone.Normal);

    /// <summary>Removes what is shown from a terminal. A file or another program keeps what it has.</summary>
    public virtual void Clear()
    {
    }

    /// <summary>Ends the line.</summary>
    public abstract void WriteLine();

    /// <summary>Writes text and ends the line.</summary>
    public void WriteLine(string text, Tone tone = Tone.Normal)
    {
        Write(text, tone);
        WriteLine();
    }

    /// <summary>
    /// Writes a paragraph, and ends the line. Where lines have a width, what does not fit continues on lines that are indented as well.
    /// </summary>
    /// <param name="indent">The columns before each line.</param>
    /// <param name="parts">The text, in pieces. Unsafe characters are escaped.</param>
    public virtual void WriteParagraph(int indent, params ReadOnlySpan<(string Text, Tone Tone)> parts)
    {
        Write(new string(' ', indent));
        foreach (var (text, tone) in parts)
        {
            Write(text, tone);
        }

        WriteLine();
    }

    /// <summary>Writes rows in columns.</summary>
    /// <param name="headings">The heading of each column.</param>
    /// <param name="rows">The cells of each row.</param>
    public abstract void WriteTable(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows);
}
