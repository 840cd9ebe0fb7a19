using Quoin.Compiler.Format;

namespace Quoin.Schema.Tests;

/// <summary>All parts of a format.</summary>
internal static class FormatParts
{
    /// <summary>The distinct mappings and kinds of values under a mapping, including itself.</summary>
    public static IEnumerable<object> Of(MappingFormat mapping) =>
        mapping.Fields.SelectMany(field => Of(field.Value)).Prepend(mapping).Distinct();

    private static IEnumerable<object> Of(ValueFormat value) => Under(value).Prepend(value);

    private static IEnumerable<object> Under(ValueFormat value) => value switch
    {
        QuoteFormat => Of(ArticleFormat.Quote),
        CitationFormat => Of(ArticleFormat.Citation),
        HouseSelectorFormat => Of(ArticleFormat.HouseSelector),
        SelectorFormat => Of(ArticleFormat.Selector),
        NeedFormat need => Of(new WordFormat(need.Vocabulary)).Concat(Of(need.Detail)),
        PhrasesFormat => Of(Texts.Phrase),
        MappingValueFormat { Mapping: var mapping } => Of(mapping),
        MarksFormat { Mark: var mark } => Of(mark),
        ListFormat { Item: var item } => Of(item),
        OneOrManyFormat { Item: var item } => Of(item),
        _ => [],
    };
}
