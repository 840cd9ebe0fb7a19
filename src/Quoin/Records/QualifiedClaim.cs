using Quoin.Definitions;

namespace Quoin;

/// <summary>Represents a claim with at least one caveat. Its text is returned only together with its caveats.</summary>
public partial class QualifiedClaim : Claim
{
    internal QualifiedClaim(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>Gets the claim in the annotator's words, or the quote in languages that the annotator did not write.</summary>
    // Without OneInstance.Keep: each generic method that runs before the first claim is read must be compiled first.
    public Qualified<LocalizedText> Statement =>
        field ?? Interlocked.CompareExchange(ref field, new Qualified<LocalizedText>(StatementText, this), null) ?? field!;

    /// <summary>Gets the first of <see cref="Quotes"/>.</summary>
    public Qualified<Quote> Quote => Quotes[0];

    /// <summary>Gets the words of the source, part by part; at least one part.</summary>
    public IReadOnlyList<Qualified<Quote>> Quotes =>
        field ?? OneInstance.Keep(ref field, Array.AsReadOnly(ReadQuotes().Select(quote => new Qualified<Quote>(quote, this)).ToArray()));

    internal sealed override MarkKind MarkKind => MarkKind.Claim;
}
