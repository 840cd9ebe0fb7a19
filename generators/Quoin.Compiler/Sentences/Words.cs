using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sentences;

/// <summary>Reads the words around a full stop.</summary>
internal static class Words
{
    /// <summary>The maximum length of a word that is read.</summary>
    private const int Reach = 40;

    /// <summary>The maximum amount of white space between words.</summary>
    private const int SpaceReach = 8;

    /// <summary>The word that ends at an offset, with full stops, hyphens and apostrophes in it; empty if there is none.</summary>
    public static Span Before(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Reach && (char.IsLetterOrDigit(text[start - 1]) || IsInner(text, start - 1, end)))
        {
            start--;
        }

        // A mark at the beginning belongs to no word.
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return new Span(start, end - start);
    }

    /// <summary>The word before white space that ends at an offset; empty if another character is before it.</summary>
    public static Span BeforeSpace(string text, int offset)
    {
        var end = offset;
        while (end > 0 && offset - end < SpaceReach && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end < offset ? Before(text, end) : new Span(offset, 0);
    }

    /// <summary>The letters and digits that begin at an offset.</summary>
    public static string At(string text, int start, int limit) => text.Substring(start, EndOf(text, start, limit) - start);

    /// <summary>The end of the letters and digits that begin at an offset.</summary>
    public static int EndOf(string text, int start, int limit)
    {
        var end = start;
        limit = Math.Min(limit, start + Reach);
        while (end < limit && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The last character before white space that ends at an offset; a line break if there is none.</summary>
    public static char SignBefore(string text, int offset, int start)
    {
        var at = offset - 1;
        while (at >= start && offset - at < SpaceReach && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return at < start ? '\n' : text[at];
    }

    /// <summary>Whether there are no letters and digits between the beginning of a sentence and an offset.</summary>
    public static bool IsFirst(string text, int start, int offset)
    {
        if (offset - start > Reach)
        {
            return false;
        }

        for (var i = start; i < offset; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsNumber(string text, Span word) => word.Length > 0 && All(text, word, static character => char.IsDigit(character) || character is '.' or '-');

    /// <summary>Whether a word is a Roman number up to 39, which no word in small letters is likely to be.</summary>
    public static bool IsRoman(string text, Span word) =>
        word.Length is > 0 and <= 6 && (All(text, word, static character => character is 'I' or 'V' or 'X') || All(text, word, static character => character is 'i' or 'v' or 'x'));

    public static bool IsSmall(string text, Span word) => All(text, word, char.IsLower);

    /// <summary>Whether a word is a single capital letter, which is not part of another word.</summary>
    public static bool IsCapital(string text, Span word) =>
        word.Length == 1 && char.IsUpper(text[word.Start]) && (word.Start == 0 || char.IsWhiteSpace(text[word.Start - 1]) || TrailingMarks.IsOpener(text[word.Start - 1]));

    private static bool IsInner(string text, int at, int end) =>
        at + 1 < end && text[at] is '.' or '-' or '’' or '\'' or '\u2011' && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '-')
        || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool All(string text, Span word, Func<char, bool> isMatch)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (!isMatch(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
