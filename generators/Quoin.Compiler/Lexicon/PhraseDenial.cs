using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Decides whether words of a sentence are denied in it: "not guaranteed", "no drug is safe", "that it cures is a myth".</summary>
internal static class PhraseDenial
{
    /// <summary>How far before the words a denial is searched; sentences of real text are hardly longer.</summary>
    private const int ReachBefore = 400;

    /// <summary>How many characters can be between the words and a denial after them.</summary>
    private const int ReachAfter = 80;

    /// <summary>How many characters can be between a denial inside a sentence and the words, besides those that <see cref="SentenceContext"/> finds.</summary>
    private const int Near = 40;

    private static readonly char[] ClauseEnds = [',', ';', ':', '(', ')', '—', '–', '\n'];

    /// <param name="words">The text.</param>
    /// <param name="sentence">The sentence, as far as it is quoted.</param>
    /// <param name="phrase">The words.</param>
    public static bool Denies(this WordedText words, Span sentence, Span phrase) =>
        new SentenceContext(words).Before(sentence.Start, phrase.Start, sentence.End) is { IsDenial: true }
        || IsDeniedBefore(words, sentence, phrase)
        || IsDeniedAfter(words, sentence, phrase);

    /// <summary>
    /// Whether a denial in the same clause goes on up to the words: at the beginning of the sentence, "No drug is safe", or shortly before them, "if it cannot be cured".
    /// </summary>
    private static bool IsDeniedBefore(WordedText words, Span sentence, Span phrase)
    {
        var start = Math.Max(sentence.Start, phrase.Start - ReachBefore);
        var first = start == sentence.Start ? Adjacency.SkipSpace(words.Text, start, phrase.Start) : -1;
        foreach (var match in words.Find(WordList.Denial, new Span(start, phrase.Start - start)))
        {
            var between = new Span(match.Span.End, phrase.Start - match.Span.End);
            if ((match.Span.Start == first || between.Length <= Near)
                && words.Text.IndexOfAny(ClauseEnds, between.Start, between.Length) < 0
                && words.First(WordList.Contrast, between) is null
                && !words.Find(WordList.Boundary, between).Any(boundary => words.At(WordList.Alternative, boundary.Span) is null))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeniedAfter(WordedText words, Span sentence, Span phrase)
    {
        var length = Math.Min(ReachAfter, sentence.End - phrase.End);
        return length > 0
            && words.First(WordList.DenialAfter, new Span(phrase.End, length)) is { Span: var denial }
            && words.Text.IndexOfAny(ClauseEnds, phrase.End, denial.Start - phrase.End) < 0;
    }
}
