using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Schema;

/// <summary>What a key takes, in the words of a page that describes a format, with links to the sections that describe it.</summary>
/// <param name="annotationPage">The page with the sections of the annotation format; empty on that page itself.</param>
internal sealed class ValuePhrases(string annotationPage)
{
    /// <summary>What a key takes.</summary>
    public string Of(ValueFormat format) => format switch
    {
        TextFormat text when text == Texts.Any || text == Texts.Id || text == Texts.Path => text.Description,
        TextFormat text when text == DeclaredFormats.Boolean => "`true` or `false`",
        TextFormat text when text == Texts.Version => $"`{text.Example}`",
        TextFormat text when text == Texts.Language => "a BCP 47 tag: `en`, `uk`, `zh-Hant`",
        TextFormat text => $"{text.Description}: `{text.Example}`",
        WordFormat word => Words(word.Vocabulary),
        LocalizedFormat => $"a [text, or texts by language]({annotationPage}#texts-and-languages)",
        QuoteFormat => $"a [quote]({annotationPage}#a-quote)",
        CitationFormat => "a reference to evidence, or [a citation](#a-citation)",
        HouseSelectorFormat => "`all`, or [a selector](#a-selector-of-a-library)",
        SelectorFormat => "`all`, a list of claim ids, or [a selector](#a-selector)",
        NeedFormat => "a [need](#needs) or [a need in detail](#a-need-in-detail)",
        KeyFormat { Kind: var kind } => $"a key of [{MarkKindDefinition.Get(kind).NameWithArticle}]({annotationPage}#{Anchor(MarkKindDefinition.Get(kind).NameWithArticle)})",
        PhrasesFormat => "a [word or phrase](#words-and-phrases), a list of them, or these by language",
        PhrasesByLanguageFormat => "languages, each with a [word or phrase](policies.md#words-and-phrases) or a list of them",
        MappingValueFormat { Mapping: var mapping } => Mapping(mapping),
        WordListsFormat { Word: var word } => $"names of lists, each with ids of words, each with {Mapping(word)}",
        MarksFormat { Mark: var mark } => $"ids, each with {Mapping(mark)}",
        OneOrManyFormat { Item: var item } => $"{Of(item)}, or a list of them",
        ListFormat { Item: CitationFormat } => "a list of ids, of [references to libraries](#a-library) and of [citations](#a-citation)",
        ListFormat { Item: TextFormat item } when item == Texts.Reference => "a list of ids and of [references to libraries](#a-library)",
        ListFormat { Item: QuoteFormat } => $"a list of [quotes]({annotationPage}#a-quote)",
        ListFormat { Item: LocalizedFormat } => $"a list of [texts, or of texts by language]({annotationPage}#texts-and-languages)",
        ListFormat { Item: MappingValueFormat { Mapping: var mapping }, Name: var name } => $"a list of [{name}]({Link(mapping)})",
        ListFormat list => $"a list of {list.Name}",
        _ => throw new NotSupportedException($"No phrase is known for values of {format.GetType().Name}."),
    };

    /// <summary>The heading over the words of a vocabulary.</summary>
    public static string HeadingOf(Vocabulary vocabulary) => vocabulary.Name switch
    {
        nameof(Vocabulary.ClaimKind) => "Kinds of claim",
        nameof(Vocabulary.Certainty) => "Certainties",
        nameof(Vocabulary.CaveatKind) => "Kinds of caveat",
        nameof(Vocabulary.EvidenceKind) => "Kinds of evidence",
        nameof(Vocabulary.Status) => "Statuses",
        nameof(PolicyNeed) => "Needs",
        nameof(FieldForm) => "Types",
        nameof(Pack) => "Packs",
        _ => throw new NotSupportedException($"No heading is known for the words of {vocabulary.Name}."),
    };

    private string Words(Vocabulary vocabulary)
    {
        if (vocabulary == Vocabulary.Get(typeof(PolicySeverity)))
        {
            return string.Join(", ", vocabulary.Words.SkipLast(1).Select(word => $"`{word}`")) + $" or `{vocabulary.Words[^1]}`";
        }

        var heading = HeadingOf(vocabulary);
        var one = heading.StartsWith("Kinds", StringComparison.Ordinal) ? "kind" + heading[5..] : heading switch
        {
            "Certainties" => "certainty",
            "Statuses" => "status",
            "Types" => "type",
            "Packs" => "pack",
            _ => "need",
        };
        var page = Vocabulary.All.Contains(vocabulary) ? annotationPage : "";
        return $"a [{one}]({page}#{Anchor(heading)})";
    }

    private static string Mapping(MappingFormat mapping) => $"[{mapping.Name}]({Link(mapping)})";

    private static string Link(MappingFormat mapping) => $"#{Anchor(mapping.Name)}";

    private static string Anchor(string heading) => heading.ToLowerInvariant().Replace(' ', '-');
}
