using Quoin.Compiler.Declarations;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The format of a key's value.</summary>
/// <param name="Description">The value in words, for a message: "a text", "a list of ids".</param>
/// <param name="Example">A valid value, as YAML.</param>
internal abstract record ValueFormat(string Description, string Example)
{
    /// <summary>Whether a list must not repeat such a value: true for ids, words and languages, false for texts.</summary>
    public virtual bool IsNamedOnce => false;
}

/// <summary>A word of a vocabulary.</summary>
internal sealed record WordFormat(Vocabulary Vocabulary) : ValueFormat(
    Vocabulary.Words.Count == 0 ? "a word, of which the model has none" : $"one of {string.Join(", ", Vocabulary.Words)}", Vocabulary.Words.Count == 0 ? "" : Vocabulary.Words[0])
{
    /// <inheritdoc/>
    public override bool IsNamedOnce => true;
}

/// <summary>The annotator's own words: a text, or a mapping of BCP 47 tags to texts.</summary>
internal sealed record LocalizedFormat() : ValueFormat("a text, or a mapping of language tags to texts", "{ en: \"some words\" }");

/// <summary>A quote: a text, or a mapping with the names of the W3C's TextQuoteSelector.</summary>
internal sealed record QuoteFormat() : ValueFormat("a quote, or a mapping with 'exact', 'prefix', 'suffix' and 'occurrence'", "\"words of the source\"");

/// <summary>What supports a claim: a reference, or a mapping with a place.</summary>
internal sealed record CitationFormat() : ValueFormat("a reference to evidence, or a mapping with 'of' and 'at'", "trials/exeter")
{
    /// <inheritdoc/>
    public override bool IsNamedOnce => true;
}

/// <summary>Which claims of articles a library's caveat limits: <see cref="SelectorFormat.All"/>, or a mapping.</summary>
internal sealed record HouseSelectorFormat() : ValueFormat("'all', or a mapping with 'articles', 'kind' and 'language'", "{ articles: guide-*, kind: efficacy }");

/// <summary>Which claims a caveat limits: <see cref="All"/>, a list of ids, or a mapping.</summary>
internal sealed record SelectorFormat() : ValueFormat("'all', a list of claim ids, or a mapping with 'kind', 'section' and 'about'", "{ kind: efficacy }")
{
    /// <summary>The word that selects every claim.</summary>
    public const string All = "all";
}

/// <summary>What a claim needs: a word of <see cref="PolicyNeed"/>, or a mapping with the keys of a need in detail.</summary>
/// <param name="Vocabulary">The words.</param>
/// <param name="Detail">The mapping.</param>
internal sealed record NeedFormat(Vocabulary Vocabulary, MappingFormat Detail)
    : ValueFormat($"one of {string.Join(", ", Vocabulary.Words)}, or a mapping with 'caveat', 'evidence' and 'field'", Vocabulary.Words[0])
{
    /// <inheritdoc/>
    public override bool IsNamedOnce => true;
}

/// <summary>The key of an optional field of a mark.</summary>
/// <param name="Kind">The kind of mark.</param>
/// <param name="Fields">The fields that have such a key.</param>
internal sealed record KeyFormat(MarkKind Kind, ReadOnlyArray<Field> Fields) : ValueFormat($"a key of {MarkKindDefinition.Get(Kind).NameWithArticle}", Fields[0].Key)
{
    /// <summary>The keys.</summary>
    public IReadOnlyList<string> Keys { get; } = [.. Fields.Select(static field => field.Key)];

    /// <summary>The declaration of the field that had another key earlier; null if none had.</summary>
    public FieldDeclaration? Renamed(string former)
    {
        foreach (var field in Fields)
        {
            if (field is FormattedField { Declaration: { } declaration } own && own.HadKey(former))
            {
                return declaration;
            }
        }

        return null;
    }
}

/// <summary>Words or phrases that are searched in texts: one, a list, or these by BCP 47 tags.</summary>
internal sealed record PhrasesFormat() : ValueFormat("a word or phrase, a list of those, or a mapping of language tags to them", "[guaranteed, \"free of risk\"]");

/// <summary>Words or phrases that are searched in texts, one or a list, by BCP 47 tags.</summary>
internal sealed record PhrasesByLanguageFormat() : ValueFormat("a mapping of language tags to words or phrases", "{ en: [arguably, \"some would say\"] }");

/// <summary>One value or a list of them.</summary>
internal sealed record OneOrManyFormat(ValueFormat Item) : ValueFormat($"{Item.Description}, or a list of those", $"[{Item.Example}]")
{
    /// <summary>The value that is not in a list with others; null if there is none.</summary>
    public string? Alone { get; init; }
}

/// <summary>A list.</summary>
/// <param name="Item">The format of an item.</param>
/// <param name="Name">The items in words: "ids".</param>
/// <param name="NeedsItem">Whether the list must not be empty.</param>
internal sealed record ListFormat(ValueFormat Item, string Name, bool NeedsItem = false) : ValueFormat($"a list of {Name}", $"[{Item.Example}]");

/// <summary>A mapping with known keys.</summary>
internal sealed record MappingValueFormat(MappingFormat Mapping) : ValueFormat($"a mapping of the keys of {Mapping.Name}", Mapping.Example);

/// <summary>A mapping from names of lists to their words, each with known keys.</summary>
internal sealed record WordListsFormat(MappingFormat Word) : ValueFormat("a mapping of names of lists, each to its words", $"{{ some-list: {{ some-word: {Word.Example} }} }}");

/// <summary>A mapping from ids to mappings with known keys.</summary>
internal sealed record MarksFormat(MappingFormat Mark) : ValueFormat($"a mapping of ids, each to the keys of {Mark.Name}", $"{{ some-id: {Mark.Example} }}");
