using System.CommandLine;
using Quoin.Definitions;
using Quoin.Tool.Edits;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class RetractCommand
{
    public static Command Create(ToolSession session)
    {
        var marks = new MarkOptions([MarkKind.Claim, MarkKind.Evidence]);
        var because = new Option<string>("--because") { Description = "Why, as readers are to read it.", HelpName = "reason", Required = true };
        var on = DateOption.Create("--on", "The day on which that was decided, such as 2026-03-31. By default today.");
        var successor = new Option<string?>("--superseded-by") { Description = "The id of what takes its place.", HelpName = "id" };
        var command = new ToolCommand(
            "retract",
            "Retracts a claim or a piece of evidence: writes 'status', 'because' and 'on' into the annotation, and lists the claims that rely on it. All else of the file stays as it is. The exit code is 2 if it cannot be retracted.")
        {
            Examples =
            [
                ("quoin retract trials/exeter --because \"The data were invented.\"", "Retracts a trial of a library, and lists what relies on it."),
                ("quoin retract tea/wakes-you-up --because \"It was measured wrongly.\" --superseded-by keeps-you-awake --on 2026-03-31", "Retracts a claim in favor of another one."),
                ("quoin retract small-study --because \"It was a draft.\" --dry-run", "Shows as a diff what would change, and writes nothing."),
            ],
        };
        command.Add(marks.Name);
        command.Add(because);
        command.Add(on);
        command.Add(successor);
        marks.AddOptionsTo(command);
        var content = new ContentOptions().AddOptionsTo(command);
        marks.Name.CompletionSources.Add(context => ContentNames.CompleteMarks(session, content.Read(context.ParseResult), context.WordToComplete));
        command.SetAction(async (result, cancellation) =>
        {
            // What follows may take long before it waits for anything, and only then could it be interrupted.
            await Task.Yield();
            var retraction = new RetractionRequest(result.GetValue(because)!, result.GetValue(on) ?? Today.Local, result.GetValue(successor)) { IsDryRun = marks.IsDryRun(result) };
            return await Retraction.RunAsync(session, content.Read(result), marks.Read(result), retraction, cancellation);
        });
        return command;
    }
}
