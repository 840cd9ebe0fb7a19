using System.CommandLine;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

/// <summary>Options whose value is one of a few words.</summary>
internal static class Choice
{
    /// <summary>Creates an option. The first word is the default.</summary>
    /// <param name="name">The name, with hyphens.</param>
    /// <param name="description">What it decides.</param>
    /// <param name="words">The words, in lower case.</param>
    public static Option<string> Of(string name, string description, params string[] words)
    {
        var option = Add(new Option<string>(name), description, words);
        option.DefaultValueFactory = _ => words[0];
        return option;
    }

    /// <summary>Creates an option without a default.</summary>
    /// <param name="name">The name, with hyphens.</param>
    /// <param name="description">What it decides.</param>
    /// <param name="words">The words, in lower case.</param>
    public static Option<string?> Optional(string name, string description, params string[] words) => Add(new Option<string?>(name), description, words);

    private static TOption Add<TOption>(TOption option, string description, string[] words)
        where TOption : Option
    {
        (option.Description, option.HelpName) = (description, string.Join('|', words));
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !words.Contains(word, StringComparer.Ordinal))
            {
                result.AddError($"There is no {option.Name.TrimStart('-')} '{SafeText.Escape(word)}'{Suggestion.For(word, words)}");
            }
        });
        return option;
    }
}
