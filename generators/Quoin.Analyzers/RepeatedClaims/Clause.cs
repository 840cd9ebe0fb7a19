using Quoin.Compiler.Text;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>
/// Recognizes words that are a clause of their own: "Our grandmother knew it: tea cures colds!" repeats a claim of three words,
/// "Our tea cures colds and more" does not.
/// </summary>
internal static class Clause
{
    /// <summary>Whether there is no other word between a stretch and the nearest punctuation on both sides, except commas.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretch">The words.</param>
    /// <param name="areEdgesKnown">Whether the text begins and ends where it seems to, so that its edges separate clauses too.</param>
    public static bool Is(string text, Span stretch, bool areEdgesKnown)
    {
        var start = stretch.Start;
        while (start > 0 && IsInside(text[start - 1]))
        {
            start--;
        }

        var end = stretch.End;
        while (end < text.Length && IsInside(text[end]))
        {
            end++;
        }

        // The words may include the end of their sentence.
        return (start == 0 ? areEdgesKnown : Separates(text[start - 1]))
            && (Separates(text[stretch.End - 1]) || (end == text.Length ? areEdgesKnown : Separates(text[end])));
    }

    /// <summary>Whether a character belongs to no word and separates nothing.</summary>
    private static bool IsInside(char character) => character is ' ' or '\u00A0' or '*' or '_';

    private static bool Separates(char character) => character is '.' or '!' or '?' or ':' or ';' or '—' or '–' or '…' or '\n' or '\r' or '\t' or '"' or '“' or '”' or '„' or '«' or '»' or '(' or ')' or '|' or '•' or '\0';
}
