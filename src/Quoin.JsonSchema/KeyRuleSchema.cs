using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.JsonSchema;

/// <summary>The schemas of dependencies between keys, with the messages of the compiler.</summary>
internal static class KeyRuleSchema
{
    public static IEnumerable<JsonObject> Write(KeyRule rule) => rule switch
    {
        // Two schemas instead of oneOf, so that an editor names the missing key and marks the redundant one.
        ExactlyOneOf(var first, var second) =>
        [
            new() { ["anyOf"] = new JsonArray(MappingSchema.Required(first.Key), MappingSchema.Required(second.Key)) },
            If(MappingSchema.Required(first.Key), Forbidden(rule, second)),
        ],
        AtLeastOneOf { Fields: var fields } => [new() { ["anyOf"] = new JsonArray([.. fields.Select(static field => MappingSchema.Required(field.Key))]) }],
        NotTogether(var first, var second) => [If(MappingSchema.Required(first.Key), Forbidden(rule, second))],
        WordNeedsKey(var word, var value, var needed) =>
            [If(WithWord(word, [value], isRequired: true), Explained(rule, MappingSchema.Required(needed.Key)))],
        KeyNeedsWord(var dependent, var word, var values) =>
            [If(WithWord(word, Words(word).Except(values), isRequired: false), Forbidden(rule, dependent))],
        _ => throw new NotSupportedException($"No schema is known for a rule of {rule.GetType().Name}."),
    };

    private static JsonObject If(JsonObject condition, JsonObject consequence) => new() { ["if"] = condition, ["then"] = consequence };

    /// <summary>Matches if a key has one of the words; if the key is optional, also without it.</summary>
    private static JsonObject WithWord(Field word, IEnumerable<string> words, bool isRequired)
    {
        // A pattern instead of an enum, because an editor lists the words of every enum that applies to a value.
        var schema = new JsonObject
        {
            ["properties"] = new JsonObject { [word.Key] = new JsonObject { ["pattern"] = $"^({string.Join("|", words)})$" } },
        };
        if (isRequired)
        {
            schema["required"] = new JsonArray(word.Key);
        }

        return schema;
    }

    private static JsonObject Forbidden(KeyRule rule, Field field) =>
        Explained(rule, new JsonObject { ["properties"] = new JsonObject { [field.Key] = false } });

    /// <summary>Adds the message. The keyword is not in the standard, but editors show it.</summary>
    private static JsonObject Explained(KeyRule rule, JsonObject schema)
    {
        schema["errorMessage"] = $"{rule.Fault}; {rule.Remedy}";
        return schema;
    }

    private static IReadOnlyList<string> Words(Field word) => ((WordFormat)word.Value).Vocabulary.Words;
}
