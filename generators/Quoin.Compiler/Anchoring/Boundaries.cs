using System.Globalization;

namespace Quoin.Compiler;

/// <summary>Tells whether a quote may begin or end at a place.</summary>
internal static class Boundaries
{
    /// <summary>Scripts from here on are written without spaces, or join their particles to words.</summary>
    private const char FirstUnspacedScript = '\u0E00';

    /// <summary>Whether a stretch begins and ends between characters and between words.</summary>
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
            || Joins(before) || Joins(after)
            || (IsSpacedWord(before) && IsSpacedWord(after));
    }

    /// <summary>Whether a character belongs to the one before it: a combining mark, a joiner, a variation selector.</summary>
    private static bool Joins(char character) => character == '\u200D' || (CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsSpacedWord(char character) => character < FirstUnspacedScript && char.IsLetterOrDigit(character);
}
