using System.CommandLine;
using System.CommandLine.Parsing;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

/// <summary>Options and arguments whose value is one of some words.</summary>
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

    /// <summary>Creates an option whose value is the word itself.</summary>
    /// <param name="name">Its name, with the hyphens.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="words">The words; the first is used if the option is not given.</param>
    public static Option<string> Create(string name, string description, params string[] words) => Create(name, description, Values(words));

    /// <summary>Creates an option that has no value if it is not given.</summary>
    /// <param name="name">Its name, with the hyphens.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="words">The words.</param>
    public static Option<string?> CreateOptional(string name, string description, params string[] words)
    {
        var option = Create<string?>(name, description, Values(words)!);
        option.DefaultValueFactory = null;
        return option;
    }

    /// <summary>Creates an argument that must be given.</summary>
    /// <param name="name">Its name, for help and messages.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="words">The words.</param>
    public static Argument<string> CreateArgument(string name, string description, params string[] words)
    {
        var argument = new Argument<string>(name) { Description = description, HelpName = string.Join('|', words), CustomParser = result => Parse(result, name, Values(words)) };
        argument.CompletionSources.Add(words);
        return argument;
    }

    private static Dictionary<string, string> Values(string[] words) => words.ToDictionary(static word => word, StringComparer.Ordinal);

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
