using Quoin.Definitions;

namespace Quoin;

/// <summary>A claim that at least one caveat limits. Its text can be had only together with its caveats.</summary>
public sealed partial class QualifiedClaim : Claim
{
    internal QualifiedClaim(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>The claim in the annotator's words; in languages that these lack, the quote.</summary>
    public Qualified<LocalizedText> Statement => field ?? OneInstance.Keep(ref field, new Qualified<LocalizedText>(StatementText, Caveats));

    /// <summary>The words of the source; the first of <see cref="Quotes"/>.</summary>
    public Qualified<Quote> Quote => Quotes[0];

    /// <summary>The words of the source, part by part; at least one.</summary>
    public IReadOnlyList<Qualified<Quote>> Quotes =>
        field ?? OneInstance.Keep(ref field, Array.AsReadOnly(ReadQuotes().Select(quote => new Qualified<Quote>(quote, Caveats)).ToArray()));

    internal override MarkKind MarkKind => MarkKind.Claim;
}
