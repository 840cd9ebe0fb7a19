using System.Text.Json;
using System.Text.Json.Nodes;
using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Schema;

/// <summary>
/// Writes a format as a JSON Schema (draft 7), which YAML editors read. Every kind of value has a definition of its own. A
/// value that may have several types has one schema with the keywords of all types, instead of one schema for each: an
/// editor then reports what is wrong with the value, and not that it matches none of several schemas.
/// </summary>
internal sealed class SchemaWriter
{
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
            Merge(schema, MappingSchema.Write(file.Root, Reference));
        }

        schema["definitions"] = new JsonObject(_definitions.Select(definition => KeyValuePair.Create<string, JsonNode?>(definition.Key, definition.Value.Schema)));
        return schema;
    }

    /// <summary>A reference to the definition of a value, which is written for the first reference.</summary>
    private JsonObject Reference(ValueFormat format) => format switch
    {
        TextFormat text => Define(Name(text.Description), format, () => TextSchema.Write(text)),
        WordFormat word => Define(Kebab(word.Vocabulary.Name), format, () => WordSchema.Write(word.Vocabulary)),
        LocalizedFormat => Define("localized-text", format, Localized),
        QuoteFormat => Define("quote", format, () => Merge(TextSchema.Write(Texts.Any), Mapping(ArticleFormat.Quote))),
        SelectorFormat => Define("selector", format, Selector),
        CitationFormat => Define("citation-or-reference", format, () => Merge(TextSchema.Write(Texts.Citation), Mapping(ArticleFormat.Citation))),
        HouseSelectorFormat => Define("library-selector", format, () => Merge(All(format), Mapping(ArticleFormat.HouseSelector))),
        NeedFormat need => Define("a-need", format, () => new JsonObject { ["anyOf"] = new JsonArray(Reference(new WordFormat(need.Vocabulary)), Reference(new MappingValueFormat(need.Detail))) }),
        KeyFormat key => Define($"key-of-{MarkKindDefinition.Get(key.Kind).Name}", format, () => KeySchema(key)),
        PhrasesFormat => Define("phrases", format, Phrases),
        MappingValueFormat { Mapping: var mapping } => Define(Name(mapping.Name), format, () => Mapping(mapping)),
        MarksFormat { Mark: var mark } => new JsonObject
        {
            ["type"] = "object",
            ["propertyNames"] = Titled("id", Reference(Texts.Id)),
            ["additionalProperties"] = Reference(new MappingValueFormat(mark)),
        },
        ListFormat list => List(list.Item, list.NeedsItem),
        OneOrManyFormat { Item: var item } => new JsonObject { ["anyOf"] = new JsonArray(Reference(item), List(item, needsItem: true)) },
        _ => throw new NotSupportedException($"No schema is known for values of {format.GetType().Name}."),
    };

    private JsonObject Define(string name, ValueFormat format, Func<JsonObject> write)
    {
        if (!_definitions.TryGetValue(name, out var known))
        {
            // The name is reserved first, because a definition may refer to itself.
            _definitions[name] = (format, new JsonObject());
            _definitions[name] = (format, Described(format, write()));
        }
        else if (known.Format != format)
        {
            throw new InvalidOperationException($"Two kinds of values are called '{name}': {known.Format.Description}, and {format.Description}.");
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>Adds a description of the value. Words and mappings have their own.</summary>
    private static JsonObject Described(ValueFormat format, JsonObject schema)
    {
        if (format is not (WordFormat or MappingValueFormat))
        {
            schema.Insert(0, "description", $"{Sentence(format.Description)}.");
        }

        return schema;
    }

    private JsonObject Mapping(MappingFormat mapping) =>
        Merge(new JsonObject { ["title"] = Sentence(mapping.Name) }, MappingSchema.Write(mapping, Reference));

    private JsonObject Localized() => Merge(TextSchema.Write(Texts.Words), new JsonObject
    {
        ["type"] = "object",
        ["propertyNames"] = Titled("language", Reference(Texts.Language)),
        ["additionalProperties"] = Reference(Texts.Words),
        ["minProperties"] = 1,
    });

    /// <summary>The keys with what they mean, as an editor offers them.</summary>
    private static JsonObject KeySchema(KeyFormat format) => new()
    {
        ["enum"] = new JsonArray([.. format.Fields.Select(static field => field.Key)]),
        ["enumDescriptions"] = new JsonArray([.. format.Fields.Select(static field => field.Description)]),
    };

    private JsonObject Phrases() => Merge(TextSchema.Write(Texts.Phrase), Merge(List(Texts.Phrase, needsItem: true), new JsonObject
    {
        ["type"] = "object",
        ["propertyNames"] = Titled("language", Reference(Texts.Language)),
        ["additionalProperties"] = Reference(new OneOrManyFormat(Texts.Phrase)),
        ["minProperties"] = 1,
    }));

    private JsonObject Selector() => Merge(All(new SelectorFormat()), Merge(List(Texts.Id, needsItem: true), Mapping(ArticleFormat.Selector)));

    private static JsonObject All(ValueFormat format) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^{SelectorFormat.All}$",
        ["patternErrorMessage"] = $"This is not {format.Description}",
        ["examples"] = new JsonArray(SelectorFormat.All),
    };

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

    private static JsonObject Titled(string title, JsonObject schema)
    {
        schema.Insert(0, "title", title);
        return schema;
    }

    /// <summary>Adds the keywords of one type to those of others. No keyword applies to two types.</summary>
    private static JsonObject Merge(JsonObject schema, JsonObject other)
    {
        foreach (var (keyword, value) in other.ToList())
        {
            other.Remove(keyword);
            if (keyword == "type" && schema["type"] is { } type)
            {
                schema["type"] = new JsonArray([.. Types(type), .. Types(value!)]);
            }
            else
            {
                schema.Add(keyword, value);
            }
        }

        return schema;
    }

    private static IEnumerable<JsonNode> Types(JsonNode type) =>
        type is JsonArray several ? several.Select(one => one!.DeepClone()) : [type.DeepClone()];

    /// <summary>The name of a definition: "an ISO 8601 date" becomes "iso-8601-date".</summary>
    private static string Name(string description) =>
        Kebab(description.StartsWith("an ", StringComparison.Ordinal) ? description[3..] : description.StartsWith("a ", StringComparison.Ordinal) ? description[2..] : description);

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name.Replace(",", "").Replace(' ', '-'));
}
