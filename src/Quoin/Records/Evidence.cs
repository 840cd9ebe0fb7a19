using Quoin.Definitions;

namespace Quoin;

/// <summary>What the article offers in support of claims: a study, a review, a guideline, an expert's statement.</summary>
/// <remarks>Population, intervention and outcomes are the parts of the PICO scheme. What the text does not say is null.</remarks>
public sealed partial class Evidence : Mark
{
    internal Evidence(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>What kind of support it is.</summary>
    public EvidenceKind Kind => (EvidenceKind)Content.Table[Row + EvidenceFields.KindSlot];

    /// <summary>Whether it still stands.</summary>
    public Standing Standing => new(this, Content.Table[Row + EvidenceFields.StandingSlot]);

    /// <summary>The institution or the person behind it (<c>by:</c> in an annotation); null where the text names none.</summary>
    public LocalizedText? Attribution => field ??= Content.Localized(Row + EvidenceFields.BySlot);

    /// <summary>The country it comes from, as an ISO 3166-1 alpha-2 code; null where the text names none.</summary>
    public string? Country => field ??= Content.OptionalText(Row + EvidenceFields.CountrySlot);

    /// <summary>Who was studied; null where the text does not say.</summary>
    public LocalizedText? Population => field ??= Content.Localized(Row + EvidenceFields.PopulationSlot);

    /// <summary>How many people, animals or samples were studied; null where the source does not say.</summary>
    public int? SampleSize => Content.Count(Content.At(RowKind.Evidence, Row, EvidenceFields.SampleSizeSlot));

    /// <summary>What was done; null where the text does not say.</summary>
    public Intervention? Intervention =>
        Content.Table[Row + EvidenceFields.InterventionSlot] == 0 ? null : field ??= new Intervention(Content, Content.Table[Row + EvidenceFields.InterventionSlot]);

    /// <summary>How long after the intervention outcomes were looked at; null where the text does not say.</summary>
    public Iso8601Duration? FollowUp => Content.Duration(Row + EvidenceFields.FollowUpSlot);

    /// <summary>What was found, in the order of the annotation; may be empty.</summary>
    public IReadOnlyList<Outcome> Outcomes => field ??= ReadOutcomes();

    /// <summary>When it was published: a date, a month or a year by ISO 8601; null where the source does not say.</summary>
    public Iso8601Date? Published => Content.Date(Content.At(RowKind.Evidence, Row, EvidenceFields.PublishedSlot));

    /// <summary>Where it can be read, as an absolute http or https URL; null where none is given.</summary>
    public string? Url => field ??= Content.OptionalText(Row + EvidenceFields.UrlSlot);

    /// <summary>Its Digital Object Identifier (ISO 26324), such as <c>10.1000/182</c>; null where none is given.</summary>
    public string? Doi => field ??= Content.OptionalText(Row + EvidenceFields.DoiSlot);

    /// <summary>The words of the source; the first of <see cref="Quotes"/>.</summary>
    public Quote Quote => Quotes[0];

    /// <summary>The words of the source, part by part; at least one.</summary>
    public IReadOnlyList<Quote> Quotes => field ?? OneInstance.Keep(ref field, ReadQuotes());

    internal override MarkKind MarkKind => MarkKind.Evidence;

    /// <summary>The words of the source.</summary>
    public override string ToString() => Quote.Text;

    private IReadOnlyList<Outcome> ReadOutcomes() =>
        Content.Items(Row + EvidenceFields.OutcomesSlot, Content.RowLength(RowKind.Outcome), static (content, position) => new Outcome(content, position));
}
