namespace Quoin.Compiler;

/// <summary>The marks of an article, bound.</summary>
internal sealed record BoundMarks(
    EquatableArray<SectionModel> Sections,
    EquatableArray<TermModel> Terms,
    EquatableArray<EvidenceModel> Evidence,
    EquatableArray<CaveatModel> Caveats,
    EquatableArray<ClaimModel> Claims,
    EquatableArray<QuoteModel> Asides);
