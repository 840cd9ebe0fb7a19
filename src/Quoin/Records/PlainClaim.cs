using Quoin.Definitions;

namespace Quoin;

/// <summary>Represents a claim without caveats. Its text can be read directly.</summary>
public partial class PlainClaim : Claim
{
    internal PlainClaim(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>Gets the claim in the annotator's words, or the quote in languages that the annotator did not write.</summary>
    public LocalizedText Statement => StatementText;

    /// <summary>Gets the first of <see cref="Quotes"/>.</summary>
    public Quote Quote => Quotes[0];

    /// <summary>Gets the words of the source, part by part; at least one part.</summary>
    public IReadOnlyList<Quote> Quotes => field ?? OneInstance.Keep(ref field, ReadQuotes());

    internal sealed override MarkKind MarkKind => MarkKind.Claim;
}
