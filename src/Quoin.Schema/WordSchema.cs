using System.Text.Json.Nodes;
using Quoin.Compiler.Format;

namespace Quoin.Schema;

/// <summary>The schema of words out of a vocabulary.</summary>
internal static class WordSchema
{
    public static JsonObject Write(Vocabulary vocabulary) => new()
    {
        ["enum"] = new JsonArray([.. vocabulary.Entries.Select(word => word.Name)]),
        // No keyword of the standard, but editors show these beside the words.
        ["enumDescriptions"] = new JsonArray([.. vocabulary.Entries.Select(word => word.Meaning)]),
    };
}
