using System.CommandLine;
using Quoin.Compiler.Baselines;
using Quoin.Tool.Differences;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class DiffCommand
{
    private const string Never = "never";

    public static Command Create(ToolSession session)
    {
        var sides = new Argument<string[]>("states")
        {
            Description = "The earlier and the later state: folders, annotations, or revisions of git such as main or HEAD~3; main..feature too, and main...feature for what changed since a branch left main. By default the later one is the files as they are.",
            HelpName = "earlier [later]",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = WordOption.Create("--format", "The form of the output.", [.. DifferenceReport.Formats]);
        var failOn = WordOption.Create("--fail-on", "The least verdict that fails the command.", "unsafe", "breaking", "note", Never);
        var usages = new Option<bool>("--usages") { Description = "Name the places in compiled code that a change reaches, as 'quoin where-used' finds them." };
        var assemblies = new Option<string[]>("--assemblies")
        {
            Description = "The assemblies, folders of output, projects or solutions to search for these places. By default the output of the project and of its solution.",
            HelpName = "path",
            AllowMultipleArgumentsPerToken = true,
        };
        var git = new Option<bool>("--git") { Description = "Take the arguments that git gives to a command that compares files; see 'git help attributes'." };
        var command = new ToolCommand(
            "diff",
            "Compares two states of content by what they mean, article by article. A change is unsafe if it may mislead a reader, breaking if code may no longer compile, and otherwise a note. The exit code is 0 without changes that fail, 1 with them, and 2 if nothing could be compared, or if code to search is not built or cannot be read.")
        {
            Examples =
            [
                ("quoin diff HEAD", "Shows what the edits since the last commit change."),
                ("quoin diff main.. --format markdown", "Writes the difference from a branch for a pull request."),
                ("quoin diff v1.2 --usages --fail-on breaking", "Names the code that each change since a release reaches, and fails on what breaks it."),
                ("quoin diff old new", "Compares two folders."),
            ],
        };
        command.Add(sides);
        command.Add(format);
        command.Add(failOn);
        command.Add(usages);
        command.Add(assemblies);
        command.Add(git);
        var content = new ContentOptions().AddOptionsTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            // What follows may take long before it waits for anything, and only then could it be interrupted.
            await Task.Yield();
            var states = result.GetValue(sides)!;
            if (result.GetValue(git))
            {
                return GitDriver.Run(session, states, cancellation);
            }

            if (states.Length > 2)
            {
                throw new ToolException($"Two states are compared, and not {states.Length}; name the earlier and the later one, and options after them");
            }

            var request = DiffRequest.Of(states[0], states.Length > 1 ? states[1] : null, result.GetValue(format)!) with
            {
                FailOn = result.GetValue(failOn) switch
                {
                    "unsafe" => ChangeVerdict.Unsafe,
                    "breaking" => ChangeVerdict.Breaking,
                    "note" => ChangeVerdict.Note,
                    _ => null,
                },
                Assemblies = result.GetValue(assemblies) ?? [],
                FindsUses = result.GetValue(usages) || result.GetValue(assemblies) is { Length: > 0 },
            };
            return await DiffRun.RunAsync(session, content.Read(result), request, cancellation);
        });
        return command;
    }
}
