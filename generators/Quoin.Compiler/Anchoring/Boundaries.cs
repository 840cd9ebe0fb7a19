using System.Globalization;

namespace Quoin.Compiler;

/// <summary>Tells whether a quote may begin or end at a place.</summary>
internal static class Boundaries
{
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Whether a stretch begins and ends between characters, as a reader counts them, and between words.</summary>
    public static bool IsWhole(string text, Span span) => !Cuts(text, span.Start) && !Cuts(text, span.End);

    private static bool Cuts(string text, int offset)
    {
        if (offset == 0 || offset == text.Length)
        {
            return false;
        }

        var (before, after) = (text[offset - 1], text[offset]);
        return (char.IsHighSurrogate(before) && char.IsLowSurrogate(after))
            || (before == '\r' && after == '\n')
            || before == ZeroWidthJoiner
            || Extends(text, offset)
            || CutsFlag(text, offset)
            || (IsSpacedWord(BaseBefore(text, offset)) && IsSpacedWord(after));
    }

    /// <summary>Whether what stands here belongs to the character before it: a combining mark, a joiner, a variation selector, a skin tone.</summary>
    private static bool Extends(string text, int offset) => text[offset] == ZeroWidthJoiner
        || CharUnicodeInfo.GetUnicodeCategory(text, offset)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
        || CodePoint(text, offset) is >= 0x1F3FB and <= 0x1F3FF;

    /// <summary>Whether a place lies between the two regional indicators of a flag.</summary>
    private static bool CutsFlag(string text, int offset)
    {
        var indicators = 0;
        if (IsRegionalIndicator(text, offset))
        {
            for (var i = offset - 2; i >= 0 && IsRegionalIndicator(text, i); i -= 2)
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

    /// <summary>The character before an offset, without the marks that it bears.</summary>
    private static char BaseBefore(string text, int offset)
    {
        var start = offset - 1;
        while (start > 0 && Extends(text, start))
        {
            start--;
        }

        return text[start];
    }

    /// <summary>
    /// Whether a character is a letter or a digit of a script that puts spaces between words. From U+0E00 on most do not,
    /// or join their particles to words; Georgian, Ethiopic, Cherokee and the extensions of Latin and Greek do.
    /// </summary>
    private static bool IsSpacedWord(char character) => char.IsLetterOrDigit(character)
        && character is < '\u0E00' or (>= '\u10A0' and <= '\u10FF') or (>= '\u1200' and <= '\u13FF') or (>= '\u1E00' and <= '\u1FFF');
}
