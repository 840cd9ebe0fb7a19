using System.CommandLine;
using Quoin.Definitions;
using Quoin.Tool.Edits;

namespace Quoin.Tool.Commands;

/// <summary>The argument and the options that say which mark a command edits, and whether it only shows how.</summary>
internal sealed class MarkOptions
{
    private readonly Argument<string> _name = new("mark") { Description = "The id of the mark, or that of its article or library and its own with a slash between.", HelpName = "[article/]id" };
    private readonly Option<string?> _article = new("--article") { Description = "The article or the library that has it, if several have that id.", HelpName = "id" };
    private readonly Option<bool> _dryRun = new("--dry-run", "-n") { Description = "Show the changes as a unified diff, and write no file." };
    private readonly Option<string?> _kind;

    /// <param name="kinds">The kinds of mark that the command can edit.</param>
    public MarkOptions(IEnumerable<MarkKind> kinds) =>
        _kind = WordOption.CreateOptional("--kind", "The kind of the mark, if an article has several with that id.", [.. kinds.Select(static kind => MarkKindDefinition.Get(kind).Name)]);

    /// <summary>The argument, which comes first.</summary>
    public Argument<string> Name => _name;

    /// <summary>Adds the options to a command.</summary>
    public MarkOptions AddOptionsTo(Command command)
    {
        command.Add(_article);
        command.Add(_kind);
        command.Add(_dryRun);
        return this;
    }

    /// <summary>Which mark.</summary>
    public MarkRequest Read(ParseResult result) => new(result.GetValue(_name)!, result.GetValue(_article), result.GetValue(_kind));

    /// <summary>Whether no file is written.</summary>
    public bool IsDryRun(ParseResult result) => result.GetValue(_dryRun);
}
