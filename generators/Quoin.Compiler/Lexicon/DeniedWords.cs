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

    /// <summary>Where there are no longer words, "oil" and "pay" count.</summary>
    private const int Shortest = 3;

    /// <summary>How many letters an ending can have.</summary>
    private const int Ending = 2;

    private static readonly char[] ClauseEnds = [',', '.', ':', ';', '!', '?', '(', ')', '—', '–'];

    /// <summary>What is denied: a few words after a denial, in its clause.</summary>
    /// <param name="text">The text.</param>
    /// <param name="denial">The denial.</param>
    /// <param name="end">Where to stop.</param>
    public static Span After(string text, Span denial, int end)
    {
        var clause = text.IndexOfAny(ClauseEnds, denial.End, end - denial.End);
        var rest = new Span(denial.End, (clause < 0 ? end : clause) - denial.End);
        var last = Words(text, rest).Take(Reach).LastOrDefault();
        return last == default ? rest with { Length = 0 } : rest with { Length = last.End - rest.Start };
    }

    /// <summary>Whether another text has one of the words that are denied. If there is none that counts, that is taken as true.</summary>
    /// <param name="text">The text with the denial.</param>
    /// <param name="denied">What is denied.</param>
    /// <param name="other">The other text.</param>
    public static bool AreIn(string text, Span denied, string other)
    {
        var words = Content(text, denied, Least).ToList();
        words = words.Count == 0 ? [.. Content(text, denied, Shortest)] : words;
        return words.Count == 0 || Content(other, new Span(0, other.Length), Shortest).Any(known => words.Exists(word => IsSame(word, known)));
    }

    private static IEnumerable<string> Content(string text, Span span, int least) =>
        Words(text, span).Where(word => word.Length >= least).Select(word => text.Substring(word.Start, word.Length).ToLowerInvariant());

    /// <summary>Whether two words begin alike, so that they may be forms of one.</summary>
    private static bool IsSame(string first, string second)
    {
        var length = Math.Max(Least, Math.Min(first.Length, second.Length) - Ending);
        return first.Length < Least || second.Length < Least ? first == second : string.CompareOrdinal(first, 0, second, 0, length) == 0;
    }

    private static IEnumerable<Span> Words(string text, Span span)
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
                yield return new Span(start, at - start);
            }

            at = Math.Max(at, start + 1);
        }
    }
}
