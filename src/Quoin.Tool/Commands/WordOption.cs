using System.CommandLine;
using System.CommandLine.Parsing;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

/// <summary>Options whose value is one of some words.</summary>
internal static class WordOption
{
    /// <summary>Creates an option.</summary>
    /// <param name="name">Its name, with the hyphens.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="values">The values by their words; the first is used if the option is not given.</param>
    public static Option<T> Create<T>(string name, string description, IReadOnlyDictionary<string, T> values)
    {
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', values.Keys),
            DefaultValueFactory = _ => values.Values.First(),
            CustomParser = result => Parse(result, name, values),
        };
        option.CompletionSources.Add([.. values.Keys]);
        return option;
    }

    private static T? Parse<T>(ArgumentResult result, string name, IReadOnlyDictionary<string, T> values)
    {
        var word = result.Tokens is [var token] ? token.Value : "";
        if (values.TryGetValue(word, out var value))
        {
            return value;
        }

        result.AddError($"{name} cannot be '{SafeText.Escape(word)}'{Suggestion.For(word, [.. values.Keys])}");
        return default;
    }
}
