using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The annotation format: every mapping with its keys, as defined in <c>Quoin.Definitions</c>, and the rules between keys. A mapping is built when it is first needed.</summary>
internal static class ArticleFormat
{
    public static MappingFormat Quote => MappingFormat.Get(QuoteFields.Mapping);

    public static MappingFormat Section => MappingFormat.Get(SectionFields.Mapping);

    public static MappingFormat Term => MappingFormat.Get(TermFields.Mapping);

    public static MappingFormat Evidence => MappingFormat.Get(EvidenceFields.Mapping);

    public static MappingFormat Intervention => MappingFormat.Get(InterventionFields.Mapping);

    public static MappingFormat Outcome => MappingFormat.Get(OutcomeFields.Mapping);

    public static MappingFormat Caveat => MappingFormat.Get(CaveatFields.Mapping);

    public static MappingFormat Selector => MappingFormat.Get(SelectorFields.Mapping);

    public static MappingFormat Review => MappingFormat.Get(ReviewFields.Mapping);

    public static MappingFormat Validity => MappingFormat.Get(ValidityFields.Mapping);

    public static MappingFormat Claim => MappingFormat.Get(ClaimFields.Mapping);

    public static MappingFormat Article => MappingFormat.Get(ArticleFields.Mapping);

    public static MappingFormat Citation => MappingFormat.Get(CitationFields.Mapping);

    public static MappingFormat Library => MappingFormat.Get(LibraryFields.Mapping);

    public static MappingFormat LibraryTerm => MappingFormat.Get(LibraryFields.Term);

    public static MappingFormat LibraryEvidence => MappingFormat.Get(LibraryFields.Evidence);

    public static MappingFormat LibraryCaveat => MappingFormat.Get(LibraryFields.Caveat);

    public static MappingFormat HouseSelector => MappingFormat.Get(HouseSelectorFields.Mapping);

    public static IReadOnlyList<MappingFormat> All =>
        [Article, Quote, Section, Term, Evidence, Intervention, Outcome, Caveat, Selector, Claim, Citation, Library, LibraryTerm, LibraryEvidence, LibraryCaveat, HouseSelector, Review, Validity];
}
