using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Joins numbers in words that are one number: "two hundred and fifty".</summary>
internal static class SpelledSums
{
    private const decimal Thousand = 1_000;
    private const decimal Million = 1_000_000;

    /// <summary>Joins "two hundred" and "fifty thousand" if "and" is between them. From the end, because "two hundred" can also be after "one hundred and".</summary>
    /// <param name="found">The numbers of the text, in order.</param>
    /// <param name="wording">The word lists of its language; null if there are none.</param>
    /// <param name="text">The text.</param>
    public static void Join(List<Quantity> found, Wording? wording, string text)
    {
        for (var i = found.Count - 1; i > 0; i--)
        {
            var (number, next) = (found[i - 1], found[i]);
            var scale = next.Value < 100 ? 1 : next.Value < Million ? Thousand : Million;
            if (!number.IsImplied && number.Value % Thousand >= 100 && number.Value % 100 == 0 && (scale == 1 || number.Value < Thousand)
                && next.Value / scale is >= 1 and < 100 && number.Unit.Length + next.Unit.Length == 0 && IsSum(wording, text, number.Span, next.Span))
            {
                found[i - 1] = number with { Span = number.Span with { Length = next.Span.End - number.Span.Start }, Value = (number.Value * scale) + next.Value };
                found.RemoveAt(i);
            }
        }
    }

    private static bool IsSum(Wording? wording, string text, Span number, Span next)
    {
        var start = Adjacency.SkipSpace(text, number.End, next.Start);
        return !char.IsDigit(text[number.Start]) && !char.IsDigit(text[next.Start])
            && wording?.In(text).At(WordList.List, new Span(start, next.Start - start)) is { Entry.Value: WordingFile.Sum } and
            && Adjacency.SkipSpace(text, and.Span.End, next.Start) == next.Start;
    }
}
