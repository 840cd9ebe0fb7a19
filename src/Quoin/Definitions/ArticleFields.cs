namespace Quoin.Definitions;

/// <summary>The fields of the whole annotation.</summary>
internal static class ArticleFields
{
    public const int IdSlot = 0;
    public const int TitleSlot = 2;
    public const int LanguageSlot = 3;
    public const int SourceSlot = 5;
    public const int AsidesSlot = 7;
    public const int SentencesSlot = 8;
    public const int MarkedSlot = 9;
    public const int AsideSentencesSlot = 10;
    public const int PublishedSlot = 11;
    public const int UpdatedSlot = 13;
    public const int AuthorsSlot = 15;
    public const int BodySlot = 16;
    public const int IsLibrarySlot = 17;
    public const int LibrariesSlot = 18;
    public const int CitedSlot = 19;
    public const int ReviewedSlot = 20;
    public const int JurisdictionSlot = 21;
    public const int MarketSlot = 22;
    public const int OwnSlot = 23;

    public static readonly Field Version = new("quoin", FieldType.Version, "The version of the format.") { IsRequired = true };
    public static readonly Field Id = new("article", FieldType.Id, "The article's id, which is also the file's name.", IdSlot) { IsRequired = true };
    public static readonly Field Title = new("title", FieldType.LocalizedText, "The title.", TitleSlot) { IsRequired = true, IsInOwnLanguage = true };
    public static readonly Field Language = new("language", FieldType.Language, "The BCP 47 tag of the source's language.", LanguageSlot) { IsRequired = true };
    public static readonly Field Source = new("source", FieldType.Path, "The source's path, relative to this file.", SourceSlot) { IsRequired = true };
    public static readonly Field Authors = new("authors", FieldType.LocalizedTexts, "The people or institutions that wrote the source, in its order.", AuthorsSlot) { IsInOwnLanguage = true };
    public static readonly Field Published = new("published", FieldType.Date, "The day on which the source was published, by ISO 8601.", PublishedSlot);
    public static readonly Field Updated = new("updated", FieldType.Date, "The day on which the source was last updated, by ISO 8601.", UpdatedSlot);
    public static readonly Field Reviewed = ReviewFields.Reviewed("it", ReviewedSlot, isInOwnLanguage: true);
    public static readonly Field Jurisdiction = new("jurisdiction", FieldType.Regions, "Where the law that it is about holds, as ISO 3166 codes.", JurisdictionSlot);
    public static readonly Field Market = new("market", FieldType.Regions, "Where it is meant to be shown, as ISO 3166 codes.", MarketSlot);
    public static readonly Field Sections = Marks("sections", MarkKind.Section, "The parts of the source.");
    public static readonly Field Terms = Marks("terms", MarkKind.Term, "Names that the article defines or relies on.");
    public static readonly Field Evidence = Marks("evidence", MarkKind.Evidence, "What the article offers in support.");
    public static readonly Field Caveats = Marks("caveats", MarkKind.Caveat, "Sentences that limit claims.");
    public static readonly Field Claims = Marks("claims", MarkKind.Claim, "Sentences that assert something.");
    public static readonly Field Asides = new("asides", FieldType.Quotes, "Sentences that assert nothing, marked so on purpose.", AsidesSlot);

    public static readonly Field Sentences = new("sentences", FieldType.Number, "How many sentences the source has.", SentencesSlot) { IsComputed = true };
    public static readonly Field Marked = new("marked", FieldType.Number, "How many of them have a mark.", MarkedSlot) { IsComputed = true };
    public static readonly Field AsideSentences = new("aside-sentences", FieldType.Number, "How many of them are named as an aside alone.", AsideSentencesSlot) { IsComputed = true };
    public static readonly Field Body = new("body", FieldType.Blocks, "The blocks of the source.", BodySlot) { IsComputed = true };
    public static readonly Field IsLibrary = new("is-library", FieldType.Flag, "Whether it is a library.", IsLibrarySlot) { IsComputed = true };
    public static readonly Field Libraries = new("libraries", FieldType.Number, "The libraries that it cites, in a list of ids.", LibrariesSlot) { IsComputed = true };
    public static readonly Field Cited = new("cited", FieldType.Number, "The marks of libraries that it cites, in lists by kind.", CitedSlot) { IsComputed = true };

    public static readonly Field Own = MarkFields.Own(OwnSlot, null);

    public static readonly Mapping Mapping = new("an annotation", RowKind.Article,
        Version, Id, Title, Language, Source, Authors, Published, Updated, Reviewed, Jurisdiction, Market, Sections, Terms, Evidence, Caveats, Claims, Asides, Sentences, Marked, AsideSentences, Body, IsLibrary, Libraries, Cited, Own);

    private static Field Marks(string key, MarkKind kind, string description) => new(key, FieldType.Marks, description) { Target = kind };
}
