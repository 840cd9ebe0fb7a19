using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;

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
}
