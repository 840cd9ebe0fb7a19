using System.CommandLine;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Commands;

/// <summary>The options that say which content a command reads, the same for all commands.</summary>
internal sealed class ContentOptions
{
    private readonly Option<string> _project = new("--project")
    {
        Description = "The project file or its folder. By default the only project in the current folder; without one, the folders content and seeds are read.",
        HelpName = "path",
    };

    private readonly Option<bool> _noProject = new("--no-project") { Description = "Find content by the folders content and seeds alone, without MSBuild." };

    private readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files, folders and globs to report on. By default everything.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Adds the options and the paths to a command.</summary>
    public ContentOptions AddTo(Command command)
    {
        command.Add(_paths);
        return AddOptionsTo(command);
    }

    /// <summary>Adds the options to a command whose arguments are no paths of content.</summary>
    public ContentOptions AddOptionsTo(Command command)
    {
        command.Add(_project);
        command.Add(_noProject);
        return this;
    }

    /// <summary>The request of a command line.</summary>
    public ContentRequest Read(ParseResult result) => new(result.GetValue(_project), result.CommandResult.Command.Arguments.Contains(_paths) ? result.GetValue(_paths) ?? [] : [])
    {
        IgnoresProject = result.GetValue(_noProject),
    };
}
