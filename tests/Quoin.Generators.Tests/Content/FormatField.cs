using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Generators.Tests;

/// <summary>A field of the format and its mapping.</summary>
internal sealed record FormatField(MappingFormat Mapping, Field Field)
{
    /// <summary>All fields of the format, found from the mapping of the whole annotation.</summary>
    public static IReadOnlyList<FormatField> All { get; } =
        [.. Mappings(new MappingValueFormat(ArticleFormat.Article)).Distinct().SelectMany(mapping => mapping.Fields.Select(field => new FormatField(mapping, field)))];

    /// <summary>The mapping and the key: "a claim/statement".</summary>
    public string Place => $"{Mapping.Name}/{Field.Key}";

    /// <summary>Whether it takes free text.</summary>
    public bool IsFree => Holds(Field.Value);

    private static bool Holds(ValueFormat format) => format switch
    {
        TextFormat text => text.IsFree,
        LocalizedFormat or QuoteFormat => true,
        ListFormat { Item: QuoteFormat or LocalizedFormat } => true,
        _ => false,
    };

    private static IEnumerable<MappingFormat> Mappings(ValueFormat format) => format switch
    {
        MappingValueFormat { Mapping: var mapping } => Within(mapping),
        MarksFormat { Mark: var mark } => Within(mark),
        ListFormat { Item: var item } => Mappings(item),
        OneOrManyFormat { Item: var item } => Mappings(item),
        QuoteFormat => Within(ArticleFormat.Quote),
        CitationFormat => Within(ArticleFormat.Citation),
        SelectorFormat => Within(ArticleFormat.Selector),
        TextFormat or WordFormat or LocalizedFormat => [],
        _ => throw new NotSupportedException($"Nothing is known of what {format.GetType().Name} holds."),
    };

    private static IEnumerable<MappingFormat> Within(MappingFormat mapping) =>
        [mapping, .. mapping.Fields.SelectMany(field => Mappings(field.Value))];
}
