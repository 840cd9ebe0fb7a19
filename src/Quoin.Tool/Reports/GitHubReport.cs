using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>Workflow commands of GitHub Actions, which annotate the lines of a pull request. Runners of Gitea and Forgejo read them too.</summary>
internal sealed class GitHubReport : IReport
{
    /// <summary>What GitHub shows of each severity for a step; the log has all.</summary>
    private const int Shown = 10;

    /// <summary>The variable with the folder of the repository, which paths of annotations are relative to.</summary>
    private const string Workspace = "GITHUB_WORKSPACE";

    public void Write(CheckResult result, ReportTarget target)
    {
        foreach (var finding in result.Findings)
        {
            target.Writer.Write(Command(result, target.Session, finding.Diagnostic) + "\n");
        }

        RuleSeverity[] severities = [RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Information];
        if (!target.IsQuiet && severities.Any(severity => result.Count(severity) > Shown))
        {
            target.Output.WriteLine($"GitHub shows the first {Shown} errors, {Shown} warnings and {Shown} notices of a step as annotations; all are in this log");
        }

        TextReport.WriteClosing(result, target.Output, target.IsQuiet);
    }

    private static string Command(CheckResult result, ToolSession session, ContentDiagnostic diagnostic)
    {
        var range = diagnostic.Range;
        List<string> properties = [];
        Add("title", diagnostic.Rule.Heading);
        if (ReportPaths.Full(result, diagnostic.Path) is { } path)
        {
            var workspace = Environment.GetEnvironmentVariable(Workspace);
            Add("file", string.IsNullOrEmpty(workspace) || ReportPaths.Relative(session.FullPath(workspace), path) is not { } relative ? session.Show(path) : SafeText.Escape(relative));
            Add("line", Number(range.StartLine + 1));
            Add("endLine", Number(range.EndLine + 1));
            if (range.StartLine == range.EndLine && range != default)
            {
                // GitHub takes columns only within one line.
                Add("col", Number(range.StartColumn + 1));
                Add("endColumn", Number(Math.Max(range.StartColumn + 1, range.EndColumn)));
            }
        }

        var message = SafeText.Escape(diagnostic.Message);
        var text = diagnostic.Fixes is [var fix, ..] ? $"{message}\nFix: {SafeText.Escape(fix.Title)}" : message;
        return $"::{Word(diagnostic.Severity)} {string.Join(',', properties)}::{Data(text)}";

        void Add(string name, string value) => properties.Add($"{name}={Property(value)}");
    }

    private static string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>Escapes a message as GitHub's own toolkit does.</summary>
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>Escapes the value of a property as GitHub's own toolkit does.</summary>
    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
