using Quoin.Definitions;

namespace Quoin;

/// <summary>A sentence of the source, or a part of one, that limits claims.</summary>
public sealed partial class Caveat : Mark
{
    internal Caveat(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>In which way it limits.</summary>
    public CaveatKind Kind => (CaveatKind)Content.Table[Row + CaveatFields.KindSlot];

    /// <summary>The caveat in the annotator's words; in languages that these lack, the quote.</summary>
    public LocalizedText Statement => field ??= new LocalizedText(Content, Row + CaveatFields.StatementSlot);

    /// <summary>The words of the source; the first of <see cref="Quotes"/>.</summary>
    public Quote Quote => Quotes[0];

    /// <summary>The words of the source, part by part; at least one.</summary>
    public IReadOnlyList<Quote> Quotes => field ?? OneInstance.Keep(ref field, ReadQuotes());

    /// <summary>The claims that it limits, in the order of the annotation; may be empty.</summary>
    public MarkList<Claim> Claims => field ??= Content.List<Claim>(MarkKind.Claim, Row + CaveatFields.ClaimsSlot);

    internal override MarkKind MarkKind => MarkKind.Caveat;

    /// <summary>The statement, in the language of the current UI culture.</summary>
    public override string ToString() => Statement.ToString();
}
