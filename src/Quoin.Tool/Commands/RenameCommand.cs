using System.CommandLine;
using Quoin.Definitions;
using Quoin.Tool.Edits;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class RenameCommand
{
    public static Command Create(ToolSession session)
    {
        var marks = new MarkOptions(MarkKindDefinition.All.Select(static kind => kind.Kind));
        var id = new Argument<string>("id") { Description = "The new id, in kebab case.", HelpName = "new id" };
        var command = new ToolCommand(
            "rename",
            "Renames a mark and all references of annotations to it, and keeps the old id of a claim under 'formerly', so that code still compiles. Either all files are changed or none. The exit code is 2 if it cannot be renamed.")
        {
            Examples =
            [
                ("quoin rename wakes-you-up keeps-you-awake --dry-run", "Shows as a diff what would change, and writes nothing."),
                ("quoin rename tea/wakes-you-up keeps-you-awake", "Renames a claim of one article."),
                ("quoin rename trials/exeter exeter-2022", "Renames a trial of a library in all annotations that cite it."),
            ],
        };
        command.Add(marks.Name);
        command.Add(id);
        marks.AddOptionsTo(command);
        var content = new ContentOptions().AddOptionsTo(command);
        marks.Name.CompletionSources.Add(context => ContentNames.CompleteMarks(session, content.Read(context.ParseResult), context.WordToComplete));
        command.SetAction(async (result, cancellation) =>
        {
            // What follows may take long before it waits for anything, and only then could it be interrupted.
            await Task.Yield();
            return await Rename.RunAsync(session, content.Read(result), marks.Read(result), result.GetValue(id)!, marks.IsDryRun(result), cancellation);
        });
        return command;
    }
}
