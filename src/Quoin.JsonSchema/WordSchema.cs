using Quoin.Compiler.Format;

namespace Quoin.JsonSchema;

/// <summary>The schema of the words of a vocabulary.</summary>
internal static class WordSchema
{
    public static JsonObject Write(Vocabulary vocabulary)
    {
        var words = vocabulary.Entries.Select(static word => (Value: (JsonNode)word.Name, word.Meaning)).ToList();

        // YAML reads two words as booleans, and the compiler reads what is written.
        words.AddRange(vocabulary.Entries.Where(static word => IsBoolean(word.Name)).Select(static word => (Value: (JsonNode)(word.Name == "true"), word.Meaning)));
        return new JsonObject
        {
            ["enum"] = new JsonArray([.. words.Select(static word => word.Value)]),
            // The keyword is not in the standard, but editors show these texts beside the words.
            ["enumDescriptions"] = new JsonArray([.. words.Select(static word => (JsonNode)word.Meaning)]),
        };
    }

    /// <summary>Matches one of several words. A pattern instead of an enum, because an editor lists the words of every enum that applies to a value.</summary>
    public static JsonObject OneOf(IReadOnlyList<string> words) => words.Any(IsBoolean)
        ? new() { ["enum"] = new JsonArray([.. words.Select(static word => (JsonNode)word), .. words.Where(IsBoolean).Select(static word => (JsonNode)(word == "true"))]) }
        : new() { ["type"] = "string", ["pattern"] = $"^({string.Join("|", words)})$" };

    private static bool IsBoolean(string word) => word is "true" or "false";
}
