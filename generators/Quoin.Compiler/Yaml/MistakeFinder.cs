using System.Globalization;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Yaml;

/// <summary>
/// Finds the mistake in a file that the library cannot read. A parser gives up where it can no longer go on, and says so in its own words;
/// the mistake is often lines above. This reads the lines again as authors write them, from the first one to the line where the parser
/// gave up. It is used only for files that are invalid, so it can report nothing in others.
/// </summary>
internal sealed class MistakeFinder
{
    private readonly TextDocument _document;
    private readonly string _text;
    private readonly int _failureLine;
    private readonly BlockLevels _levels = new();

    // Where the next line to read begins; before it is a text or a collection of several lines.
    private int _next;

    // The key above a block scalar: lines indented deeper are text. -1 for none.
    private int _blockParent = -1;

    // The indentation of its first line; -1 until it is known.
    private int _blockIndent = -1;

    // An unquoted text that lines indented deeper continue.
    private PlainText? _plain;

    private MistakeFinder(TextDocument document, int failureLine)
    {
        _document = document;
        _text = document.Text;
        _failureLine = failureLine;
    }

    /// <summary>Finds the mistake; null if it is not one that authors are known to make.</summary>
    /// <param name="document">The file.</param>
    /// <param name="failure">Where the parser gave up.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static YamlMistake? Find(TextDocument document, TextRange failure, CancellationToken cancellation)
    {
        var finder = new MistakeFinder(document, failure.StartLine);

        // The parser reports some mistakes at the end of the line before.
        var last = failure.EndLine + 1;
        while (last < document.LineCount - 1 && document.Line(last) is var (from, to) && YamlSpaces.Skip(document.Text, from, to) == to)
        {
            last++;
        }

        for (var line = 0; line < document.LineCount && line <= last; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (start, end) = document.Line(line);
            if (start >= finder._next && finder.Read(line, start, finder.Indentation(start, end), end) is { } mistake)
            {
                return document.Position(mistake.Start).Line <= last ? mistake : null;
            }
        }

        return null;
    }

    /// <summary>The offset after the spaces at the beginning of a line.</summary>
    private int Indentation(int start, int end)
    {
        while (start < end && _text[start] == ' ')
        {
            start++;
        }

        return start;
    }

    private YamlMistake? Read(int line, int start, int content, int end)
    {
        if (content == end || _text[content] == '#')
        {
            _plain = content == end ? _plain : null;
            return null;
        }

        var indent = content - start;
        if (_blockParent >= 0 && indent > _blockParent)
        {
            _blockIndent = _blockIndent < 0 ? indent : _blockIndent;
            return indent >= _blockIndent ? null : Outside(start, content);
        }

        (_blockParent, _blockIndent) = (-1, -1);
        if (indent == 0 && (At(content, "---") || At(content, "...") || _text[content] == '%'))
        {
            _levels.Clear();
            _plain = null;
            return null;
        }

        if (UnusualSpaces.Is(_text[content]))
        {
            var isBlank = UnusualSpaces.Count(_text, content, end) == end - content;
            return isBlank || (_plain is { } open && indent > open.Parent && line < _failureLine) ? null : UnusualSpaces.Indentation(_document, content);
        }

        if (_plain is { } plain && indent > plain.Parent)
        {
            return Continue(plain, content, end);
        }

        _plain = null;
        return ReadEntry(line, start, content, end);
    }

    /// <summary>The mistake of a line of a block scalar that is indented less than the first one.</summary>
    private YamlMistake Outside(int start, int content) =>
        new(content, 1, "The line is indented less than the first line of its text", $"indent it by {Spaces(_blockIndent)}")
        {
            Repair = new YamlRepair("Indent the line", start, content - start, new string(' ', _blockIndent)),
        };

    /// <summary>Reads the marks of items, and then a key or a text.</summary>
    private YamlMistake? ReadEntry(int line, int start, int offset, int end)
    {
        var parent = -1;
        while (_text[offset] == '-' && (offset + 1 == end || _text[offset + 1] is ' ' or '\t'))
        {
            if (Place(start, offset, end, isItem: true) is { } misplaced)
            {
                return misplaced;
            }

            parent = offset - start;
            offset = YamlSpaces.Skip(_text, offset + 1, end);
            if (offset == end || _text[offset] == '#')
            {
                return null;
            }
        }

        if (KeyEnd(offset, end) is var colon and >= 0)
        {
            if (Place(start, offset, end, isItem: false) is { } misplaced)
            {
                return misplaced;
            }

            return ReadValue(line, offset - start, YamlSpaces.Skip(_text, colon + 1, end), end, isKeyed: true);
        }

        if (parent < 0)
        {
            // A text on a line of its own: below a key that has none yet.
            if (LineMistakes.Of(_text, offset) is { } mistake && (!_levels.IsValueNeeded(offset - start) || line >= _failureLine))
            {
                return mistake;
            }

            if (!_levels.IsEmpty && !_levels.IsValueNeeded(offset - start))
            {
                return Unkeyed(line, start, offset, end);
            }

            parent = _levels.Parent(offset - start);
        }

        return ReadValue(line, parent, offset, end, isKeyed: false);
    }

    private YamlMistake? ReadValue(int line, int parent, int offset, int end, bool isKeyed)
    {
        if (offset == end || _text[offset] == '#')
        {
            return null;
        }

        _levels.SetValue();
        var value = new ValueMistakes(_document, parent, isKeyed).Read(offset, end);
        (_next, _blockParent) = (value.Next, value.IsBlock ? Math.Max(parent, 0) : -1);
        _plain = value.IsPlain ? new PlainText(offset, line, parent, isKeyed) : null;
        return value.Mistake;
    }

    /// <summary>Places a line among those above by its indentation.</summary>
    private YamlMistake? Place(int start, int offset, int end, bool isItem)
    {
        if (_levels.Place(offset - start, isItem))
        {
            return null;
        }

        var columns = string.Join(" or ", _levels.Columns(offset - start).Select(column => column.ToString(CultureInfo.InvariantCulture)));
        return new YamlMistake(
            offset, WordLength(offset, end), $"The line is indented by {Spaces(offset - start)}, which fits no line above", $"indent it by {columns}");
    }

    /// <summary>The mistake of a line without a key where a key is needed.</summary>
    private YamlMistake Unkeyed(int line, int start, int offset, int end)
    {
        var column = Math.Max(_levels.Deepest, 0);
        return IndentationAfter(line) > offset - start && LineMistakes.OfKey(_text, offset) is { } mistake ? mistake
            : _levels.FollowsText
                ? new YamlMistake(offset, WordLength(offset, end), "The line has no key, and is not indented enough to continue the text above", $"indent it by more than {column}, or write a key and a colon before it")
                : new YamlMistake(offset, WordLength(offset, end), "The line is not indented enough to be the value of the key above", $"indent it by more than {column}");
    }

    /// <summary>The indentation of the next line with content; -1 if there is none.</summary>
    private int IndentationAfter(int line)
    {
        for (line++; line < _document.LineCount; line++)
        {
            var (start, end) = _document.Line(line);
            if (Indentation(start, end) is var content && content < end)
            {
                return content - start;
            }
        }

        return -1;
    }

    /// <summary>Reads a line that continues an unquoted text.</summary>
    private YamlMistake? Continue(PlainText plain, int content, int end)
    {
        if (KeyEnd(content, end) is not (var colon and >= 0))
        {
            return null;
        }

        if (plain.IsKeyed || plain.Parent >= 0 && _text[plain.Start] is var first && _document.Position(plain.Start).Line == plain.Line && IsItem(plain))
        {
            return LineMistakes.IsKey(_text, content)
                ? Deeper(plain, content, colon)
                : ValueMistakes.Colon(_text, plain.Start, colon, end, isRepairable: false);
        }

        // A key was needed where the text begins.
        for (var (line, last) = (plain.Line, _document.Position(content).Line); line <= last; line++)
        {
            var (start, lineEnd) = _document.Line(line);
            var offset = YamlSpaces.Skip(_text, start, lineEnd);
            if (offset < lineEnd && offset < content && LineMistakes.OfKey(_text, offset) is { } mistake)
            {
                return mistake;
            }
        }

        return ValueMistakes.Colon(_text, plain.Start, colon, end, isRepairable: false);
    }

    /// <summary>The mistake of a key that is indented deeper than the one above, whose text it would continue.</summary>
    private YamlMistake Deeper(PlainText plain, int content, int colon)
    {
        var (column, start) = (Math.Max(plain.Parent, 0), _document.Line(_document.Position(content).Line).Start);
        return new YamlMistake(
            content, colon - content, "The line is indented deeper than the one above, so it continues the text there", $"indent it by {Spaces(column)}, or enclose the text in quotation marks")
        {
            Repair = new YamlRepair($"Indent by {Spaces(column)}", start, content - start, new string(' ', column)),
        };
    }

    /// <summary>Whether a text is on the line of its item's mark.</summary>
    private bool IsItem(PlainText plain) => _text.Substring(_document.Line(plain.Line).Start, plain.Start - _document.Line(plain.Line).Start).Trim(' ').Length > 0;

    /// <summary>The offset of the colon after a key that begins at an offset; -1 if none does.</summary>
    private int KeyEnd(int offset, int end)
    {
        var i = offset;
        if (_text[offset] is '"' or '\'')
        {
            var close = QuotedScalar.Read(_text, offset).Close;
            i = close < 0 || close >= end ? end : YamlSpaces.Skip(_text, close + 1, end);
            return i < end && _text[i] == ':' && (i + 1 == end || _text[i + 1] is ' ' or '\t') ? i : -1;
        }

        if (_text[offset] is '[' or '{' or '#')
        {
            return -1;
        }

        for (; i < end; i++)
        {
            if (_text[i] == ':' && (i + 1 == end || _text[i + 1] is ' ' or '\t'))
            {
                return i;
            }

            if (_text[i] == '#' && _text[i - 1] is ' ' or '\t')
            {
                return -1;
            }
        }

        return -1;
    }

    private static string Spaces(int count) => count == 1 ? "1 space" : $"{count} spaces";

    private int WordLength(int offset, int end) => _text.IndexOfAny([' ', '\t', ':'], offset, end - offset) is var found and > 0 ? Math.Max(found - offset, 1) : end - offset;

    private bool At(int offset, string mark) => string.CompareOrdinal(_text, offset, mark, 0, mark.Length) == 0;

    /// <summary>An unquoted text.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="Line">The line where it begins.</param>
    /// <param name="Parent">The indentation of its key or item.</param>
    /// <param name="IsKeyed">Whether its key is on the same line.</param>
    private readonly record struct PlainText(int Start, int Line, int Parent, bool IsKeyed);
}
