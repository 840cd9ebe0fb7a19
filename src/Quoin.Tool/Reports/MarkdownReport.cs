using System.Globalization;
using System.Text.RegularExpressions;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>Markdown for the comment on a pull request, or for the summary of a job: a table for each file.</summary>
internal sealed partial class MarkdownReport : IReport
{
    public void Write(CheckResult result, ReportTarget target)
    {
        Line($"## Quoin: {Summary.Findings(result)}");
        Line();
        foreach (var note in result.Notes)
        {
            Line(Escape(note) + ".");
            Line();
        }

        Line(Summary.Checked(result) + ".");
        foreach (var file in result.ByFile)
        {
            Line();
            Line($"### {Escape(ReportPaths.Show(target.Session, result, file.Key))}");
            Line();
            Line("| place | severity | rule | finding |");
            Line("|---|---|---|---|");
            foreach (var finding in file)
            {
                Line(Row(finding));
            }
        }

        void Line(string text = "") => target.Writer.Write(text + "\n");
    }

    /// <summary>Text in which nothing is markup, a link, the mention of a person or the number of an issue.</summary>
    internal static string Escape(string text) => Special().Replace(SafeText.Escape(text), static match => match.Value switch
    {
        // GitHub finds these two after it has read the markup, but not across a comment.
        "@" or "#" => match.Value + "<!-- -->",
        _ => "\\" + match.Value,
    });

    private static string Row(Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var place = string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Range.StartLine + 1}:{diagnostic.Range.StartColumn + 1}");
        return $"| {place} | {finding.Severity.Word()} | [{diagnostic.Rule.Id}]({diagnostic.Rule.HelpLink}) | {Escape(diagnostic.Message)}{string.Concat(diagnostic.Fixes.Select(Fix))} |";
    }

    private static string Fix(ContentFix fix)
    {
        var lines = fix.NewText.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        return $"<br>Fix: {Escape(DisplayText.From(fix.Title))}{(fix.NewText.Trim().Length == 0 ? "" : $": <code>{string.Join("<br>", lines.Select(static line => Escape(DisplayText.From(line.Trim()))))}</code>")}";
    }

    [GeneratedRegex(@"[\\`*_\[\]<>|~&$]|@(?=\w)|#(?=\d)|:(?=//)|(?<=www)\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Special();
}
