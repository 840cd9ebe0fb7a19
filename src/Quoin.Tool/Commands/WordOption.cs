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
    /// <param name="words">The words; the first is used if the option is not given.</param>
    public static Option<string> Create(string name, string description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
            CustomParser = result => Parse(result, name, words),
        };
        option.CompletionSources.Add(words);
        return option;
    }

    /// <summary>Creates an option that has no value if it is not given.</summary>
    /// <param name="name">Its name, with the hyphens.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="words">The words.</param>
    public static Option<string?> CreateOptional(string name, string description, params string[] words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words), CustomParser = result => Parse(result, name, words) };
        option.CompletionSources.Add(words);
        return option;
    }

    /// <summary>Creates an argument that must be given.</summary>
    /// <param name="name">Its name, for help and messages.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="words">The words.</param>
    public static Argument<string> CreateArgument(string name, string description, params string[] words)
    {
        var argument = new Argument<string>(name) { Description = description, HelpName = string.Join('|', words), CustomParser = result => Parse(result, name, words) };
        argument.CompletionSources.Add(words);
        return argument;
    }

    private static string? Parse(ArgumentResult result, string name, string[] words)
    {
        var word = result.Tokens is [var token] ? token.Value : "";
        if (words.Contains(word, StringComparer.Ordinal))
        {
            return word;
        }

        result.AddError($"{name} cannot be '{SafeText.Escape(word)}'{Suggestion.For(word, words)}");
        return null;
    }
}
