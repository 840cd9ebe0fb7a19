namespace Quoin.Definitions;

/// <summary>The form of a field's value: how it is written in an annotation, and how many numbers it takes in the table.</summary>
internal enum FieldType
{
    /// <summary>A single text in any form.</summary>
    Text,

    /// <summary>An id in kebab case.</summary>
    Id,

    /// <summary>The version of the format.</summary>
    Version,

    /// <summary>A BCP 47 language tag.</summary>
    Language,

    /// <summary>A relative path with forward slashes.</summary>
    Path,

    /// <summary>An ISO 3166-1 alpha-2 country code.</summary>
    Country,

    /// <summary>One ISO 3166 code of a country, a subdivision or a union, or several; in the table, the position of a list of texts.</summary>
    Regions,

    /// <summary>An absolute http or https URL.</summary>
    Url,

    /// <summary>A Digital Object Identifier, without a resolver's address.</summary>
    Doi,

    /// <summary>A whole number; in the table, the number plus one.</summary>
    Count,

    /// <summary>A whole number from 1.</summary>
    Occurrence,

    /// <summary>An ISO 8601 duration in whole numbers; in the table, the position of seven numbers, years to seconds.</summary>
    Duration,

    /// <summary>An ISO 8601 date; in the table, the year, and a hundred times the month plus the day: apart, so that no date widens a table.</summary>
    Date,

    /// <summary>An ISO 8601 date, or a month or a year alone; in the table as a date, with 0 for what is not given.</summary>
    PartialDate,

    /// <summary>A word of a vocabulary; in the table, the word's number.</summary>
    Word,

    /// <summary>One word or several.</summary>
    Words,

    /// <summary>The key of an optional field of a kind of mark.</summary>
    Key,

    /// <summary>What a claim needs: a word, a mapping, or several of them.</summary>
    Needs,

    /// <summary>Words or phrases that are searched in texts: one, several, or these by language.</summary>
    Phrases,

    /// <summary>Words or phrases by the languages of the texts in which they are searched.</summary>
    PhrasesByLanguage,

    /// <summary>A text in one language or several; in the table, the position of a list.</summary>
    LocalizedText,

    /// <summary>Several texts, each in one language or several; in the table, the position of a list of positions.</summary>
    LocalizedTexts,

    /// <summary>Language tags, at least one.</summary>
    Languages,

    /// <summary>One id or several.</summary>
    IdOrIds,

    /// <summary>One language tag or several.</summary>
    LanguageOrLanguages,

    /// <summary>One id of an article or several; an asterisk at the end means any id that begins so.</summary>
    ArticlePatterns,

    /// <summary>Ids that a mark had earlier; in the table, the position of a list of texts.</summary>
    FormerIds,

    /// <summary>A reference to a mark of the same file or of a library, where it is written.</summary>
    MarkReference,

    /// <summary>One reference to a mark or several.</summary>
    MarkReferences,

    /// <summary>References to evidence, each with a place in it or without; in the table as other references.</summary>
    Citings,

    /// <summary>References to marks of one kind; in the table, the position of a list of indices.</summary>
    References,

    /// <summary>Places in what a claim cites, each with the index of the reference; in the table, the position of a list.</summary>
    Citations,

    /// <summary>A reference to a mark of one kind; in the table, its index plus one.</summary>
    Reference,

    /// <summary>Which claims a caveat limits.</summary>
    Selector,

    /// <summary>Which claims of articles a library's caveat limits.</summary>
    HouseSelector,

    /// <summary>A mapping with known keys; in the table, the position of a row.</summary>
    Mapping,

    /// <summary>A list of mappings; in the table, the position of a list of rows.</summary>
    Mappings,

    /// <summary>A quote of the source.</summary>
    Quote,

    /// <summary>Several quotes; in the table, the position of a list.</summary>
    Quotes,

    /// <summary>Marks by their ids.</summary>
    Marks,

    /// <summary>Whether something holds; in the table, 1 or 0.</summary>
    Flag,

    /// <summary>A whole number that the compiler computes.</summary>
    Number,

    /// <summary>The blocks of the source; in the table, the position of the body.</summary>
    Blocks,

    /// <summary>Whether something holds, as an annotator writes it: true or false.</summary>
    Boolean,

    /// <summary>Lists of words by their names.</summary>
    WordLists,

    /// <summary>A field that a model declares, in its own form.</summary>
    Declared,

    /// <summary>The kind, the level and the fields of a mark that a model declares; in the table, the position of a row.</summary>
    Own,
}
