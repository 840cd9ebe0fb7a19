using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The annotation format: every mapping with its keys, as <c>Quoin.Definitions</c> defines them, and how these depend on each other.</summary>
internal static class ArticleFormat
{
    /// <summary>A quote.</summary>
    public static MappingFormat Quote { get; } = MappingFormat.Get(QuoteFields.Mapping);

    /// <summary>A section.</summary>
    public static MappingFormat Section { get; } = MappingFormat.Get(SectionFields.Mapping);

    /// <summary>A term.</summary>
    public static MappingFormat Term { get; } = MappingFormat.Get(TermFields.Mapping);

    /// <summary>A piece of evidence.</summary>
    public static MappingFormat Evidence { get; } = MappingFormat.Get(EvidenceFields.Mapping);

    /// <summary>An intervention.</summary>
    public static MappingFormat Intervention { get; } = MappingFormat.Get(InterventionFields.Mapping);

    /// <summary>An outcome.</summary>
    public static MappingFormat Outcome { get; } = MappingFormat.Get(OutcomeFields.Mapping);

    /// <summary>A caveat.</summary>
    public static MappingFormat Caveat { get; } = MappingFormat.Get(CaveatFields.Mapping);

    /// <summary>A selector of claims.</summary>
    public static MappingFormat Selector { get; } = MappingFormat.Get(SelectorFields.Mapping);

    /// <summary>A claim.</summary>
    public static MappingFormat Claim { get; } = MappingFormat.Get(ClaimFields.Mapping);

    /// <summary>The whole annotation.</summary>
    public static MappingFormat Article { get; } = MappingFormat.Get(ArticleFields.Mapping);

    /// <summary>Every mapping of the format.</summary>
    public static IReadOnlyList<MappingFormat> All { get; } = [Article, Quote, Section, Term, Evidence, Intervention, Outcome, Caveat, Selector, Claim];
}
