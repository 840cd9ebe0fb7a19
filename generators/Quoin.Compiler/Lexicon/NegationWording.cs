using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Finds words that deny an assertion.</summary>
internal static class NegationWording
{
    /// <summary>The first negation in a span of a text; null if there is none.</summary>
    public static Span? FirstNegation(this Wording wording, string text, Span span) => wording.First(WordingFile.Negation, text, span)?.Span;

    /// <summary>The negation directly before an offset; null if there is none.</summary>
    public static Span? NegationBefore(this Wording wording, string text, int offset, string list = WordingFile.Negation)
    {
        foreach (var (found, _) in wording.Find(list, text, Adjacency.Before(offset)))
        {
            if (Adjacency.IsRightBefore(text, found.End, offset))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The negation directly after an offset; null if there is none.</summary>
    /// <param name="wording">The word lists.</param>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset.</param>
    /// <param name="end">The end of the sentence: words of the next one deny nothing of this one.</param>
    public static Span? NegationAfter(this Wording wording, string text, int offset, int end)
    {
        var start = Adjacency.SkipSpace(text, offset, end);
        return Adjacency.IsRightAfter(text, offset, start)
            ? wording.At(WordingFile.Negation, text, new Span(start, Math.Max(0, Math.Min(end, Adjacency.After(text, start).End) - start)))?.Span
            : null;
    }
}
