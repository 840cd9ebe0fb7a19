using System.Globalization;

namespace Quoin.Compiler.Text;

/// <summary>Tells whether a quote may begin or end at a place.</summary>
internal static class Boundaries
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    private const char ZeroWidthSpace = '\u200B';

    /// <summary>So many marks and invisible characters are passed over to find the letter next to a place; no text has more.</summary>
    private const int LetterReach = 100;

    /// <summary>A run of regional indicators longer than this is no text; where its flags begin is not asked.</summary>
    private const int FlagsLimit = 100;

    /// <summary>Whether a stretch begins and ends between characters, as a reader counts them, and between words.</summary>
    public static bool IsWhole(string text, Span span) => !Cuts(text, span.Start) && !Cuts(text, span.End);

    /// <summary>Whether a place lies inside a word or inside a character, as a reader counts them.</summary>
    public static bool Cuts(string text, int offset) => offset != 0 && offset != text.Length
        && (CutsCharacter(text, offset) || CutsWord(text, offset));

    /// <summary>Whether a place lies inside a character, as a reader counts them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The place; neither the start nor the end of the text.</param>
    public static bool CutsCharacter(string text, int offset)
    {
        var (before, after) = (text[offset - 1], text[offset]);
        return (char.IsHighSurrogate(before) && char.IsLowSurrogate(after))
            || (before == '\r' && after == '\n')
            || before == ZeroWidthJoiner
            || Extends(text, offset)
            || CutsFlag(text, offset);
    }

    /// <summary>
    /// Whether what stands here belongs to the character before it: a combining mark, a joiner, a variation
    /// selector, a skin tone, a tag, the vowel or the last consonant of a Korean syllable.
    /// </summary>
    public static bool Extends(string text, int offset) => text[offset] is ZeroWidthJoiner or ZeroWidthNonJoiner
        || CharUnicodeInfo.GetUnicodeCategory(text, offset)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
        || CodePoint(text, offset) is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F) or (>= 0x1160 and <= 0x11FF);

    /// <summary>Whether a place lies between the two regional indicators of a flag.</summary>
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

    private static bool IsRegionalIndicator(string text, int offset) => CodePoint(text, offset) is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>The code point at an offset; a lone surrogate is one by itself.</summary>
    private static int CodePoint(string text, int offset) =>
        char.IsSurrogatePair(text, offset) ? char.ConvertToUtf32(text, offset) : text[offset];

    private static bool CutsWord(string text, int offset)
    {
        var (before, after) = (LetterBefore(text, offset), LetterFrom(text, offset));
        return before >= 0 && after < text.Length
            && WordBreaks.Cuts(
                LetterBefore(text, before) is var left and >= 0 ? text[left] : ' ',
                text[before],
                text[after],
                LetterFrom(text, after + 1) is var right && right < text.Length ? text[right] : ' ');
    }

    /// <summary>Where the character before an offset begins, or -1. A soft hyphen and the like stand inside of words.</summary>
    private static int LetterBefore(string text, int offset)
    {
        var start = offset - 1;
        for (var i = 0; i < LetterReach && start > 0 && IsTransparent(text, start); i++)
        {
            start--;
        }

        return start;
    }

    /// <summary>Where the character stands that follows, or the end of the text.</summary>
    private static int LetterFrom(string text, int offset)
    {
        for (var i = 0; i < LetterReach && offset < text.Length && IsTransparent(text, offset); i++)
        {
            offset++;
        }

        return offset;
    }

    /// <summary>Whether what stands here parts no words (UAX #29, WB4). A zero-width space does.</summary>
    private static bool IsTransparent(string text, int offset) =>
        Extends(text, offset) || (TypographicFold.IsInvisible(text[offset]) && text[offset] != ZeroWidthSpace);
}
