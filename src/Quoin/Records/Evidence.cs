using System.Diagnostics;
using Quoin.Definitions;
using Quoin.Texts;

namespace Quoin;

/// <summary>
/// Represents what the source offers in support of claims, such as a study, a review, a guideline or an expert statement.
/// </summary>
/// <remarks>Population, intervention and outcomes follow the PICO scheme. Properties that the source says nothing about are null.</remarks>
public partial class Evidence : Mark
{
    internal Evidence(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>Gets the kind of support.</summary>
    public EvidenceKind Kind => (EvidenceKind)KindNumber;

    /// <summary>Gets the word of its kind, as annotations have it: that of the model, or that of <see cref="Kind"/>.</summary>
    public string KindName => KindDefinition?.Name ?? KebabCase.Of(Kind);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal int KindNumber => Content.Table[Row + EvidenceFields.KindSlot];

    /// <summary>Gets whether the evidence is still valid.</summary>
    public Standing Standing => new(this, Content.Table[Row + EvidenceFields.StandingSlot]);

    /// <summary>Gets the institution or person behind the evidence (<c>by</c> in the annotation); null if the source names none.</summary>
    public LocalizedText? Attribution => field ??= Content.Localized(Row + EvidenceFields.BySlot);

    /// <summary>Gets the country of origin (ISO 3166-1); null if the source names none.</summary>
    public Iso3166Code? Country => Content.Region(Row + EvidenceFields.CountrySlot);

    /// <summary>Gets who was studied; null if the source does not say.</summary>
    public LocalizedText? Population => field ??= Content.Localized(Row + EvidenceFields.PopulationSlot);

    /// <summary>Gets the number of people, animals or samples that were studied; null if the source does not say.</summary>
    public int? SampleSize => Content.Count(Content.At(RowKind.Evidence, Row, EvidenceFields.SampleSizeSlot));

    /// <summary>Gets what was done; null if the source does not say.</summary>
    public Intervention? Intervention =>
        Content.Table[Row + EvidenceFields.InterventionSlot] == 0 ? null : field ??= new Intervention(Content, Content.Table[Row + EvidenceFields.InterventionSlot]);

    /// <summary>Gets how long after the intervention the outcomes were assessed; null if the source does not say.</summary>
    public Iso8601Duration? FollowUp => Content.Duration(Row + EvidenceFields.FollowUpSlot);

    /// <summary>Gets what was found, in the order of the annotation; can be empty.</summary>
    public IReadOnlyList<Outcome> Outcomes => field ??= ReadOutcomes();

    /// <summary>Gets the date of publication, which can be a month or a year; null if the source does not say.</summary>
    public Iso8601Date? Published => Content.Date(Content.At(RowKind.Evidence, Row, EvidenceFields.PublishedSlot));

    /// <summary>Gets the absolute http or https URL at which the evidence can be read; null if none is given.</summary>
    public string? Url => field ??= Content.OptionalText(Row + EvidenceFields.UrlSlot);

    /// <summary>Gets the Digital Object Identifier (ISO 26324), such as <c>10.1000/182</c>; null if none is given.</summary>
    public string? Doi => field ??= Content.OptionalText(Row + EvidenceFields.DoiSlot);

    /// <summary>
    /// Gets the bibliographic reference to the evidence, as a person reads it (<c>citation</c> in the annotation; <c>bibliographicCitation</c> of the
    /// DCMI Metadata Terms); null if none is given.
    /// </summary>
    public string? BibliographicCitation => field ??= Content.OptionalText(Content.At(RowKind.Evidence, Row, EvidenceFields.CitationSlot));

    /// <summary>Gets the review of the evidence, or else that of its article or library; null if there is neither.</summary>
    public Review? Review => field ??= Content.Review(Content.At(RowKind.Evidence, Row, EvidenceFields.ReviewedSlot)) ?? Article.Review;

    /// <summary>Gets the first of <see cref="Quotes"/>; null if there is none, as a mark of a library can quote nothing.</summary>
    public Quote? Quote => Quotes.Count == 0 ? null : Quotes[0];

    /// <summary>Gets the words of the source, part by part; empty only for a mark of a library that quotes nothing.</summary>
    public IReadOnlyList<Quote> Quotes => field ?? OneInstance.Keep(ref field, ReadQuotes());

    /// <summary>Gets the position of <see cref="Quote"/> in its source; null if there is none.</summary>
    public Anchor? Anchor => FirstAnchorIfAny;

    internal sealed override MarkKind MarkKind => MarkKind.Evidence;

    /// <summary>
    /// Returns the text of the first quote; for evidence without a quote, the first that it has of its citation, its DOI and its URL.
    /// </summary>
    public sealed override string ToString() => Quote?.Text ?? BibliographicCitation ?? Doi ?? Url ?? Id;

    private IReadOnlyList<Outcome> ReadOutcomes() =>
        Content.Items(Row + EvidenceFields.OutcomesSlot, Content.RowLength(RowKind.Outcome), static (content, position) => new Outcome(content, position));
}
