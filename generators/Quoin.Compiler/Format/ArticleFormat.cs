using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The annotation format: every mapping with its keys, as defined in <c>Quoin.Definitions</c>, and the rules between keys.</summary>
internal static class ArticleFormat
{
    public static MappingFormat Quote { get; } = MappingFormat.Get(QuoteFields.Mapping);

    public static MappingFormat Section { get; } = MappingFormat.Get(SectionFields.Mapping);

    public static MappingFormat Term { get; } = MappingFormat.Get(TermFields.Mapping);

    public static MappingFormat Evidence { get; } = MappingFormat.Get(EvidenceFields.Mapping);

    public static MappingFormat Intervention { get; } = MappingFormat.Get(InterventionFields.Mapping);

    public static MappingFormat Outcome { get; } = MappingFormat.Get(OutcomeFields.Mapping);

    public static MappingFormat Caveat { get; } = MappingFormat.Get(CaveatFields.Mapping);

    public static MappingFormat Selector { get; } = MappingFormat.Get(SelectorFields.Mapping);

    public static MappingFormat Claim { get; } = MappingFormat.Get(ClaimFields.Mapping);

    public static MappingFormat Article { get; } = MappingFormat.Get(ArticleFields.Mapping);

    public static IReadOnlyList<MappingFormat> All { get; } = [Article, Quote, Section, Term, Evidence, Intervention, Outcome, Caveat, Selector, Claim];
}
