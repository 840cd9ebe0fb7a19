using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Finds words that deny an assertion.</summary>
internal static class NegationWording
{
    /// <summary>The first negation in a span of a text; null if there is none.</summary>
    public static Span? FirstNegation(this Wording wording, string text, Span span) => wording.In(text).First(WordList.Negation, span)?.Span;

    /// <summary>The negation directly before an offset; null if there is none.</summary>
    public static Span? NegationBefore(this WordedText words, int offset, WordList list = WordList.Negation)
    {
        foreach (var match in words.Find(list, Adjacency.Before(offset)))
        {
            if (Adjacency.IsRightBefore(words.Text, match.Span.End, offset))
            {
                return match.Span;
            }
        }

        return null;
    }

    /// <summary>The negation directly after an offset; null if there is none.</summary>
    /// <param name="words">The text.</param>
    /// <param name="offset">The offset.</param>
    /// <param name="end">The end of the sentence: words of the next one deny nothing of this one.</param>
    public static Span? NegationAfter(this WordedText words, int offset, int end)
    {
        var start = Adjacency.SkipSpace(words.Text, offset, end);
        return Adjacency.IsRightAfter(words.Text, offset, start)
            ? words.At(WordList.Negation, new Span(start, Math.Max(0, Math.Min(end, Adjacency.After(words.Text, start).End) - start)))?.Span
            : null;
    }
}
