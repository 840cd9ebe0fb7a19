using System.CommandLine;
using Quoin.Compiler.Diagnostics;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class CheckCommand
{
    private static readonly Dictionary<string, RuleSeverity> Levels = new(StringComparer.Ordinal)
    {
        ["error"] = RuleSeverity.Error,
        ["warning"] = RuleSeverity.Warning,
        ["info"] = RuleSeverity.Information,
    };

    public static Command Create(ToolSession session)
    {
        var command = new ToolCommand("check", "Checks annotations against their sources, as a build does. The exit code is 0 without findings that fail the check, 1 with them, and 2 if nothing could be checked.")
        {
            Examples =
            [
                ("quoin check", "Checks the content of the project in the current folder, or of the folders content and seeds."),
                ("quoin check content/tea.quoin.yaml seeds", "Checks one annotation, and all whose source is in a folder."),
                ("quoin check --fail-on warning", "Fails on warnings too."),
            ],
        };
        var content = new ContentOptions().AddTo(command);
        var format = WordOption.Create("--format", "The format of the report.", ReportFormat.All);
        var failOn = WordOption.Create("--fail-on", "The least severity that fails the check. By default only errors do.", Levels);
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Write findings only, and nothing of what was checked." };
        command.Add(format);
        command.Add(failOn);
        command.Add(quiet);
        command.SetAction(async (result, cancellation) =>
        {
            var check = await ContentCheck.RunAsync(session, content.Read(result), cancellation);
            result.GetValue(format)!.Write(check, new ReportTarget(session, session.Writer, session.Output) { IsQuiet = result.GetValue(quiet) });
            return check.Fails(result.GetValue(failOn)) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
