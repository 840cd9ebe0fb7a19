using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>The texts of a claim, reduced to hashes of their words.</summary>
internal static class ClaimTexts
{
    /// <summary>The hashes of the statement in each language, without texts of too few words.</summary>
    public static EquatableArray<ulong> Statements(ClaimModel claim)
    {
        var texts = claim.Statement;

        // Most statements are in one language, and every claim of a build is asked.
        if (texts.Count == 1)
        {
            return WordSequence.HashOf(texts[0].Text) is { } hash ? [hash] : [];
        }

        return texts.Select(static text => WordSequence.HashOf(text.Text)).OfType<ulong>().Distinct().ToEquatableArray();
    }

    /// <summary>The hash of all quotes together; null if they have too few words.</summary>
    public static ulong? Quotation(ArticleModel article, ClaimModel claim)
    {
        var quotes = claim.Mark.Quotes;
        return quotes.Count == 1
            ? WordSequence.HashOf(article.SourceText, quotes[0].Anchor.Span)
            : WordSequence.HashOf(string.Join(" ", quotes.Select(quote => article.SourceText.Substring(quote.Anchor.Span.Start, quote.Anchor.Span.Length))));
    }

    /// <summary>Whether two claims of an article have the same words.</summary>
    public static bool AreEqual(ArticleModel article, ClaimModel first, ClaimModel second) =>
        Statements(first).Intersect(Statements(second)).Any() || (Quotation(article, first) is { } quotation && quotation == Quotation(article, second));
}
