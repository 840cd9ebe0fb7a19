using System.CommandLine;
using System.CommandLine.Parsing;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

/// <summary>Options whose value is a day, as ISO 8601 writes it.</summary>
internal static class DateOption
{
    /// <summary>Creates an option that has no value if it is not given.</summary>
    /// <param name="name">Its name, with the hyphens.</param>
    /// <param name="description">What it is for.</param>
    public static Option<string?> Create(string name, string description) =>
        new(name) { Description = description, HelpName = "date", CustomParser = result => Parse(result, name) };

    private static string? Parse(ArgumentResult result, string name)
    {
        var day = result.Tokens is [var token] ? token.Value : "";
        if (Compiler.Format.Texts.Date.IsValid(day))
        {
            return day;
        }

        result.AddError($"{name} cannot be '{SafeText.Escape(day)}'; give a date by ISO 8601, such as {Compiler.Format.Texts.Date.Example}");
        return null;
    }
}
