using System.Text.Json.Nodes;
using Quoin.Compiler.Format;

namespace Quoin.Schema;

/// <summary>The schema of the words of a vocabulary.</summary>
internal static class WordSchema
{
    public static JsonObject Write(Vocabulary vocabulary) => new()
    {
        ["enum"] = new JsonArray([.. vocabulary.Entries.Select(word => word.Name)]),
        // The keyword is not in the standard, but editors show these texts beside the words.
        ["enumDescriptions"] = new JsonArray([.. vocabulary.Entries.Select(word => word.Meaning)]),
    };
}
