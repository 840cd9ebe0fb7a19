namespace Quoin.Definitions;

/// <summary>The fields of a claim.</summary>
internal static class ClaimFields
{
    public const int KindSlot = MarkFields.FirstSlot;
    public const int CertaintySlot = 4;
    public const int StandingSlot = 5;
    public const int SectionSlot = 6;
    public const int StatementSlot = 7;
    public const int EvidenceSlot = 8;
    public const int CaveatsSlot = 9;
    public const int AboutSlot = 10;
    public const int FormerlySlot = 11;
    public const int CitationsSlot = 12;
    public const int ReviewedSlot = 13;
    public const int ValidSlot = 14;
    public const int OwnSlot = 15;

    public static readonly Field Kind = new("kind", FieldType.Word, "What the claim is about.", KindSlot) { IsRequired = true, Words = typeof(ClaimKind) };
    public static readonly Field Certainty = new("certainty", FieldType.Word, "How sure the source's own words are.", CertaintySlot) { IsRequired = true, Words = typeof(Certainty) };
    public static readonly Field CertaintyBecause = new("certainty-because", FieldType.Text,
        "Why the certainty is right, although the quoted words or the evidence allow less; a note to editors, not compiled.");

    public static readonly Field Standing = StandingFields.Standing(StandingSlot);
    public static readonly Field Section = new("section", FieldType.Reference, "The section of its first quote.", SectionSlot) { IsComputed = true, Target = MarkKind.Section };
    public static readonly Field Statement = MarkFields.Statement(StatementSlot);
    public static readonly Field Quote = MarkFields.Quote();
    public static readonly Field Quotes = MarkFields.Quotes();
    public static readonly Field Language = MarkFields.Language();
    public static readonly Field Evidence = new("evidence", FieldType.Citings, "What supports it: evidence of the source, or of a library.", EvidenceSlot) { Target = MarkKind.Evidence };
    public static readonly Field Citations = new("citations", FieldType.Citations, "The places that it cites in its evidence.", CitationsSlot) { IsComputed = true };
    public static readonly Field Caveats = new("caveats", FieldType.References, "What limits it, besides caveats that apply by themselves: caveats of the source, or of a library.", CaveatsSlot) { Target = MarkKind.Caveat };
    public static readonly Field About = new("about", FieldType.References, "What it is about: terms of the source, or of a library.", AboutSlot) { Target = MarkKind.Term };
    public static readonly Field Status = StandingFields.Status();
    public static readonly Field SupersededBy = StandingFields.SupersededBy();
    public static readonly Field Because = StandingFields.Because();
    public static readonly Field On = StandingFields.On();
    public static readonly Field Valid = ValidityFields.Valid(ValidSlot);
    public static readonly Field Reviewed = ReviewFields.Reviewed("it, where that is not the review of the article", ReviewedSlot);
    public static readonly Field Formerly = new("formerly", FieldType.FormerIds, "Ids that the claim had earlier.", FormerlySlot);

    public static readonly Field Own = MarkFields.Own(OwnSlot, MarkKind.Claim);

    public static readonly Mapping Mapping = new("a claim", RowKind.Claim,
        Kind, Certainty, CertaintyBecause, Standing, Section, Statement, Quote, Quotes, Language, Evidence, Citations, Caveats, About, Status, SupersededBy, Because, On, Valid, Reviewed, Formerly, Own);
}
