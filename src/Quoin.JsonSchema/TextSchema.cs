using System.Globalization;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;

namespace Quoin.JsonSchema;

/// <summary>
/// The schema of single texts. For the compiler, every YAML scalar is a text. A schema sees a number or a boolean if the
/// scalar looks like one, so it accepts these where such a text is allowed. What a pattern cannot express is left to the
/// compiler: the schema never rejects what the compiler accepts.
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
            // The keyword is not in the standard, but editors show it instead of the pattern.
            ["patternErrorMessage"] = format == Texts.Any ? "This is an empty text, or it contains a control character"
                : format == Texts.Phrase ? $"This has no words, or more than {Texts.PhraseLimit} characters, or an asterisk before its end, or it contains a control character"
                : format == Texts.Words || format.Own is not null ? "This has no words, or it contains a control character" : $"This is not {format.Description}; write for example '{format.Example}'",
        };
        if (format.MaxLength is { } length)
        {
            schema["maxLength"] = length;
        }

        if ((Limit(format.Range, format.Range?.Least) ?? format.Numbers?.Least) is { } least)
        {
            schema["minimum"] = least;
        }

        if ((Limit(format.Range, format.Range?.Most) ?? format.Numbers?.Most) is { } most)
        {
            schema["maximum"] = most;
        }

        if (format.Own is { Pattern: var pattern })
        {
            schema["allOf"] = new JsonArray(new JsonObject { ["pattern"] = pattern, ["patternErrorMessage"] = $"This is not {format.Description}" });
        }

        // An editor offers examples as values, which helps with standard formats, but not with words and names.
        if (format != Texts.Any && format != Texts.Words && format != Texts.Phrase && format != Texts.Id && format.Own is null)
        {
            schema["examples"] = new JsonArray(int.TryParse(format.Example, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : format.Example);
        }

        return schema;
    }

    /// <summary>A limit that a schema can compare with; null for that of a date, or of a number with a unit, which are texts.</summary>
    private static decimal? Limit(ValueLimits? limits, string? limit) =>
        limits is { Form: FieldForm.Integer or FieldForm.Number } && limit is not null ? DeclaredValues.Number(limit) : null;

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
