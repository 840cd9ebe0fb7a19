using System.Text.RegularExpressions;
using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.JsonSchema;

/// <summary>
/// Writes a format as a JSON Schema (draft 7), which YAML editors read. Every kind of value has a definition of its own. A
/// value that may have several types has one schema with the keywords of all types, instead of one schema for each: an
/// editor then reports what is wrong with the value, and not that it matches none of several schemas.
/// </summary>
/// <param name="format">The format of annotations and policies in force.</param>
internal sealed class SchemaWriter(AnnotationFormat format)
{
    private static readonly Regex CapitalInWord = new("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant);

    private readonly SortedDictionary<string, (ValueFormat Format, JsonObject Schema)> _definitions = new(StringComparer.Ordinal);

    public JsonObject Write(SchemaFile file)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = file.Title,
            ["description"] = file.Description,
        };
        if (file.Other is { } other)
        {
            // Only one of the two is asked of a file, so that an editor reports what is wrong with that one. The key that decides is offered in an empty file.
            var key = other.Fields.First(field => file.Root.Find(field.Key) is null);
            schema["type"] = "object";
            schema["properties"] = new JsonObject { [key.Key] = new JsonObject { ["description"] = key.Description } };
            schema["if"] = MappingSchema.Required(key.Key);
            schema["then"] = Reference(new MappingValueFormat(other));
            schema["else"] = Reference(new MappingValueFormat(file.Root));
        }
        else
        {
            JsonObjects.Merge(schema, MappingSchema.Write(file.Root, Reference));
        }

        schema["definitions"] = new JsonObject(_definitions.Select(definition => (definition.Key, (JsonNode)definition.Value.Schema)));
        return schema;
    }

    /// <summary>A reference to the definition of a value, which is written for the first reference. The form of a single field of a model has none.</summary>
    private JsonObject Reference(ValueFormat value) => value switch
    {
        TextFormat { IsOfOneField: true } text => TextSchema.Write(text),
        TextFormat text => Define(Name(text.Description), value, () => TextSchema.Write(text)),
        WordFormat word => Define(NameOf(word.Vocabulary), value, () => WordSchema.Write(word.Vocabulary)),
        LocalizedFormat => Define("localized-text", value, Localized),
        QuoteFormat => Define("quote", value, () => JsonObjects.Merge(TextSchema.Write(Texts.Any), Mapping(ArticleFormat.Quote))),
        SelectorFormat => Define("selector", value, Selector),
        CitationFormat => Define("citation-or-reference", value, () => JsonObjects.Merge(TextSchema.Write(Texts.Citation), Mapping(ArticleFormat.Citation))),
        HouseSelectorFormat => Define("library-selector", value, () => JsonObjects.Merge(All(value), Mapping(format.HouseSelector))),
        NeedFormat need => Define("a-need", value, () => new JsonObject { ["anyOf"] = new JsonArray(Reference(new WordFormat(need.Vocabulary)), Reference(new MappingValueFormat(need.Detail))) }),
        KeyFormat key => Define($"key-of-{MarkKindDefinition.Get(key.Kind).Name}", value, () => KeySchema(key)),
        PhrasesFormat => Define("phrases", value, Phrases),
        PhrasesByLanguageFormat => Define("phrases-by-language", value, PhrasesByLanguage),
        MappingValueFormat { Mapping: var mapping } => Define(Name(mapping.Name), value, () => Mapping(mapping)),
        MarksFormat { Mark: var mark } => ById(Mark(mark)),
        WordListsFormat { Word: var word } => ById(Define("word-list", value, () => ById(Reference(new MappingValueFormat(word))))),
        ListFormat list => List(list.Item, list.NeedsItem),
        OneOrManyFormat { Item: var item, Alone: var alone } => new JsonObject { ["anyOf"] = new JsonArray(Reference(item), Alone(List(item, needsItem: true), item, alone)) },
        _ => throw new NotSupportedException($"No schema is known for values of {value.GetType().Name}."),
    };

    private JsonObject ById(JsonObject value) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = JsonObjects.Before("title", "id", Reference(Texts.Id)),
        ["additionalProperties"] = value,
    };

    private JsonObject Mark(MappingFormat mark) => !MarkSchema.DependsOnKind(mark) ? Reference(new MappingValueFormat(mark))
        : Define(Name(mark.Name), new MappingValueFormat(mark), () => MarkSchema.Write(
            mark,
            (kind, name) => name is null
                ? Define($"{Name(mark.Name)}-of-another-kind", new MappingValueFormat(kind), () => Mapping(kind, mark.Name))
                : Define($"{Name(mark.Name)}-of-kind-{name}", new MappingValueFormat(kind), () => Mapping(kind, kind.Name)),
            () => Define($"{Name(mark.Name)}-of-unknown-kind", new MappingValueFormat(mark), () => Mapping(mark))));

    private JsonObject Define(string name, ValueFormat value, Func<JsonObject> write)
    {
        if (!_definitions.TryGetValue(name, out var known))
        {
            // The name is reserved first, because a definition may refer to itself.
            _definitions[name] = (value, new JsonObject());
            _definitions[name] = (value, Described(value, write()));
        }
        else if (known.Format != value)
        {
            throw new InvalidOperationException($"Two kinds of values are called '{name}': {known.Format.Description}, and {value.Description}.");
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>Adds a description of the value. Words and mappings have their own.</summary>
    private static JsonObject Described(ValueFormat value, JsonObject schema) =>
        value is WordFormat or MappingValueFormat ? schema : JsonObjects.Before("description", $"{Sentence(value.Description)}.", schema);

    private JsonObject Mapping(MappingFormat mapping, string? name = null) =>
        JsonObjects.Before("title", Sentence(name ?? mapping.Name), MappingSchema.Write(mapping, Reference));

    private JsonObject Localized() => JsonObjects.Merge(TextSchema.Write(Texts.Words), new JsonObject
    {
        ["type"] = "object",
        ["propertyNames"] = JsonObjects.Before("title", "language", Reference(Texts.Language)),
        ["additionalProperties"] = Reference(Texts.Words),
        ["minProperties"] = 1,
    });

    /// <summary>The keys with what they mean, as an editor offers them.</summary>
    private static JsonObject KeySchema(KeyFormat key) => new()
    {
        ["enum"] = new JsonArray([.. key.Fields.Select(static field => field.Key)]),
        ["enumDescriptions"] = new JsonArray([.. key.Fields.Select(static field => field.Description)]),
    };

    private JsonObject Phrases() => JsonObjects.Merge(TextSchema.Write(Texts.Phrase), JsonObjects.Merge(List(Texts.Phrase, needsItem: true), PhrasesByLanguage()));

    private JsonObject PhrasesByLanguage() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = JsonObjects.Before("title", "language", Reference(Texts.Language)),
        ["additionalProperties"] = Reference(new OneOrManyFormat(Texts.Phrase)),
        ["minProperties"] = 1,
    };

    private JsonObject Selector() => JsonObjects.Merge(All(new SelectorFormat()), JsonObjects.Merge(List(Texts.Id, needsItem: true), Mapping(format.Selector)));

    private static JsonObject All(ValueFormat value) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^{SelectorFormat.All}$",
        ["patternErrorMessage"] = $"This is not {value.Description}",
        ["examples"] = new JsonArray(SelectorFormat.All),
    };

    /// <summary>A list that does not have a value beside others.</summary>
    private static JsonObject Alone(JsonObject list, ValueFormat item, string? value)
    {
        if (value is not null && item is WordFormat { Vocabulary.Words: var words })
        {
            list["if"] = new JsonObject { ["minItems"] = 2 };
            list["then"] = new JsonObject { ["items"] = new JsonObject { ["enum"] = new JsonArray([.. words.Where(word => word != value).Select(static word => (JsonNode)word)]) } };
        }

        return list;
    }

    private JsonObject List(ValueFormat item, bool needsItem)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Reference(item) };
        if (needsItem)
        {
            list["minItems"] = 1;
        }

        if (item is CitationFormat or NeedFormat)
        {
            // Among mappings, the places 1.1 and 1.10 would be one, because a schema is shown the number; and the compiler compares no needs in detail.
            list["if"] = new JsonObject { ["contains"] = new JsonObject { ["type"] = "object" } };
            list["else"] = new JsonObject { ["uniqueItems"] = true };
        }
        else if (item.IsNamedOnce)
        {
            list["uniqueItems"] = true;
        }

        return list;
    }

    /// <summary>The name of the words of a vocabulary. A list of a model may be called as one of the format.</summary>
    private string NameOf(Vocabulary vocabulary) =>
        format.Words.FirstOrDefault(list => list.Value == vocabulary).Key is { } list ? $"words-of-{list}" : Kebab(vocabulary.Name);

    /// <summary>The name of a definition: "an ISO 8601 date" becomes "iso-8601-date".</summary>
    private static string Name(string description) =>
        Kebab(description.StartsWith("an ", StringComparison.Ordinal) ? description.Substring(3) : description.StartsWith("a ", StringComparison.Ordinal) ? description.Substring(2) : description);

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    private static string Kebab(string name) => CapitalInWord.Replace(name.Replace(",", "").Replace(' ', '-'), "-").ToLowerInvariant();
}
