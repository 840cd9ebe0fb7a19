using System.Globalization;
using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Sources;

/// <summary>
/// Reads plain text as paragraphs, list items and headings. Prose in plain text has no marks for these, so line ends decide: a line that is
/// long, or that the next one continues in lower case, is wrapped; others are paragraphs of their own.
/// </summary>
internal sealed class PlainTextReader
{
    /// <summary>The minimum length of a wrapped line without end punctuation; a shorter one is a heading or a list item.</summary>
    private const int WrapLength = 60;

    /// <summary>The minimum length of a wrapped line in a script without capital letters, whose characters are as wide as two others.</summary>
    private const int WideWrapLength = 10;

    /// <summary>The maximum length of a wrapped line that ends with end punctuation; a longer one is a paragraph without line breaks.</summary>
    private const int LongestWrap = 120;

    private const int MostHeadingLevel = 6;

    private static readonly SourceRun Run = new(RunKind.Text, default);

    private readonly TextDocument _file;
    private readonly ReadingTextWriter _writer;
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<SourceBlock> _items = [];
    private readonly HeadingAnchors _anchors = new();
    private int _listStart = -1;

    // The number of the item that continues the list; -1 if there is no list.
    private int _nextNumber = -1;
    private int _end;

    private PlainTextReader(TextDocument file)
    {
        _file = file;
        _writer = new ReadingTextWriter(file.Text);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="file">The text, with line feeds as line ends.</param>
    public static ReadingText Read(TextDocument file) => new PlainTextReader(file).Read();

    private ReadingText Read()
    {
        for (var line = 0; line < _file.LineCount;)
        {
            line = ReadBlock(line);
        }

        EndList();
        CopyWhitespace(_file.Text.Length);
        return _writer.Complete([.. _blocks]);
    }

    /// <summary>Reads the block that begins in a line, and returns the line after it.</summary>
    private int ReadBlock(int line)
    {
        var (start, end) = Trimmed(line);
        if (start == end)
        {
            return line + 1;
        }

        var marker = Marker(start, end);
        if (marker.Kind != BlockKind.ListItem)
        {
            EndList();
        }
        else
        {
            // Known before the item is complete, because the next line may be the next item.
            _nextNumber = (_items.Count == 0 ? marker.Number : _listStart + _items.Count) + 1;
        }

        CopyWhitespace(start);
        start += marker.Length;
        _end = start;
        _writer.Begin(separator: "");
        Copy(start, end);
        for (; marker.Kind != BlockKind.Heading && Continuation(line, end, marker) is var (next, nextEnd) && next < nextEnd; line++)
        {
            _writer.BreakSoftly(new Span(end, next - end), Run);
            Copy(next, nextEnd);
            end = nextEnd;
        }

        // A heading can be underlined with equals signs.
        if (marker.Kind == default && line + 1 < _file.LineCount && IsUnderline(Trimmed(line + 1)))
        {
            marker = new Marker(0, 1, BlockKind.Heading);
            _end = Trimmed(++line).End;
        }

        Add(marker, _writer.End(new SourceBlock(marker.Kind == BlockKind.Heading ? BlockKind.Heading : BlockKind.Paragraph, default)));
        return line + 1;
    }

    private void Add(Marker marker, SourceBlock block)
    {
        switch (marker.Kind)
        {
            case BlockKind.Heading:
                _blocks.Add(block with { Number = marker.Number, Name = _anchors.Next(_writer.TextOf(block.Span)) });
                break;
            case BlockKind.ListItem:
                _listStart = _items.Count == 0 ? marker.Number : _listStart;
                _items.Add(new SourceBlock(BlockKind.ListItem, block.Span) { Blocks = [block] });
                break;
            case BlockKind.Quote:
                _blocks.Add(new SourceBlock(BlockKind.Quote, block.Span) { Blocks = [block] });
                break;
            default:
                _blocks.Add(block);
                break;
        }
    }

    private bool IsUnderline((int Start, int End) line) =>
        line.End - line.Start >= 2 && SignsEnd('=', line.Start, line.End) == line.End;

    /// <summary>Where a run of a sign ends.</summary>
    private int SignsEnd(char sign, int start, int end)
    {
        while (start < end && _file.Text[start] == sign)
        {
            start++;
        }

        return start;
    }

    private void EndList()
    {
        if (_items.Count > 0)
        {
            var span = new Span(_items[0].Span.Start, _items[_items.Count - 1].Span.End - _items[0].Span.Start);
            _blocks.Add(new SourceBlock(BlockKind.List, span) { Number = _listStart + 1, Blocks = [.. _items] });
            _items.Clear();
        }

        _nextNumber = -1;
    }

    private void Copy(int start, int end)
    {
        _writer.Copy(new Span(start, end - start), Run);
        _end = end;
    }

    /// <summary>Copies the white space between blocks, so that what is not markup keeps its offset.</summary>
    private void CopyWhitespace(int end)
    {
        _writer.Append(new Span(_end, end - _end));
        _end = end;
    }

    /// <summary>The part of the next line that continues a line, so that the line break is inside a paragraph; empty if there is none.</summary>
    private (int Start, int End) Continuation(int line, int end, Marker marker)
    {
        if (line + 1 >= _file.LineCount)
        {
            return default;
        }

        var (next, nextEnd) = Trimmed(line + 1);
        var nextMarker = next == nextEnd ? default : Marker(next, nextEnd);
        if (next == nextEnd || (nextMarker.Kind != default && (nextMarker.Kind != BlockKind.Quote || marker.Kind != BlockKind.Quote)))
        {
            return default;
        }

        next += nextMarker.Length;
        var length = _file.Line(line) is var (start, stop) ? stop - start : 0;
        var isWrapped = char.IsLower(_file.Text[next])
            || (length >= WrapLength && (length <= LongestWrap || !SentenceBoundary.IsEnd(_file.Text[end - 1], SentenceEnds.Mark | SentenceEnds.Clause)))
            || (length >= WideWrapLength && Scripts.IsWrittenWithoutSpaces(_file.Text[end - 1]) && Scripts.IsWrittenWithoutSpaces(_file.Text[next]));
        return isWrapped ? (next, nextEnd) : default;
    }

    /// <summary>A line without the white space around it.</summary>
    private (int Start, int End) Trimmed(int line)
    {
        var (start, end) = _file.Line(line);
        while (start < end && char.IsWhiteSpace(_file.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_file.Text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>The bullet, number or number signs at the start of a line, including the white space after them.</summary>
    private Marker Marker(int start, int end)
    {
        var text = _file.Text;
        var (index, number, kind) = (start, -1, BlockKind.ListItem);
        switch (text[index])
        {
            case '-' or '*' or '+' or '•':
                index++;
                break;
            case '>':
                (index, kind) = (index + 1, BlockKind.Quote);
                break;
            case '–' or '—':
                // A line of a dialogue: the dash is part of the text.
                return index + 1 < end && char.IsWhiteSpace(text[index + 1]) ? new Marker(0, number, BlockKind.Paragraph) : default;
            case '#':
                index = SignsEnd('#', start, Math.Min(start + MostHeadingLevel + 1, end));
                (number, kind) = (index - start, BlockKind.Heading);
                break;
            default:
                number = ItemNumber(ref index, end);
                break;
        }

        var content = index;
        while (content < end && char.IsWhiteSpace(text[content]))
        {
            content++;
        }

        return index > start && number <= MostOf(kind) && content > index && HasWords(content, end) ? new Marker(content - start, number, kind) : default;
    }

    /// <summary>Whether a span has letters or digits. A line of bullets separates parts of the text.</summary>
    private bool HasWords(int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(_file.Text, start))
        {
            start++;
        }

        return start < end;
    }

    private static int MostOf(BlockKind kind) => kind == BlockKind.Heading ? MostHeadingLevel : int.MaxValue;

    /// <summary>The number of a list item, and where it ends. A date, and the end of a sentence, may begin a line too: a list begins with 1, and continues.</summary>
    private int ItemNumber(ref int index, int end)
    {
        var stop = index;
        while (stop < end && stop - index < 3 && char.IsDigit(_file.Text[stop]))
        {
            stop++;
        }

        if (stop == index || stop == end || _file.Text[stop] is not ('.' or ')')
            || !int.TryParse(_file.Text.Substring(index, stop - index), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || (number != 1 && number != _nextNumber))
        {
            return -1;
        }

        index = stop + 1;
        return number;
    }
}

/// <summary>What begins a block in plain text.</summary>
/// <param name="Length">Its length with the white space after it.</param>
/// <param name="Number">The number of a list item, or -1; the level of a heading.</param>
/// <param name="Kind">The block that it begins; none if there is no marker.</param>
internal readonly record struct Marker(int Length, int Number, BlockKind Kind);
