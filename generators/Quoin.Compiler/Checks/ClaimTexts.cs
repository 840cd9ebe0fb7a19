using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>The texts of a claim, reduced to hashes of their words.</summary>
internal static class ClaimTexts
{
    /// <summary>The hashes of the statement in each language, without texts of too few words.</summary>
    public static EquatableArray<ulong> Statements(ClaimModel claim)
    {
        var hashes = new List<ulong>(1);
        foreach (var text in claim.Statement)
        {
            if (WordSequence.HashOf(text.Text, new Span(0, text.Text.Length)) is { } hash)
            {
                hashes.Add(hash);
            }
        }

        return hashes.Count < 2 ? [.. hashes] : hashes.Distinct().ToEquatableArray();
    }

    /// <summary>The hash of all quotes together; null if they have too few words.</summary>
    public static ulong? Quotation(ArticleModel article, ClaimModel claim)
    {
        if (claim.Mark.Quotes is [var only])
        {
            return WordSequence.HashOf(article.SourceText, only.Anchor.Span);
        }

        var words = new WordSequence();
        foreach (var quote in claim.Mark.Quotes)
        {
            words.Add(article.SourceText, quote.Anchor.Span);
        }

        return words.Hash;
    }

    /// <summary>Whether two claims of an article have the same words.</summary>
    public static bool AreEqual(ArticleModel article, ClaimModel first, ClaimModel second) =>
        Statements(first).Intersect(Statements(second)).Any() || (Quotation(article, first) is { } quotation && quotation == Quotation(article, second));
}
