using System.CommandLine;
using Quoin.Compiler.Diagnostics;
using Quoin.Tool.KnownFindings;
using Quoin.Tool.Guides;
using Quoin.Tool.Projects;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;
using Quoin.Tool.Watching;

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
                ("quoin check --format github", "Annotates the lines of a pull request on GitHub."),
                ("quoin check --format sarif --output quoin.sarif", "Writes a report for code scanning, and what was checked to the terminal."),
                ("quoin check --only-new --since origin/main", "Reports what is new since a branch of git."),
                ("quoin check --baseline quoin.findings.json --write-baseline", "Accepts today's warnings; later checks pass the same file and report new ones."),
                ("quoin check --as-of 2026-11-26", "Reports reviews that are overdue on a day, and claims and caveats out of their time."),
                ("quoin check --watch", "Checks again whenever a file is saved."),
            ],
        };
        var content = new ContentOptions().AddTo(command);
        var format = WordOption.Create("--format", "The format of the report.", [.. ReportFormat.All.Keys]);
        var output = new Option<string>("--output", "-o") { Description = "The file to write the report to. By default it is written to the standard output.", HelpName = "file" };
        var failOn = WordOption.Create("--fail-on", "The least severity that fails the check.", [.. Levels.Keys]);
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Write findings only, and how many are hidden, and nothing of what was checked." };
        var asOf = DateOption.Create("--as-of", "Report what is overdue or out of its time on this day, such as 2026-03-31. By default the day of the project's QuoinAsOf, if any.");
        command.Add(format);
        command.Add(output);
        command.Add(asOf);
        command.Add(failOn);
        command.Add(quiet);
        var watch = new Option<bool>("--watch", "-w") { Description = "Check again whenever a file changes, until Ctrl+C. The exit code is that of the last check." };
        command.Add(watch);
        var knownFindings = new KnownFindingsOptions().AddTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            // What follows may take long before it waits for anything, and only then could it be interrupted.
            await Task.Yield();
            var known = knownFindings.Read(result);
            var request = content.Read(result) with { NeedsAll = known.Any, AsOf = result.GetValue(asOf) };
            var target = new ReportTarget(session, session.Writer, session.Output)
            {
                FailOn = Levels[result.GetValue(failOn)!],
                PageOf = static rule => RulePage.Of(rule).Markdown,
                IsQuiet = result.GetValue(quiet),
            };
            if (result.GetValue(watch))
            {
                return await WatchAsync(session, request, known, ReportFormat.All[result.GetValue(format)!] is TextReport && result.GetValue(output) is null, Report, cancellation);
            }

            return Report(await known.ApplyAsync(session, await ContentCheck.RunAsync(session, request, cancellation), cancellation));

            int Report(CheckResult check)
            {
                ReportWriter.Write(ReportFormat.All[result.GetValue(format)!], check, target, result.GetValue(output), cancellation);
                return check.Fails(target.FailOn) ? ExitCode.Findings : ExitCode.Clean;
            }
        });
        return command;
    }

    private static async Task<int> WatchAsync(ToolSession session, ContentRequest request, FindingFilter known, bool isForPeople, Func<CheckResult, int> report, CancellationToken cancellation)
    {
        if (!isForPeople || known.Writes)
        {
            throw new ToolException(isForPeople ? "--watch only reads a baseline; write it without --watch" : "--watch writes for people; leave --format and --output out");
        }

        using var watch = new ContentWatch(session, request)
        {
            Filter = (check, cancelled) => known.ApplyAsync(session, check, cancelled),
            Report = report,
            Others = known.File is { } file ? [session.FullPath(file)] : [],
        };
        return await watch.RunAsync(cancellation);
    }
}
