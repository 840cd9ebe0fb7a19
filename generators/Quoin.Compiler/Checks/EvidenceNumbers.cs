using Quoin.Compiler.Lexicon;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>The numbers in the sentences of evidence, of the claims that cite it, and of their caveats, which often limit it.</summary>
internal sealed class EvidenceNumbers(EditorialArticle article)
{
    /// <summary>The indices of the claims that cite a piece of evidence, by its index. Most numbers are in the evidence itself.</summary>
    private readonly Lazy<ILookup<int, int>> _claims = new(() => article.Model.Claims
        .SelectMany(static (claim, index) => claim.Evidence.Distinct().Select(evidence => (Evidence: evidence, Claim: index)))
        .ToLookup(static pair => pair.Evidence, static pair => pair.Claim));

    /// <summary>Whether one of the sentences around a piece of evidence has a number.</summary>
    /// <param name="evidence">The index of the evidence.</param>
    /// <param name="number">The number.</param>
    public bool Has(int evidence, Quantity number) => Has(MarkKind.Evidence, evidence, number)
        || _claims.Value[evidence].Any(claim => Has(MarkKind.Claim, claim, number))
        || _claims.Value[evidence].SelectMany(claim => article.Model.Claims[claim].Caveats).Distinct().Any(caveat => caveat < article.Model.Caveats.Count && Has(MarkKind.Caveat, caveat, number));

    private bool Has(MarkKind kind, int mark, Quantity number) => Array.Exists(article.Quoted(kind, mark).NumbersOfSentences, number.Matches);
}
