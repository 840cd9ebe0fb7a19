using System.CommandLine;
using Quoin.Tool.Repairs;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class RepairCommand
{
    public static Command Create(ToolSession session)
    {
        var command = new ToolCommand(
            "repair",
            "Applies the fixes of findings. By default only those that change no word: white space, typography, markup, and the context of quotes that are still exact. The exit code is 0 if no error is left, 1 if one is, and 2 if a file could not be repaired.")
        {
            Examples =
            [
                ("quoin repair --dry-run", "Shows as a diff what would change, and writes nothing."),
                ("quoin repair", "Applies the fixes that are safe."),
                ("quoin repair --unsafe content/tea.quoin.yaml", "Adopts other words and numbers of the source in one annotation too; read the changes."),
            ],
        };
        var content = new ContentOptions().AddTo(command);
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Show the changes as a unified diff, and write no file." };
        var appliesUnsafe = new Option<bool>("--unsafe") { Description = "Apply fixes that change letters, words, numbers or negations too. Each is shown word by word." };
        command.Add(dryRun);
        command.Add(appliesUnsafe);
        command.SetAction((result, cancellation) =>
            RepairRun.RunAsync(session, content.Read(result), new RepairOptions(result.GetValue(appliesUnsafe), result.GetValue(dryRun)), cancellation));
        return command;
    }
}
