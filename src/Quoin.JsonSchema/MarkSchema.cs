using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.JsonSchema;

/// <summary>
/// The schema of marks whose keys depend on their kind: one for each kind that has keys of its own, one for all other kinds, and one for marks whose kind is
/// missing or unknown. Only one of them is asked of a mark, so that an editor proposes the keys of its kind and reports those of others.
/// </summary>
internal static class MarkSchema
{
    /// <summary>Whether the keys of marks depend on their kind.</summary>
    public static bool DependsOnKind(MappingFormat mark) => mark.ByKind is { } kinds && kinds.Values.Any(HasOwnKeys);

    /// <param name="mark">The format of marks of any kind.</param>
    /// <param name="reference">Returns the schema of the marks of a kind, by its format and its name.</param>
    /// <param name="unknown">Returns the schema of marks without a known kind.</param>
    public static JsonObject Write(MappingFormat mark, Func<MappingFormat, string?, JsonObject> reference, Func<JsonObject> unknown)
    {
        var kinds = mark.ByKind!.OrderBy(static kind => kind.Key, StringComparer.Ordinal).ToList();
        var branches = new List<JsonNode>();
        foreach (var kind in kinds.Where(static kind => HasOwnKeys(kind.Value)))
        {
            branches.Add(If(OfKind([kind.Key]), reference(kind.Value, kind.Key)));
        }

        if (kinds.Where(static kind => !HasOwnKeys(kind.Value)).ToList() is [var first, ..] others)
        {
            branches.Add(If(OfKind([.. others.Select(static kind => kind.Key)]), reference(first.Value, null)));
        }

        branches.Add(If(new JsonObject { ["not"] = OfKind([.. kinds.Select(static kind => kind.Key)]) }, unknown()));
        return new JsonObject { ["type"] = "object", ["allOf"] = new JsonArray([.. branches]) };
    }

    private static bool HasOwnKeys(MappingFormat format) => format.Kind is { } kind && (kind.Fields.Count > 0 || !kind.IsGraded);

    private static JsonObject OfKind(IReadOnlyList<string> kinds) => new()
    {
        ["properties"] = new JsonObject { [ClaimFields.Kind.Key] = WordSchema.OneOf(kinds) },
        ["required"] = new JsonArray((JsonNode)ClaimFields.Kind.Key),
    };

    private static JsonObject If(JsonObject condition, JsonObject consequence) => new() { ["if"] = condition, ["then"] = consequence };
}
