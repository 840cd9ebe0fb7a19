using Quoin.Compiler.Diagnostics;
using Quoin.Tool.Projects;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Repairs;

/// <summary>How to repair.</summary>
/// <param name="AppliesUnsafe">Whether fixes that change words are applied.</param>
/// <param name="IsDryRun">Whether the changes are shown and no file is written.</param>
internal readonly record struct RepairOptions(bool AppliesUnsafe, bool IsDryRun);

/// <summary>Repairs the content of a request.</summary>
internal static class RepairRun
{
    /// <summary>Repairs content and reports it. Returns the exit code.</summary>
    /// <param name="session">The session.</param>
    /// <param name="request">Which content.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>; a file that is being written is then as it was.</param>
    /// <exception cref="ToolException">There is nothing to repair in.</exception>
    public static async Task<int> RunAsync(ToolSession session, ContentRequest request, RepairOptions options, CancellationToken cancellation)
    {
        var check = await ContentCheck.RunAsync(session, request, cancellation);
        var content = check.Content;
        content.Warn(session);
        var files = check.Findings.SelectMany(static finding => finding.Diagnostic.Fixes).Select(static fix => fix.Path).Distinct().Count();
        var (repairer, plan) = await Progress.RunAsync(
            session, "Repairing", files,
            step =>
            {
                var repairer = new Repairer(content, options.AppliesUnsafe, step, cancellation);
                return (repairer, repairer.Run(check.Build));
            },
            cancellation);
        if (options.IsDryRun)
        {
            DiffOutput.Write(session, plan.Files.Where(static file => file.IsChanged).Select(static file => (file.Path, file.Before, file.After)), "use 'quoin repair'");
        }
        else
        {
            plan = RepairedFiles.Write(repairer, content, plan, cancellation);
        }

        var byPath = plan.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        List<LeftFinding> left = [.. content.DiagnosticsOf(plan.Build).Select(diagnostic => LeftFinding.Of(diagnostic, byPath, options.AppliesUnsafe))];

        // What a dry run writes to the standard output can be given to "patch", unless characters had to be escaped, which is reported.
        new RepairReport(session, options.IsDryRun ? new PlainOutput(session.Error) : session.Output, plan, left).Write(options.IsDryRun);
        var problems = plan.Files.Where(static file => file.Problem is not null).ToList();
        foreach (var file in problems)
        {
            await session.Error.WriteLineAsync($"quoin: '{session.Show(file.Path)}' was left as it is: {SafeText.Escape(file.Problem!)}");
        }

        return problems.Count > 0 ? ExitCode.Failed
            : left.Exists(static finding => finding.Diagnostic.Severity == RuleSeverity.Error) ? ExitCode.Findings
            : ExitCode.Clean;
    }
}
