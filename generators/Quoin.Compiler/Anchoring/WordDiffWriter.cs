using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>Writes differences between words in one line: changed words in brackets, with a few words of context.</summary>
internal sealed class WordDiffWriter(List<DiffWord> quote, List<DiffWord> source)
{
    /// <summary>The maximum length of the line; together with the rest of its clause it fits into a message argument.</summary>
    private const int Limit = 200;

    private const int ChangesShown = 5;

    /// <summary>The number of context words on either side of a change.</summary>
    private const int Context = 3;

    /// <summary>The maximum length of either side of a change.</summary>
    private const int SideLimit = 50;

    private const int ContextWordLimit = 20;

    /// <summary>The maximum distance to the space at which a text is cut.</summary>
    private const int WordReach = 12;

    private const char Gap = '…';

    private readonly StringBuilder _line = new();

    /// <summary>The index after the last word of the quote that was written or left out.</summary>
    private int _written;

    public string Write(List<WordChange> changes)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            var length = _line.Length;
            var written = _written;
            WriteSame(changes[i].QuoteStart, i > 0);
            WriteChange(changes[i]);
            if (i > 0 && (i == ChangesShown || _line.Length > Limit))
            {
                _line.Length = length;
                WriteWords(written, Math.Min(written + Context, changes[i].QuoteStart));
                return _line.Append($" {Gap} and {changes.Count - i} more").ToString();
            }
        }

        WriteEnd();
        return _line.ToString();
    }

    /// <summary>Writes the unchanged words before a change, or only those next to changes.</summary>
    private void WriteSame(int end, bool isAfterChange)
    {
        var left = isAfterChange ? Math.Min(_written + Context, end) : _written;
        var right = Math.Max(left, end - Context);
        WriteWords(_written, left);
        if (right - left == 1)
        {
            // One word is no longer than the mark that would replace it.
            WriteWords(left, right);
        }
        else if (right > left)
        {
            Space(true);
            _line.Append(Gap);
        }

        WriteWords(right, end);
        _written = end;
    }

    private void WriteEnd()
    {
        var end = quote.Count - _written > Context + 1 ? _written + Context : quote.Count;
        WriteWords(_written, end);
        if (end < quote.Count)
        {
            _line.Append(' ').Append(Gap);
        }
    }

    private void WriteWords(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Space(quote[i].HasSpace);
            _line.Append(Clip(quote[i].Text, ContextWordLimit));
        }
    }

    private void WriteChange(WordChange change)
    {
        var from = WordDiff.Join(quote, change.QuoteStart, change.QuoteEnd);
        var to = WordDiff.Join(source, change.SourceStart, change.SourceEnd);
        var isSpaced = (from.Length == 0 || from[0] == ' ') && (to.Length == 0 || to[0] == ' ');
        (from, to) = isSpaced ? (from.TrimStart(' '), to.TrimStart(' ')) : (from, to);
        var same = SameStart(from, to);

        Space(isSpaced);
        _line.Append('[').Append(Clip(from, SideLimit, same));
        _line.Append(from.Length > 0 ? " " : "").Append(Arrow(from, to)).Append(to.Length > 0 ? " " : "");
        _line.Append(Clip(to, SideLimit, same)).Append(']');
        _written = change.QuoteEnd;
    }

    /// <summary>
    /// Between right-to-left words, an arrow would point from the source to the quote. Latin letters separate the
    /// two, so that each is displayed by itself.
    /// </summary>
    private static string Arrow(string from, string to) => IsRightToLeft(from) && IsRightToLeft(to) ? "→ source:" : "→";

    private static bool IsRightToLeft(string text)
    {
        foreach (var character in text)
        {
            if (character is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE'))
            {
                return true;
            }
        }

        return false;
    }

    private static int SameStart(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    /// <summary>Omits the middle of a text that is too long, and the beginning that both sides share.</summary>
    private static string Clip(string text, int limit, int same = 0)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var start = same > limit / 2 ? PlaceBefore(text, same - (limit / 4)) : 0;
        var skipped = start > 0 ? $"{Gap}" : "";
        if (text.Length - start <= limit)
        {
            return skipped + text.Substring(start);
        }

        var end = PlaceBefore(text, start + (limit * 2 / 3));
        var tail = PlaceAfter(text, text.Length - (limit / 3));
        var space = text[end] == ' ' ? " " : "";
        return skipped + text.Substring(start, Math.Max(end - start, 0)) + space + Gap + text.Substring(tail);
    }

    /// <summary>The nearest preceding space, or if none is near, a boundary between characters.</summary>
    private static int PlaceBefore(string text, int offset)
    {
        var space = text.LastIndexOf(' ', offset, Math.Min(WordReach, offset));
        while (space < 0 && offset > 0 && Boundaries.CutsCharacter(text, offset))
        {
            offset--;
        }

        return space < 0 ? offset : space;
    }

    private static int PlaceAfter(string text, int offset)
    {
        var space = text.IndexOf(' ', offset, Math.Min(WordReach, text.Length - offset));
        while (space < 0 && offset < text.Length && Boundaries.CutsCharacter(text, offset))
        {
            offset++;
        }

        return space < 0 ? offset : space;
    }

    private void Space(bool isWanted) => _line.Append(isWanted && _line.Length > 0 ? " " : "");
}
