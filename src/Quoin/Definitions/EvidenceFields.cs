namespace Quoin.Definitions;

/// <summary>The fields of a piece of evidence; population, intervention and outcomes are parts of the PICO scheme.</summary>
internal static class EvidenceFields
{
    public const int KindSlot = MarkFields.FirstSlot;
    public const int StandingSlot = 4;
    public const int BySlot = 5;
    public const int CountrySlot = 6;
    public const int PopulationSlot = 8;
    public const int InterventionSlot = 9;
    public const int FollowUpSlot = 10;
    public const int OutcomesSlot = 11;
    public const int UrlSlot = 12;
    public const int DoiSlot = 14;
    public const int SampleSizeSlot = 16;
    public const int PublishedSlot = 17;
    public const int CitationSlot = 19;
    public const int ReviewedSlot = 21;
    public const int OwnSlot = 22;

    public static readonly Field Kind = new("kind", FieldType.Word, "What kind of support it is.", KindSlot) { IsRequired = true, Words = typeof(EvidenceKind) };
    public static readonly Field Standing = StandingFields.Standing(StandingSlot);
    public static readonly Field By = new("by", FieldType.LocalizedText, "The institution or the person behind it.", BySlot);
    public static readonly Field Country = new("country", FieldType.Country, "The country it comes from, as an ISO 3166-1 alpha-2 code.", CountrySlot);
    public static readonly Field Population = new("population", FieldType.LocalizedText, "Who was studied.", PopulationSlot);
    public static readonly Field SampleSize = new("sample-size", FieldType.Count, "How many people, animals or samples were studied.", SampleSizeSlot);
    public static readonly Field Intervention = new("intervention", FieldType.Mapping, "What was done.", InterventionSlot) { Mapping = InterventionFields.Mapping };
    public static readonly Field FollowUp = new("follow-up", FieldType.Duration, "How long after the intervention outcomes were measured, by ISO 8601.", FollowUpSlot);
    public static readonly Field Outcomes = new("outcomes", FieldType.Mappings, "What was found.", OutcomesSlot) { Mapping = OutcomeFields.Mapping };
    public static readonly Field Published = new("published", FieldType.PartialDate, "When it was published: a date, a month or a year, by ISO 8601.", PublishedSlot);
    public static readonly Field Url = new("url", FieldType.Url, "Where it can be read.", UrlSlot);
    public static readonly Field Doi = new("doi", FieldType.Doi, "Its Digital Object Identifier, without a resolver's address.", DoiSlot);
    public static readonly Field Citation = new("citation", FieldType.Text, "The reference as a person reads it: authors, title, journal, year.", CitationSlot);
    public static readonly Field Quote = MarkFields.Quote();
    public static readonly Field Quotes = MarkFields.Quotes();
    public static readonly Field Language = MarkFields.Language();
    public static readonly Field Status = StandingFields.Status();
    public static readonly Field SupersededBy = StandingFields.SupersededBy();
    public static readonly Field Because = StandingFields.Because();
    public static readonly Field On = StandingFields.On();
    public static readonly Field Reviewed = ReviewFields.Reviewed("it, where that is not the review of the article or the library", ReviewedSlot);

    public static readonly Field Own = MarkFields.Own(OwnSlot, MarkKind.Evidence);

    public static readonly Mapping Mapping = new("evidence", RowKind.Evidence,
        Kind, Standing, By, Country, Population, SampleSize, Intervention, FollowUp, Outcomes, Published, Url, Doi, Citation, Quote, Quotes, Language, Status, SupersededBy, Because, On, Reviewed, Own);
}
