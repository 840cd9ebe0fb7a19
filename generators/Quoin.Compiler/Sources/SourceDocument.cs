using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>A text with its lines. Offsets count UTF-16 code units from the start of the text.</summary>
internal sealed class SourceDocument
{
    private readonly List<int> _lineStarts = [0];

    // The text as in the file; null if it is the same.
    private readonly SourceDocument? _file;

    public SourceDocument(string name, string path, string text)
    {
        Name = name;
        Path = path;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    private SourceDocument(SourceDocument file, string text)
        : this(file.Name, file.Path, text) => _file = file;

    public string Name { get; }

    public string Path { get; }

    public string Text { get; }

    /// <summary>
    /// Creates the document of a source, with line feeds as line ends. The line ends of a file depend on the checkout
    /// (git's <c>core.autocrlf</c>), and no anchor may depend on them. Ranges refer to the file as it is.
    /// </summary>
    /// <param name="file">The source; its text is not null.</param>
    public static SourceDocument From(SourceFile file)
    {
        var document = new SourceDocument(file.Name, file.Path, file.Text!);
        return document.Text.IndexOf('\r') < 0 ? document : new SourceDocument(document, document.Text.Replace("\r\n", "\n").Replace('\r', '\n'));
    }

    public int LineCount => _lineStarts.Count;

    /// <summary>The 0-based line and column of an offset.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line, offset - _lineStarts[line]);
    }

    /// <summary>The start of a line, and its end without the line break.</summary>
    public (int Start, int End) Line(int line)
    {
        var start = _lineStarts[line];
        var end = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return (start, end);
    }

    public string TextOf(Span span) => Text.Substring(span.Start, span.Length);

    /// <summary>The range of a span in the file.</summary>
    public TextRange Range(int start, int length)
    {
        var (startLine, startColumn) = Position(start);
        var (endLine, endColumn) = Position(start + length);
        var file = _file ?? this;
        var fileStart = file.Offset(startLine, startColumn);
        return new TextRange(fileStart, file.Offset(endLine, endColumn) - fileStart, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The span of a range in the file.</summary>
    public Span Span(TextRange range)
    {
        var start = Offset(range.StartLine, range.StartColumn);
        return new Span(start, Offset(range.EndLine, range.EndColumn) - start);
    }

    /// <summary>Describes a position for a message, counted from 1.</summary>
    public string Describe(int offset)
    {
        var (line, column) = Position(offset);
        return $"line {line + 1}, column {column + 1}";
    }

    /// <summary>Maps a line and a column to an offset, which is correct whichever line ends the text has.</summary>
    private int Offset(int line, int column) => _lineStarts[line] + column;
}
