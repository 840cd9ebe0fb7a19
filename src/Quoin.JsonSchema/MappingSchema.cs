using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.JsonSchema;

/// <summary>The schema of a mapping with known keys.</summary>
internal static class MappingSchema
{
    /// <param name="mapping">The format.</param>
    /// <param name="reference">Returns the schema of a key's value.</param>
    public static JsonObject Write(MappingFormat mapping, Func<ValueFormat, JsonObject> reference)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (mapping.Fields.Where(field => field.IsRequired).Select(field => field.Key).ToList() is { Count: > 0 } required)
        {
            schema["required"] = Keys(required);
        }

        schema["properties"] = new JsonObject(mapping.Fields.Select(field => (field.Key, (JsonNode)Property(field, reference(field.Value)))));
        schema["patternProperties"] = new JsonObject
        {
            [$"^{MappingFormat.OwnPrefix}"] = new JsonObject { ["description"] = "A key of your own. It may hold anything and is passed over." },
        };
        schema["additionalProperties"] = false;
        if (mapping.NeedsKey)
        {
            schema["anyOf"] = new JsonArray([.. mapping.Keys.Select(key => Required(key))]);
        }

        if (mapping.Rules.SelectMany(KeyRuleSchema.Write).ToList() is { Count: > 0 } rules)
        {
            schema["allOf"] = new JsonArray([.. rules]);
        }

        return schema;
    }

    /// <summary>A schema that requires one key.</summary>
    public static JsonObject Required(string key) => new() { ["required"] = Keys([key]) };

    private static JsonArray Keys(IEnumerable<string> keys) => new([.. keys]);

    private static JsonObject Property(Field field, JsonObject value) => field.Description.Length == 0 ? value : JsonObjects.Before("description", field.Description, value);
}
