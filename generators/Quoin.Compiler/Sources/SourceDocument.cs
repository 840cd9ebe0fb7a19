using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>A text with its lines. Offsets count UTF-16 code units from the start of the text.</summary>
internal sealed class SourceDocument
{
    private readonly List<int> _lineStarts = [0];

    // The text as it stands in the file; null where it is the same.
    private readonly SourceDocument? _file;

    /// <param name="name">The file's name, for messages.</param>
    /// <param name="path">The file's path, for diagnostics that point into it.</param>
    /// <param name="text">The text.</param>
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
    /// The text of a source, each line of it ended by a line feed. How a file's lines end is a matter of the checkout
    /// (<c>core.autocrlf</c> of git), and no anchor may depend on it. Ranges are those of the file as it is.
    /// </summary>
    /// <param name="file">The source, which can be read.</param>
    public static SourceDocument From(SourceFile file)
    {
        var document = new SourceDocument(file.Name, file.Path, file.Text!);
        return document.Text.IndexOf('\r') < 0 ? document : new SourceDocument(document, document.Text.Replace("\r\n", "\n").Replace('\r', '\n'));
    }

    public int LineCount => _lineStarts.Count;

    /// <summary>The line and the column of an offset, both 0-based.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line, offset - _lineStarts[line]);
    }

    /// <summary>Where a line begins, and where it ends before its line break.</summary>
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

    /// <summary>The text of a stretch.</summary>
    public string TextOf(Span span) => Text.Substring(span.Start, span.Length);

    /// <summary>Where a stretch stands in the file.</summary>
    public TextRange Range(int start, int length)
    {
        var (startLine, startColumn) = Position(start);
        var (endLine, endColumn) = Position(start + length);
        var file = _file ?? this;
        var fileStart = file.Offset(startLine, startColumn);
        return new TextRange(fileStart, file.Offset(endLine, endColumn) - fileStart, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The stretch that stands at a place of the file.</summary>
    public Span Span(TextRange range)
    {
        var start = Offset(range.StartLine, range.StartColumn);
        return new Span(start, Offset(range.EndLine, range.EndColumn) - start);
    }

    /// <summary>A place in words for a message, counted from 1.</summary>
    public string Describe(int offset)
    {
        var (line, column) = Position(offset);
        return $"line {line + 1}, column {column + 1}";
    }

    /// <summary>The same in every text that has the same lines, however these end.</summary>
    private int Offset(int line, int column) => _lineStarts[line] + column;
}
