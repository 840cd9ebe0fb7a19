using Quoin.Compiler.Format;

namespace Quoin.Schema.Tests;

/// <summary>All parts of a format.</summary>
internal static class FormatParts
{
    /// <summary>The distinct mappings and kinds of values under a mapping, including itself.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="format">The format in force.</param>
    public static IEnumerable<object> Of(MappingFormat mapping, AnnotationFormat format) =>
        mapping.Fields.SelectMany(field => Of(field.Value, format)).Prepend(mapping).Distinct();

    private static IEnumerable<object> Of(ValueFormat value, AnnotationFormat format) => Under(value, format).Prepend(value);

    private static IEnumerable<object> Under(ValueFormat value, AnnotationFormat format) => value switch
    {
        QuoteFormat => Of(ArticleFormat.Quote, format),
        CitationFormat => Of(ArticleFormat.Citation, format),
        HouseSelectorFormat => Of(format.HouseSelector, format),
        SelectorFormat => Of(format.Selector, format),
        NeedFormat need => Of(new WordFormat(need.Vocabulary), format).Concat(Of(need.Detail, format)),
        PhrasesFormat or PhrasesByLanguageFormat => Of(Texts.Phrase, format),
        MappingValueFormat { Mapping: var mapping } => Of(mapping, format),
        MarksFormat { Mark.ByKind: { Count: > 0 } kinds } => kinds.Values.SelectMany(kind => Of(kind, format)),
        MarksFormat { Mark: var mark } => Of(mark, format),
        WordListsFormat { Word: var word } => Of(word, format),
        ListFormat { Item: var item } => Of(item, format),
        OneOrManyFormat { Item: var item } => Of(item, format),
        _ => [],
    };
}
