using Quoin.Definitions;

namespace Quoin;

/// <summary>A claim that no caveat limits; its text is open.</summary>
public sealed partial class PlainClaim : Claim
{
    internal PlainClaim(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>The claim in the annotator's words; in languages that these lack, the quote.</summary>
    public LocalizedText Statement => StatementText;

    /// <summary>The words of the source; the first of <see cref="Quotes"/>.</summary>
    public Quote Quote => Quotes[0];

    /// <summary>The words of the source, part by part; at least one.</summary>
    public IReadOnlyList<Quote> Quotes => field ?? OneInstance.Keep(ref field, ReadQuotes());

    internal override MarkKind MarkKind => MarkKind.Claim;
}
