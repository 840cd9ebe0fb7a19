using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// Compares what is denied in a text with another text of the same language: "does not reduce pain" is the opposite of "reduces pain",
/// but "does not let you sleep" is not that of "keeps you awake".
/// </summary>
internal static class DeniedWords
{
    /// <summary>How many words after a denial are what it denies.</summary>
    private const int Reach = 4;

    /// <summary>Shorter words are mostly "the" and "of".</summary>
    private const int Least = 4;

    /// <summary>How many letters an ending can have.</summary>
    private const int Ending = 2;

    /// <summary>Whether another text has one of the words that are denied. If none that counts comes after the denial, that is taken as true.</summary>
    /// <param name="text">The text with the denial.</param>
    /// <param name="after">What comes after the denial.</param>
    /// <param name="other">The other text.</param>
    public static bool AreIn(string text, Span after, string other)
    {
        var denied = Words(text, after).Take(Reach).Where(static word => word.Length >= Least).ToList();
        return denied.Count == 0 || denied.Exists(word => Words(other, new Span(0, other.Length)).Any(known => known.Length >= Least && IsSame(word, known)));
    }

    /// <summary>Whether two words begin alike, so that they may be forms of one.</summary>
    private static bool IsSame(string first, string second)
    {
        var length = Math.Max(Least, Math.Min(first.Length, second.Length) - Ending);
        return string.CompareOrdinal(first, 0, second, 0, length) == 0;
    }

    private static IEnumerable<string> Words(string text, Span span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var start = at;
            while (at < span.End && WordBreaks.IsWord(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return text.Substring(start, at - start).ToLowerInvariant();
            }

            at = Math.Max(at, start + 1);
        }
    }
}
