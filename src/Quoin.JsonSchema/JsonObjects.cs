namespace Quoin.JsonSchema;

/// <summary>Combines parts of schemas.</summary>
internal static class JsonObjects
{
    /// <summary>A keyword, then those of a schema.</summary>
    public static JsonObject Before(string keyword, string value, JsonObject schema) => Merge(new JsonObject { [keyword] = value }, schema);

    /// <summary>Adds the keywords of one type to those of others. No keyword applies to two types.</summary>
    public static JsonObject Merge(JsonObject schema, JsonObject other)
    {
        foreach (var (keyword, value) in other)
        {
            schema[keyword] = schema[keyword] is not { } known ? value
                : keyword == "type" ? new JsonArray([.. Types(known), .. Types(value)])
                : throw new InvalidOperationException($"The keyword '{keyword}' applies to two types.");
        }

        return schema;
    }

    private static IReadOnlyList<JsonNode> Types(JsonNode type) => type is JsonArray several ? several.Items : [type];
}
