namespace Quoin.Compiler.Format;

/// <summary>
/// The annotation format, defined once: every key, what it takes, what it means. The parser checks against it and asks
/// for keys through it. To add a field, add it here and read it in the parser.
/// </summary>
internal static class ArticleFormat
{
    private static readonly ValueFormat Quote = new QuoteFormat();
    private static readonly ValueFormat Localized = new LocalizedFormat();
    private static readonly ValueFormat Ids = new ListFormat(Texts.Id, "ids");

    /// <summary>Keys that several kinds of mark share.</summary>
    public static class Common
    {
        /// <summary>The one quote.</summary>
        public static readonly Field OneQuote = new("quote", Quote, "The words of the source, character for character.");

        /// <summary>Several quotes.</summary>
        public static readonly Field Quotes = new("quotes", new ListFormat(Quote, "quotes", NeedsItem: true), "The words of the source in several parts, in place of 'quote'.");

        /// <summary>The language of the quoted words.</summary>
        public static readonly Field Language = new("language", Texts.Language, "The BCP 47 tag of the quoted words' language, where it is not the section's.");

        /// <summary>The annotator's words.</summary>
        public static readonly Field Statement = new("statement", Localized, "The same in the annotator's own words; in languages that these lack, the quote serves.");

        /// <summary>The status.</summary>
        public static readonly Field Status = new("status", new WordFormat(Vocabulary.Status), "Whether it still stands; active where absent.");

        /// <summary>What takes its place.</summary>
        public static readonly Field SupersededBy = new("superseded-by", Texts.Id, "The id of what takes its place; with the status 'superseded', and with 'retracted' where there is such.");

        /// <summary>The reason.</summary>
        public static readonly Field Because = new("because", Localized, "Why it no longer stands; with the status 'retracted' or 'superseded'.");

        /// <summary>The day.</summary>
        public static readonly Field On = new("on", Texts.Date, "The day on which that was decided, by ISO 8601.");

        /// <summary>A mark quotes the source, in one way.</summary>
        public static readonly KeyRule QuoteOrQuotes = new ExactlyOneOf(OneQuote, Quotes);

        /// <summary>Which statuses need which keys, and the other way about.</summary>
        public static readonly IReadOnlyList<KeyRule> Standing =
        [
            new WordNeedsKey(Status, "superseded", SupersededBy),
            new KeyNeedsWord(SupersededBy, Status, ["retracted", "superseded"]),
            new WordNeedsKey(Status, "retracted", Because),
            new KeyNeedsWord(Because, Status, ["retracted", "superseded"]),
            new KeyNeedsWord(On, Status, ["retracted", "superseded"]),
        ];
    }

    /// <summary>Keys of a quote written as a mapping; the names are those of the W3C's TextQuoteSelector.</summary>
    public static class Quotes
    {
        /// <summary>The words.</summary>
        public static readonly Field Exact = new("exact", Texts.Any, "The words of the source, character for character.", IsRequired: true);

        /// <summary>The words before.</summary>
        public static readonly Field Prefix = new("prefix", Texts.Any, "Words that stand right before the quote.");

        /// <summary>The words after.</summary>
        public static readonly Field Suffix = new("suffix", Texts.Any, "Words that stand right after the quote.");

        /// <summary>Which of several.</summary>
        public static readonly Field Occurrence = new("occurrence", Texts.Occurrence, "Which of several hits is meant; 1 for the first.");

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("a quote", [Exact, Prefix, Suffix, Occurrence]);
    }

    /// <summary>Keys of a section.</summary>
    public static class Section
    {
        /// <summary>The heading.</summary>
        public static readonly Field Heading = new("heading", Quote, "The heading: a whole line of the source.");

        /// <summary>The first words.</summary>
        public static readonly Field From = new("from", Quote, "The first words, for a section without a heading.");

        /// <summary>The language.</summary>
        public static readonly Field Language = new("language", Texts.Language, "The BCP 47 tag of the section's language, where it is not the article's.");

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("a section", [Heading, From, Language])
        {
            Rules = [new ExactlyOneOf(Heading, From)],
        };
    }

    /// <summary>Keys of a term.</summary>
    public static class Term
    {
        /// <summary>The name.</summary>
        public static readonly Field Label = new("label", Localized, "The term itself.", IsRequired: true);

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("a term", [Label, Common.OneQuote, Common.Quotes, Common.Language])
        {
            Rules = [Common.QuoteOrQuotes],
        };
    }

    /// <summary>Keys of an intervention.</summary>
    public static class Intervention
    {
        /// <summary>What was done.</summary>
        public static readonly Field Description = new("description", Localized, "What was done.", IsRequired: true);

        /// <summary>How often.</summary>
        public static readonly Field Administrations = new("administrations", Texts.Count, "How many times it was given: infusions, doses, sessions.");

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("an intervention", [Description, Administrations]);
    }

    /// <summary>Keys of an outcome.</summary>
    public static class Outcome
    {
        /// <summary>What was looked at.</summary>
        public static readonly Field Measure = new("measure", Localized, "What was looked at.", IsRequired: true);

        /// <summary>What was found.</summary>
        public static readonly Field Result = new("result", Localized, "What was found.", IsRequired: true);

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("an outcome", [Measure, Result]);
    }

    /// <summary>Keys of a piece of evidence; population, intervention and outcomes are parts of the PICO scheme.</summary>
    public static class Evidence
    {
        /// <summary>The kind.</summary>
        public static readonly Field Kind = new("kind", new WordFormat(Vocabulary.EvidenceKind), "What kind of support it is.", IsRequired: true);

        /// <summary>Who stands behind it.</summary>
        public static readonly Field By = new("by", Localized, "The institution or the person behind it.");

        /// <summary>The country.</summary>
        public static readonly Field Country = new("country", Texts.Country, "The country it comes from, as an ISO 3166-1 alpha-2 code.");

        /// <summary>Who was studied.</summary>
        public static readonly Field Population = new("population", Localized, "Who was studied.");

        /// <summary>What was done.</summary>
        public static readonly Field Intervention = new("intervention", new MappingValueFormat(ArticleFormat.Intervention.Format), "What was done.");

        /// <summary>How long after.</summary>
        public static readonly Field FollowUp = new("follow-up", Texts.Duration, "How long after the intervention outcomes were looked at, by ISO 8601.");

        /// <summary>What was found.</summary>
        public static readonly Field Outcomes = new("outcomes", new ListFormat(new MappingValueFormat(Outcome.Format), "outcomes"), "What was found.");

        /// <summary>Where it can be read.</summary>
        public static readonly Field Url = new("url", Texts.Url, "Where it can be read.");

        /// <summary>Its DOI.</summary>
        public static readonly Field Doi = new("doi", Texts.Doi, "Its Digital Object Identifier, without a resolver's address.");

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("evidence",
        [
            Kind, By, Country, Population, Intervention, FollowUp, Outcomes, Url, Doi, Common.OneQuote, Common.Quotes, Common.Language,
            Common.Status, Common.SupersededBy, Common.Because, Common.On,
        ])
        {
            Rules = [Common.QuoteOrQuotes, .. Common.Standing],
        };
    }

    /// <summary>Keys of a selector of claims; they are and-ed, the values of one key are or-ed.</summary>
    public static class Selector
    {
        /// <summary>By kind.</summary>
        public static readonly Field Kind = new("kind", new OneOrManyFormat(new WordFormat(Vocabulary.ClaimKind)), "Claims of this kind.");

        /// <summary>By section.</summary>
        public static readonly Field Section = new("section", new OneOrManyFormat(Texts.Id), "Claims in this section.");

        /// <summary>By term.</summary>
        public static readonly Field About = new("about", new OneOrManyFormat(Texts.Id), "Claims about this term.");

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("a selector", [Kind, Section, About]) { NeedsKey = true };
    }

    /// <summary>Keys of a caveat.</summary>
    public static class Caveat
    {
        /// <summary>The kind.</summary>
        public static readonly Field Kind = new("kind", new WordFormat(Vocabulary.CaveatKind), "In which way it limits.", IsRequired: true);

        /// <summary>Which claims it limits.</summary>
        public static readonly Field AppliesTo = new("applies-to", new SelectorFormat(), "Which claims it limits, besides those that name it.");

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("a caveat",
            [Kind, Common.Statement, Common.OneQuote, Common.Quotes, Common.Language, AppliesTo])
        {
            Rules = [Common.QuoteOrQuotes],
        };
    }

    /// <summary>Keys of a claim.</summary>
    public static class Claim
    {
        /// <summary>The kind.</summary>
        public static readonly Field Kind = new("kind", new WordFormat(Vocabulary.ClaimKind), "What the claim is about.", IsRequired: true);

        /// <summary>The certainty.</summary>
        public static readonly Field Certainty = new("certainty", new WordFormat(Vocabulary.Certainty), "How sure the source's own words are.", IsRequired: true);

        /// <summary>Why the certainty stands.</summary>
        public static readonly Field CertaintyBecause = new("certainty-because", Texts.Any,
            "Why the certainty stands, although the quoted words or the evidence allow less; a note to editors, not compiled.");

        /// <summary>The evidence.</summary>
        public static readonly Field Evidence = new("evidence", Ids, "What the source offers in support: ids of evidence.");

        /// <summary>The caveats.</summary>
        public static readonly Field Caveats = new("caveats", Ids, "What limits it, besides caveats that apply by themselves: ids of caveats.");

        /// <summary>The terms.</summary>
        public static readonly Field About = new("about", Ids, "What it is about: ids of terms.");

        /// <summary>Earlier ids.</summary>
        public static readonly Field Formerly = new("formerly", Ids, "Ids that the claim had earlier.");

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("a claim",
        [
            Kind, Certainty, CertaintyBecause, Common.Statement, Common.OneQuote, Common.Quotes, Common.Language, Evidence, Caveats, About,
            Common.Status, Common.SupersededBy, Common.Because, Common.On, Formerly,
        ])
        {
            Rules = [Common.QuoteOrQuotes, .. Common.Standing],
        };
    }

    /// <summary>Keys of the whole annotation.</summary>
    public static class Article
    {
        /// <summary>The version.</summary>
        public static readonly Field Version = new("quoin", Texts.Version, "The version of the format.", IsRequired: true);

        /// <summary>The id.</summary>
        public static readonly Field Id = new("article", Texts.Id, "The article's id, which is also the file's name.", IsRequired: true);

        /// <summary>The title.</summary>
        public static readonly Field Title = new("title", Localized, "The title.", IsRequired: true);

        /// <summary>The language.</summary>
        public static readonly Field Language = new("language", Texts.Language, "The BCP 47 tag of the source's language.", IsRequired: true);

        /// <summary>The source.</summary>
        public static readonly Field Source = new("source", Texts.Path, "The source's path, relative to this file.", IsRequired: true);

        /// <summary>The sections.</summary>
        public static readonly Field Sections = new("sections", new MarksFormat(Section.Format), "The parts of the source.");

        /// <summary>The terms.</summary>
        public static readonly Field Terms = new("terms", new MarksFormat(Term.Format), "Names that the article defines or relies on.");

        /// <summary>The evidence.</summary>
        public static readonly Field Evidence = new("evidence", new MarksFormat(ArticleFormat.Evidence.Format), "What the article offers in support.");

        /// <summary>The caveats.</summary>
        public static readonly Field Caveats = new("caveats", new MarksFormat(Caveat.Format), "Sentences that limit claims.");

        /// <summary>The claims.</summary>
        public static readonly Field Claims = new("claims", new MarksFormat(Claim.Format), "Sentences that assert something.");

        /// <summary>The asides.</summary>
        public static readonly Field Asides = new("asides", new ListFormat(Quote, "quotes"), "Sentences that assert nothing, marked so on purpose.");

        /// <summary>The mapping.</summary>
        public static readonly MappingFormat Format = new("an annotation",
            [Version, Id, Title, Language, Source, Sections, Terms, Evidence, Caveats, Claims, Asides]);
    }
}
