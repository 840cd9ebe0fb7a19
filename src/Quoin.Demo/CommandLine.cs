using System.CommandLine;
using Quoin.Compiler.Text;
using Quoin.Tool.Listings;

namespace Quoin.Demo;

/// <summary>The parsed command line.</summary>
internal sealed record CommandLine
{
    /// <summary>A message that says what is wrong; null if nothing is.</summary>
    public string? Error { get; private init; }

    /// <summary>Whether help or the version was requested and has been written.</summary>
    public bool IsAnswered { get; private init; }

    /// <summary>The language to show; null for the language of the system.</summary>
    public string? Language { get; private init; }

    /// <summary>The claim to show; null for the whole article.</summary>
    public Claim? Claim { get; private init; }

    public static CommandLine Parse(string[] args, Article article)
    {
        var language = new Option<string>("--language") { Description = "The language to show, as a BCP 47 tag.", HelpName = "tag" };
        var claim = new Option<string>("--claim") { Description = "The id of a claim to show by itself.", HelpName = "id" };
        var root = new RootCommand("Shows an article with its claims, their caveats and the evidence behind them.") { language, claim };
        var result = root.Parse(args);

        if (result.UnmatchedTokens is [var unknown, ..])
        {
            var known = root.Options.Select(option => option.Name).ToList();
            return Failure($"There is no option '{unknown}'", unknown, known);
        }

        if (result.Errors is [var first, ..])
        {
            return new CommandLine { Error = first.Message };
        }

        if (result.Action is not null)
        {
            result.Invoke();
            return new CommandLine { IsAnswered = true };
        }

        return Select(result.GetValue(language), result.GetValue(claim), article);
    }

    private static CommandLine Select(string? language, string? id, Article article)
    {
        var languages = ArticleLanguages.Of(article);
        if (language is not null && !languages.Any(known => ArticleLanguages.IsIn(language, known)))
        {
            return Failure($"There is no text in the language '{language}'", language, languages);
        }

        Claim? claim = null;
        return id is null || article.Claims.TryGetValue(id, out claim)
            ? new CommandLine { Language = language, Claim = claim }
            : Failure($"There is no claim '{id}'", id, article.Claims.Select(known => known.Id).ToList());
    }

    private static CommandLine Failure(string message, string word, IReadOnlyCollection<string> known) =>
        new() { Error = message + Suggestion.For(word, known) };
}
