using System.Globalization;

namespace Quoin.Compiler.Text;

/// <summary>Decides whether a word, or a quote, may begin or end at an offset.</summary>
internal static class Boundaries
{
    /// <summary>The first invisible character.</summary>
    public const char SoftHyphen = '\u00AD';

    /// <summary>The first combining mark. The letters of Latin are before it.</summary>
    public const char FirstMark = '\u0300';

    /// <summary>Between these, there are no marks either.</summary>
    private const char FirstCyrillic = '\u0400';
    private const char LastCyrillic = '\u0482';

    private const char ZeroWidthNonJoiner = '\u200C';

    private const char ZeroWidthJoiner = '\u200D';

    private const char ZeroWidthSpace = '\u200B';

    /// <summary>The maximum number of marks and invisible characters skipped to find the letter next to an offset. Real text has fewer.</summary>
    private const int LetterReach = 100;

    /// <summary>Longer runs of regional indicators are not real text; where their flags begin is not computed.</summary>
    private const int FlagsLimit = 100;

    /// <summary>The maximum number of characters by which a span is extended to whole words.</summary>
    private const int WordReach = 100;

    /// <summary>Whether a span may be a quote: it begins and ends between words, numbers and user-perceived characters.</summary>
    public static bool IsWhole(string text, Span span) => IsEdge(text, span.Start) && IsEdge(text, span.End);

    /// <summary>Whether a span begins and ends between words and user-perceived characters, whatever numbers and units are beside it.</summary>
    public static bool AreWords(string text, Span span) => !Cuts(text, span.Start) && !Cuts(text, span.End);

    /// <summary>Whether a quote may begin or end at an offset: not inside a word, a number or a user-perceived character.</summary>
    public static bool IsEdge(string text, int offset) => offset == 0 || offset == text.Length
        || !(Cuts(text, offset) || NumberEdges.Cuts(text, offset) || CutsMark(text, offset));

    /// <summary>Extends a span to the whole words and numbers that it cuts.</summary>
    public static Span Widen(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (span.Start - start < WordReach && !IsEdge(text, start))
        {
            start--;
        }

        while (end - span.End < WordReach && !IsEdge(text, end))
        {
            end++;
        }

        return new Span(start, end - start);
    }

    /// <summary>Whether an offset is inside a word or a user-perceived character.</summary>
    public static bool Cuts(string text, int offset) => offset != 0 && offset != text.Length
        && (CutsCharacter(text, offset) || CutsWord(text, offset));

    /// <summary>Whether an offset is inside a user-perceived character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset; neither the start nor the end of the text.</param>
    public static bool CutsCharacter(string text, int offset)
    {
        var (before, after) = (text[offset - 1], text[offset]);
        if (IsApart(before) && IsApart(after))
        {
            return before == '\r' && after == '\n';
        }

        return (char.IsHighSurrogate(before) && char.IsLowSurrogate(after))
            || (before == '\r' && after == '\n')
            || before == ZeroWidthJoiner
            || Extends(text, offset)
            || CutsFlag(text, offset);
    }

    /// <summary>
    /// Whether the character at an offset belongs to the one before it: a combining mark, a joiner, a variation
    /// selector, a skin tone, a tag, the vowel or the last consonant of a Korean syllable.
    /// </summary>
    public static bool Extends(string text, int offset) => !IsApart(text[offset])
        && (text[offset] is ZeroWidthJoiner or ZeroWidthNonJoiner
            || CharUnicodeInfo.GetUnicodeCategory(text, offset)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
            || CodePoint(text, offset) is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F) or (>= 0x1160 and <= 0x11FF));

    /// <summary>Whether a character is certainly one by itself: a letter or a sign of Latin, or a letter of Cyrillic.</summary>
    private static bool IsApart(char character) => character is < FirstMark or (>= FirstCyrillic and <= LastCyrillic);

    /// <summary>Whether an offset is between the full stops of an ellipsis, or the hyphens of a typed dash.</summary>
    private static bool CutsMark(string text, int offset) => text[offset - 1] == text[offset] && text[offset] switch
    {
        '-' => true,
        '.' => (offset > 1 && text[offset - 2] == '.') || (offset + 1 < text.Length && text[offset + 1] == '.'),
        _ => false,
    };

    /// <summary>Whether an offset is between the two regional indicators of a flag.</summary>
    private static bool CutsFlag(string text, int offset)
    {
        var indicators = 0;
        if (IsRegionalIndicator(text, offset))
        {
            for (var i = offset - 2; i >= 0 && indicators < FlagsLimit && IsRegionalIndicator(text, i); i -= 2)
            {
                indicators++;
            }
        }

        return indicators % 2 == 1;
    }

    private static bool IsRegionalIndicator(string text, int offset) => char.IsSurrogate(text[offset]) && CodePoint(text, offset) is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>The code point at an offset; a lone surrogate counts as one.</summary>
    private static int CodePoint(string text, int offset) =>
        char.IsSurrogatePair(text, offset) ? char.ConvertToUtf32(text, offset) : text[offset];

    private static bool CutsWord(string text, int offset)
    {
        var (before, after) = (LetterBefore(text, offset), LetterFrom(text, offset));
        if (before < 0 || after == text.Length)
        {
            return false;
        }

        // Only beside a mark that joins words does it matter what is farther away.
        var (isWordBefore, isWordAfter) = (WordBreaks.IsWord(text[before]), WordBreaks.IsWord(text[after]));
        if (isWordBefore == isWordAfter)
        {
            return isWordBefore;
        }

        return isWordBefore
            ? WordBreaks.Joins(text[before], text[after], LetterFrom(text, after + 1) is var right && right < text.Length ? text[right] : ' ')
            : WordBreaks.CutsSign(text[before], text[after]) || WordBreaks.Joins(LetterBefore(text, before) is var left and >= 0 ? text[left] : ' ', text[before], text[after]);
    }

    /// <summary>Where the character before an offset begins, or -1. Soft hyphens and other invisible characters are skipped.</summary>
    private static int LetterBefore(string text, int offset)
    {
        var start = offset - 1;
        for (var i = 0; i < LetterReach && start > 0 && IsTransparent(text, start); i++)
        {
            start--;
        }

        return start;
    }

    /// <summary>Where the next visible character begins, or the end of the text.</summary>
    private static int LetterFrom(string text, int offset)
    {
        for (var i = 0; i < LetterReach && offset < text.Length && IsTransparent(text, offset); i++)
        {
            offset++;
        }

        return offset;
    }

    /// <summary>Whether the character at an offset does not separate words (UAX #29, WB4). A zero-width space does.</summary>
    private static bool IsTransparent(string text, int offset) => text[offset] is >= SoftHyphen and not (>= FirstCyrillic and <= LastCyrillic)
        && (Extends(text, offset) || (TypographicFold.IsInvisible(text[offset]) && text[offset] != ZeroWidthSpace));
}
