using Quoin.Compiler.Lexicon;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>The numbers in the sentences of evidence, of the claims that cite it, and of their caveats, which often limit it.</summary>
internal sealed class EvidenceNumbers
{
    private readonly EditorialArticle _article;

    /// <summary>The indices of the claims that cite a piece of evidence, by its index.</summary>
    private readonly ILookup<int, int> _claims;

    // A mark can be near many pieces of evidence, and its sentences are searched once.
    private readonly Dictionary<(MarkKind Kind, int Mark), List<Quantity>> _known = [];

    public EvidenceNumbers(EditorialArticle article)
    {
        _article = article;
        _claims = article.Model.Claims
            .SelectMany(static (claim, index) => claim.Evidence.Distinct().Select(evidence => (Evidence: evidence, Claim: index)))
            .ToLookup(static pair => pair.Evidence, static pair => pair.Claim);
    }

    /// <summary>Whether one of the sentences around a piece of evidence has a number.</summary>
    /// <param name="evidence">The index of the evidence.</param>
    /// <param name="number">The number.</param>
    public bool Has(int evidence, Quantity number) => Has(MarkKind.Evidence, evidence, number)
        || _claims[evidence].Any(claim => Has(MarkKind.Claim, claim, number))
        || _claims[evidence].SelectMany(claim => _article.Model.Claims[claim].Caveats).Distinct().Any(caveat => Has(MarkKind.Caveat, caveat, number));

    private bool Has(MarkKind kind, int mark, Quantity number)
    {
        if (!_known.TryGetValue((kind, mark), out var numbers))
        {
            _known.Add((kind, mark), numbers = QuotedWords.NumbersOfSentences(_article, _article.Model.Marks(kind)[mark], withBefore: false));
        }

        return numbers.Exists(number.Matches);
    }
}
