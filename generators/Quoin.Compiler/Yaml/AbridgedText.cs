using Quoin.Compiler.Sources;
using YamlDotNet.Core;

namespace Quoin.Compiler.Yaml;

/// <summary>
/// A file without the words of its long texts. The library spends most of its time on characters, several calls on each, and most of an
/// annotation's characters are words on one line in which nothing has a meaning in YAML: of those the library gets the first one, and
/// the reader puts the text back.
/// </summary>
/// <remarks>
/// Which lines these are is a guess from the line itself; that it is right is checked for each of them: where the words were, the library
/// must have found exactly one text of the expected style, ending where they ended. Otherwise the whole file is read.
/// </remarks>
internal sealed class AbridgedText
{
    /// <summary>The length from which leaving out is worth the work.</summary>
    private const int Long = 12;

    /// <summary>The library limits the length of a key on one line, so lines near that length are left as they are.</summary>
    private const int LongestLine = 1000;

    private readonly string _text;
    private readonly List<Cut> _cuts = [];

    // The number of cuts up to the last position that was mapped, and the number of texts that were put back.
    private int _passed;
    private int _restored;

    private AbridgedText(TextDocument document)
    {
        _text = document.Text;

        // Lines that are indented deeper than this belong to a value above.
        var parent = int.MaxValue;
        for (var line = 0; line < document.LineCount; line++)
        {
            var (start, end) = document.Line(line);
            var content = YamlSpaces.Skip(_text, start, end);
            if (content == end || content - start > parent)
            {
                continue;
            }

            var (column, value) = Value(start, content, end);
            parent = value < end ? column : int.MaxValue;
            if (end - value >= Long && end - start <= LongestLine && IsSimple(value, end) && (IsQuote(_text[value]) || !IsContinued(document, line + 1, column)))
            {
                _cuts.Add(new Cut(value, end - value, IsQuote(_text[value]) ? end - value - 2 : end - value - 1, Removed));
            }
        }
    }

    /// <summary>How many characters are left out.</summary>
    private int Removed => _cuts.Count == 0 ? 0 : _cuts[_cuts.Count - 1].RemovedUntil;

    /// <summary>Whether each text was put back.</summary>
    public bool IsRestored => _restored == _cuts.Count;

    /// <summary>Abridges a file; null if there is nothing to leave out.</summary>
    public static AbridgedText? Of(TextDocument document) =>
        document.Text.StartsWith("\uFEFF", StringComparison.Ordinal) || new AbridgedText(document) is not { _cuts.Count: > 0 } abridged ? null : abridged;

    /// <summary>Reads the file without what is left out.</summary>
    public TextReader Open() => new Reader(_text, _cuts);

    /// <summary>The offset in the file of a position in the abridged text.</summary>
    public long Offset(long position)
    {
        // The parser's positions are nearly in order.
        while (_passed < _cuts.Count && _cuts[_passed].Position <= position)
        {
            _passed++;
        }

        while (_passed > 0 && _cuts[_passed - 1].Position > position)
        {
            _passed--;
        }

        return _passed == 0 ? position : position + _cuts[_passed - 1].RemovedUntil;
    }

    /// <summary>The value of a text: that which was left out, if it is one of those.</summary>
    /// <param name="start">Its offset in the file.</param>
    /// <param name="length">Its length there.</param>
    /// <param name="style">Its style.</param>
    /// <param name="isInFlow">Whether it is in brackets or braces, where more characters have a meaning.</param>
    /// <param name="value">What the library read.</param>
    public string Restore(int start, int length, ScalarStyle style, bool isInFlow, string value)
    {
        if (_restored == _cuts.Count || _cuts[_restored] is var cut && (cut.Start != start || cut.Length != length))
        {
            return value;
        }

        var expected = _text[start] switch { '"' => ScalarStyle.DoubleQuoted, '\'' => ScalarStyle.SingleQuoted, _ => ScalarStyle.Plain };
        if (style != expected || (isInFlow && style == ScalarStyle.Plain))
        {
            return value;
        }

        _restored++;
        return style == ScalarStyle.Plain ? _text.Substring(start, length) : _text.Substring(start + 1, length - 2);
    }

    /// <summary>The column of a line's key, or of its item, and the offset of the value beside it; the end of the line if there is none.</summary>
    private (int Column, int Value) Value(int start, int content, int end)
    {
        if (_text[content] == '#')
        {
            return (content - start, end);
        }

        var key = content;
        if (_text[content] == '-' && content + 1 < end && _text[content + 1] == ' ')
        {
            key = YamlSpaces.Skip(_text, content + 1, end);
            if (key == end || IsQuote(_text[key]))
            {
                return (content - start, key);
            }
        }

        var colon = _text.IndexOf(": ", key, end - key, StringComparison.Ordinal);
        return colon >= 0 ? (key - start, YamlSpaces.Skip(_text, colon + 1, end)) : (content - start, key == content ? end : key);
    }

    /// <summary>Whether a value up to the end of its line is in quotation marks and without escape sequences, or words without a character that may have a meaning.</summary>
    private bool IsSimple(int start, int end)
    {
        var inner = _text.AsSpan(start + 1, end - start - 1);
        return _text[start] switch
        {
            '"' => inner.IndexOfAny('"', '\\') == inner.Length - 1 && _text[end - 1] == '"',
            '\'' => inner.IndexOf('\'') == inner.Length - 1,
            var first => char.IsLetter(first) && inner.IndexOfAny(':', '#', '\t') < 0 && _text[end - 1] != ' ',
        };
    }

    /// <summary>Whether the next line continues a text.</summary>
    private bool IsContinued(TextDocument document, int line, int column)
    {
        if (line == document.LineCount)
        {
            return false;
        }

        var (start, end) = document.Line(line);
        return YamlSpaces.Skip(_text, start, end) is var content && content < end && content - start > column;
    }

    private static bool IsQuote(char character) => character is '"' or '\'';

    /// <summary>A text whose words are left out, except for the first character, and a quotation mark at the end.</summary>
    /// <param name="Start">Its offset in the file.</param>
    /// <param name="Length">Its length there.</param>
    /// <param name="Removed">How many characters are left out of it.</param>
    /// <param name="RemovedBefore">How many are left out before it.</param>
    private readonly record struct Cut(int Start, int Length, int Removed, int RemovedBefore)
    {
        public int RemovedUntil => RemovedBefore + Removed;

        /// <summary>The position in the abridged text from which it is shorter.</summary>
        public int Position => Start + 1 - RemovedBefore;
    }

    private sealed class Reader(string text, List<Cut> cuts) : TextReader
    {
        private int _offset;
        private int _next;

        public override int Read(char[] buffer, int index, int count)
        {
            var end = _next < cuts.Count ? cuts[_next].Start + 1 : text.Length;
            var length = Math.Min(count, end - _offset);
            text.CopyTo(_offset, buffer, index, length);
            _offset += length;
            if (_offset == end && _next < cuts.Count)
            {
                _offset += cuts[_next++].Removed;
            }

            return length;
        }
    }
}
