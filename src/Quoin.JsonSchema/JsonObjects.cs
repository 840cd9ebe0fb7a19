using System.Text.Json.Nodes;

namespace Quoin.JsonSchema;

/// <summary>Combines parts of schemas.</summary>
internal static class JsonObjects
{
    /// <summary>A keyword, then those of a schema, which is emptied.</summary>
    public static JsonObject Before(string keyword, string value, JsonObject schema) => Merge(new JsonObject { [keyword] = value }, schema);

    /// <summary>Adds the keywords of one type to those of others. No keyword applies to two types.</summary>
    public static JsonObject Merge(JsonObject schema, JsonObject other)
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
        type is JsonArray several ? several.Select(static one => one!.DeepClone()) : [type.DeepClone()];
}
