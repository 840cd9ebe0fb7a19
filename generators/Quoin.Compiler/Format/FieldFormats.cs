using System.Collections.Concurrent;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The value formats of the format's fields.</summary>
internal static class FieldFormats
{
    private static readonly ConcurrentDictionary<Field, ValueFormat> Formats = new();

    private static readonly ValueFormat Quote = new QuoteFormat();
    private static readonly ValueFormat Localized = new LocalizedFormat();
    private static readonly ValueFormat Ids = new ListFormat(Texts.Id, "ids");
    private static readonly ValueFormat References = new ListFormat(Texts.Reference, "ids");
    private static readonly ValueFormat Citings = new ListFormat(new CitationFormat(), "ids");

    extension(Field definition)
    {
        /// <summary>The format of the field's value.</summary>
        public ValueFormat Value => definition is FormattedField own ? own.Format : Formats.GetOrAdd(definition, Create);
    }

    private static ValueFormat Create(Field field) => field.Type switch
    {
        FieldType.Text => IsInWords(field) ? Texts.Words : Texts.Any,
        FieldType.Id or FieldType.Reference => Texts.Id,
        FieldType.Version => Texts.Version,
        FieldType.Language => Texts.Language,
        FieldType.Path => Texts.Path,
        FieldType.Country => Texts.Country,
        FieldType.Regions => new OneOrManyFormat(Texts.Region),
        FieldType.Url => Texts.Url,
        FieldType.Doi => Texts.Doi,
        FieldType.Boolean => DeclaredFormats.Boolean,
        FieldType.Count => Texts.Count,
        FieldType.Occurrence => Texts.Occurrence,
        FieldType.Duration => Texts.Duration,
        FieldType.Date => Texts.Date,
        FieldType.PartialDate => Texts.PartialDate,
        FieldType.Word => new WordFormat(Vocabulary.Get(field.Words!)),
        FieldType.Words => new OneOrManyFormat(new WordFormat(Vocabulary.Get(field.Words!))) { Alone = field == ModelFields.Packs ? ModelFields.NoPack : null },
        FieldType.Key => new KeyFormat(field.Target!.Value, MarkKeys.Of(field.Target!.Value)),
        FieldType.Needs => new OneOrManyFormat(new NeedFormat(Vocabulary.Get(field.Words!), PolicyFormat.Need)),
        FieldType.Phrases => new PhrasesFormat(),
        FieldType.PhrasesByLanguage => new PhrasesByLanguageFormat(),
        FieldType.LocalizedText => Localized,
        FieldType.LocalizedTexts => new ListFormat(Localized, "texts"),
        FieldType.Languages => new ListFormat(Texts.Language, "language tags", NeedsItem: true),
        FieldType.IdOrIds => new OneOrManyFormat(Texts.Id),
        FieldType.LanguageOrLanguages => new OneOrManyFormat(Texts.Language),
        FieldType.ArticlePatterns => new OneOrManyFormat(Texts.ArticlePattern),
        FieldType.MarkReference => Texts.Reference,
        FieldType.MarkReferences => new OneOrManyFormat(Texts.Reference),
        FieldType.References => References,
        FieldType.Citings => Citings,
        FieldType.FormerIds => Ids,
        FieldType.Selector => new SelectorFormat(),
        FieldType.HouseSelector => new HouseSelectorFormat(),
        FieldType.Mapping => new MappingValueFormat(MappingFormat.Get(field.Mapping!)),
        FieldType.Mappings => new ListFormat(new MappingValueFormat(MappingFormat.Get(field.Mapping!)), field.Key),
        FieldType.Quote => Quote,
        FieldType.Quotes => new ListFormat(Quote, "quotes", field.NeedsItem),
        FieldType.Marks => new MarksFormat(MappingFormat.Get(field.Mapping ?? MarkKindDefinition.Get(field.Target!.Value).Mapping)),
        FieldType.WordLists => new WordListsFormat(MappingFormat.Get(field.Mapping!)),
        _ => throw new NotSupportedException($"An annotation cannot set a field of the type {field.Type}."),
    };

    /// <summary>Whether a text is in words, by its key, which a library's evidence shares with that of an article.</summary>
    private static bool IsInWords(Field field) =>
        field == ClaimFields.CertaintyBecause || field == CitationFields.At || field.Key == EvidenceFields.Citation.Key;
}
