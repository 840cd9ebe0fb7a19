using System.Diagnostics;
using Quoin.Definitions;
using Quoin.Texts;

namespace Quoin;

/// <summary>Represents a sentence of the source, or a part of one, that limits claims. A library can have one in the annotator's words alone.</summary>
public partial class Caveat : Mark
{
    internal Caveat(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>Gets in which way the caveat limits claims.</summary>
    public CaveatKind Kind => (CaveatKind)KindNumber;

    /// <summary>Gets the word of its kind, as annotations have it: that of the model, or that of <see cref="Kind"/>.</summary>
    public string KindName => KindDefinition?.Name ?? KebabCase.Of(Kind);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal int KindNumber => Content.Table[Row + CaveatFields.KindSlot];

    /// <summary>Gets the caveat in the annotator's words, or the quote in languages that the annotator did not write.</summary>
    public LocalizedText Statement => field ??= new LocalizedText(Content, Row + CaveatFields.StatementSlot);

    /// <summary>Gets the first of <see cref="Quotes"/>; null if there is none, as a mark of a library can quote nothing.</summary>
    public Quote? Quote => Quotes.Count == 0 ? null : Quotes[0];

    /// <summary>Gets the words of the source, part by part; empty only for a mark of a library that quotes nothing.</summary>
    public IReadOnlyList<Quote> Quotes => field ?? OneInstance.Keep(ref field, ReadQuotes());

    /// <summary>
    /// Gets the claims of the same article that the caveat limits and that are still valid, in the order of the annotation; can be empty.
    /// It is always empty for a caveat of a library: the claims of articles that it limits have it in their <see cref="Claim.Caveats"/>.
    /// </summary>
    public MarkList<Claim> Claims => field ??= ClaimsIncludingInvalid.Valid();

    /// <summary>
    /// Gets all claims of the same article that the caveat limits, also what was retracted, superseded or is a draft, in the order of the annotation;
    /// can be empty. It is always empty for a caveat of a library.
    /// </summary>
    public MarkList<Claim> ClaimsIncludingInvalid => field ??= Content.List<Claim>(MarkKind.Claim, Row + CaveatFields.ClaimsSlot);

    /// <summary>Gets the first day on which the caveat is valid; null if none is given.</summary>
    public Iso8601Date? ValidFrom => Content.Limit(Content.At(RowKind.Caveat, Row, CaveatFields.ValidSlot), ValidityFields.FromSlot);

    /// <summary>Gets the last day on which the caveat is valid; null if none is given.</summary>
    public Iso8601Date? ValidUntil => Content.Limit(Content.At(RowKind.Caveat, Row, CaveatFields.ValidSlot), ValidityFields.UntilSlot);

    /// <summary>Gets the position of <see cref="Quote"/> in its source; null if there is none.</summary>
    public Anchor? Anchor => FirstAnchorIfAny;

    internal sealed override MarkKind MarkKind => MarkKind.Caveat;

    /// <summary>
    /// Returns whether the caveat is within the days that the annotation gives. One that is not still limits its claims: it is in all lists
    /// and texts until the annotation leaves it out.
    /// </summary>
    /// <param name="day">The day; a <c>DateOnly</c> can be given too.</param>
    public bool IsValidOn(Iso8601Date day) => !(day < ValidFrom) && !(day > ValidUntil);

    /// <summary>Returns the statement in the language of the current UI culture.</summary>
    public sealed override string ToString() => Statement.ToString();
}
