using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>What the quotes of marks say, in the languages that they are in.</summary>
internal static class QuotedWords
{
    /// <summary>The words of a list in the quotes of a mark, in order.</summary>
    public static IEnumerable<WordingMatch> Find(EditorialArticle article, MarkModel mark, string list) => mark.Quotes.SelectMany(quote =>
        Wording.For(quote.Language)?.Find(list, article.Source.Text, quote.Anchor.Span) ?? []);

    /// <summary>Whether all quotes of a mark are in languages with word lists.</summary>
    public static bool AreKnown(MarkModel mark)
    {
        foreach (var quote in mark.Quotes)
        {
            if (Wording.For(quote.Language) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The numbers in the quotes of a mark.</summary>
    public static List<Quantity> Numbers(EditorialArticle article, MarkModel mark) =>
        [.. mark.Quotes.SelectMany(quote => Quantities.In(Wording.For(quote.Language), article.Source.Text, quote.Anchor.Span))];

    /// <summary>The numbers in the sentences of the quotes of a mark.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="withBefore">Whether to include the sentences before, which "that" and "it" of a quote refer to.</param>
    public static List<Quantity> NumbersOfSentences(EditorialArticle article, MarkModel mark, bool withBefore) =>
        [.. mark.Quotes.SelectMany(quote => Quantities.In(Wording.For(quote.Language), article.Source.Text, Around(article, quote.Anchor.Span, withBefore)))];

    private static Span Around(EditorialArticle article, Span quote, bool withBefore)
    {
        var first = article.Sentences.At(quote.Start);
        var before = withBefore && first is { } sentence ? article.Sentences.Before(sentence) : null;
        var start = Math.Min(quote.Start, (before ?? first)?.Start ?? quote.Start);
        return new Span(start, Math.Max(quote.End, article.Sentences.At(quote.End - 1)?.End ?? quote.End) - start);
    }
}
