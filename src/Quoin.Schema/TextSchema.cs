using System.Globalization;
using System.Text.Json.Nodes;
using Quoin.Compiler.Format;

namespace Quoin.Schema;

/// <summary>
/// The schema of single texts. The compiler takes every scalar of YAML for a text; a schema is shown a number or a boolean
/// where the scalar reads like one, so it takes these wherever such a text may have the form. What a pattern cannot
/// say it leaves to the compiler: it never refuses what the compiler takes.
/// </summary>
internal static class TextSchema
{
    private static readonly string[] Booleans = ["true", "True", "TRUE", "false", "False", "FALSE"];

    public static JsonObject Write(TextFormat format)
    {
        var schema = new JsonObject
        {
            ["type"] = Types(format) is [var only] ? only : new JsonArray([.. Types(format)]),
            ["pattern"] = format.Pattern,
            // No keyword of the standard, but editors show it in place of the pattern.
            ["patternErrorMessage"] = format == Texts.Any ? "This is an empty text" : $"This is not {format.Description}; write for example '{format.Example}'",
        };
        if (format.MaxLength is { } length)
        {
            schema["maxLength"] = length;
        }

        if (format.Numbers?.Least is { } least)
        {
            schema["minimum"] = least;
        }

        if (format.Numbers?.Most is { } most)
        {
            schema["maximum"] = most;
        }

        // An editor offers an example as a value, which helps with a standard's form, and not with words and names.
        if (format != Texts.Any && format != Texts.Id)
        {
            schema["examples"] = new JsonArray(int.TryParse(format.Example, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : format.Example);
        }

        return schema;
    }

    private static List<JsonNode> Types(TextFormat format)
    {
        List<JsonNode> types = ["string"];
        if (format.Numbers is { } numbers)
        {
            types.Add(numbers.IsWhole ? "integer" : "number");
        }

        if (Booleans.Any(format.IsValid))
        {
            types.Add("boolean");
        }

        return types;
    }
}
