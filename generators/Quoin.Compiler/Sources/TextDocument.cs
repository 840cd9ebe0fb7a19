using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>A text with its lines. Offsets count UTF-16 code units from the start of the text.</summary>
internal sealed class TextDocument
{
    // A guess, so that the list seldom grows.
    private const int LineLength = 64;

    private readonly List<int> _lineStarts;

    // The line of the last position. Texts are read in their order, so the next position is mostly in
    // the same line or the next one. It is only where the search begins, so threads may share it.
    private int _lastLine;

    // The text as in the file; null if it is the same.
    private readonly TextDocument? _file;

    public TextDocument(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = new List<int>(1 + (text.Length / LineLength)) { 0 };
        var start = 0;
        while (text.AsSpan(start).IndexOfAny('\n', '\r') is var length and >= 0)
        {
            start += length;
            start += text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n' ? 2 : 1;
            _lineStarts.Add(start);
        }
    }

    private TextDocument(TextDocument file, string text)
        : this(file.Path, text) => _file = file;

    public string Path { get; }

    public string Text { get; }

    /// <summary>
    /// Creates a document with line feeds as line ends. The line ends of a file depend on the checkout (git's <c>core.autocrlf</c>), and no
    /// anchor may depend on them. Ranges refer to the file as it is.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="text">Its text.</param>
    public static TextDocument WithLineFeeds(string path, string text)
    {
        var document = new TextDocument(path, text);
        return text.IndexOf('\r') < 0 ? document : new TextDocument(document, text.Replace("\r\n", "\n").Replace('\r', '\n'));
    }

    public int LineCount => _lineStarts.Count;

    /// <summary>The 0-based line and column of an offset.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var line = _lastLine;
        if (!IsIn(line, offset) && (++line == _lineStarts.Count || !IsIn(line, offset)))
        {
            var index = _lineStarts.BinarySearch(offset);
            line = index >= 0 ? index : ~index - 1;
        }

        _lastLine = line;
        return (line, offset - _lineStarts[line]);
    }

    private bool IsIn(int line, int offset) => offset >= _lineStarts[line] && (line + 1 == _lineStarts.Count || offset < _lineStarts[line + 1]);

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

    /// <summary>The range of a span in the file.</summary>
    public TextRange Range(int start, int length)
    {
        var (startLine, startColumn) = Position(start);
        var (endLine, endColumn) = Position(start + length);
        var file = _file ?? this;
        var fileStart = file.Offset(startLine, startColumn);
        return new TextRange(fileStart, file.Offset(endLine, endColumn) - fileStart, startLine, startColumn, endLine, endColumn);
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
