using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Repairs;

/// <summary>Writes what was repaired, and what was left and why. Positions are those of the repaired files.</summary>
/// <param name="session">The session.</param>
/// <param name="output">Where to write.</param>
/// <param name="plan">What was repaired.</param>
/// <param name="left">What is left.</param>
internal sealed class RepairReport(ToolSession session, ToolOutput output, RepairPlan plan, IReadOnlyList<LeftFinding> left)
{
    private const int Indent = 2;

    private readonly Dictionary<string, ArticleBuild> _articles = plan.Build.Annotations.ToDictionary(static article => article.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, ContentFile> _files = plan.Build.Project.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);

    /// <summary>Writes the report.</summary>
    /// <param name="isDryRun">Whether nothing was written to the files.</param>
    public void Write(bool isDryRun)
    {
        var repaired = plan.Files.Where(static file => file.IsChanged).ToDictionary(static file => file.Path, StringComparer.Ordinal);

        // Warnings without a fix are what a check is for.
        var listed = left.Where(static finding => finding.Diagnostic.Fixes.Count > 0 || finding.Diagnostic.Severity == RuleSeverity.Error).ToLookup(static finding => finding.Diagnostic.Path, StringComparer.Ordinal);
        foreach (var path in repaired.Keys.Concat(listed.Select(static group => group.Key)).Distinct().Order(StringComparer.Ordinal))
        {
            output.WriteLine(path.Length > 0 ? session.Show(path) : "the project", Tone.Path);
            WriteApplied(repaired.GetValueOrDefault(path));
            WriteLeft(listed[path]);
            output.WriteLine();
        }

        WriteClosing([.. repaired.Values], isDryRun);
    }

    private void WriteApplied(RepairedFile? file)
    {
        if (file is null)
        {
            return;
        }

        var document = new TextDocument(file.Path, file.After);
        foreach (var repair in file.Applied.OrderBy(static repair => repair.Fix.Start))
        {
            var (line, column) = document.Position(Math.Min(repair.Fix.Start, file.After.Length));
            output.WriteParagraph(
                Indent, ($"{Number(line + 1)}:{Number(column + 1)} ", Tone.Normal), ("repaired", Tone.Good), ($" {repair.Diagnostic.Rule.Id}: {repair.Fix.Title}", Tone.Normal));
            if (repair.Fix.Safety == FixSafety.Unsafe)
            {
                WriteWords(repair.Fix, repair.Before);
            }
        }
    }

    private void WriteLeft(IEnumerable<LeftFinding> findings)
    {
        foreach (var finding in findings)
        {
            var (diagnostic, range) = (finding.Diagnostic, finding.Diagnostic.Range);
            output.WriteParagraph(
                Indent, ($"{Number(range.StartLine + 1)}:{Number(range.StartColumn + 1)} ", Tone.Normal), ("left", diagnostic.Severity.Tone()), ($" {diagnostic.Rule.Id}: {finding.Explanation}", Tone.Normal));
            if (finding.Reason == LeftReason.ChangesWords
                && diagnostic.Fixes.First(static fix => fix.Safety == FixSafety.Unsafe) is var fix
                && _files.TryGetValue(fix.Path, out var file) && file.Text is { } text && ContentEdits.Fits(fix, text.Length))
            {
                WriteWords(fix, text.Substring(fix.Start, fix.Length));
            }
        }
    }

    /// <summary>Writes the words that a fix changes.</summary>
    private void WriteWords(ContentFix fix, string replaced)
    {
        if (fix.Kind == FixKinds.Context && fix.NewText.Length == 0)
        {
            // A key and its value are removed, which are no words of a text.
            output.WriteParagraph(Indent + 4, ("[", Tone.Normal), (replaced.Trim(' ', ',', '\r', '\n'), Tone.Removed), (" →]", Tone.Normal));
            return;
        }

        var (before, after) = (ScalarText.Of(replaced), ScalarText.Of(fix.NewText));
        output.WriteParagraph(Indent + 4, [.. WordChanges.Describe(before, after)]);
        foreach (var alarm in WordChanges.Alarms(before, after, _articles.GetValueOrDefault(fix.Path)?.Article?.Language))
        {
            output.WriteParagraph(Indent + 4, ($"! {alarm}", Tone.Warning));
        }
    }

    private void WriteClosing(List<RepairedFile> repaired, bool isDryRun)
    {
        var count = repaired.Sum(static file => file.Applied.Count);
        var safe = repaired.Sum(static file => file.Applied.Count(static repair => repair.Fix.Safety == FixSafety.Safe));
        output.WriteLine(
            count == 0 ? "Nothing was repaired"
                : $"{(isDryRun ? "Would repair" : "Repaired")} {Summary.Count(count, "finding")} in {Summary.Count(repaired.Count, "file")}{(safe < count ? $", {count - safe} of them with other words" : "")}",
            Tone.Good);
        if (left.Count > 0)
        {
            List<string> parts = [.. left.GroupBy(static finding => finding.Reason).OrderBy(static group => group.Key).Select(static group => $"{group.Count()} {Phrase(group.Key)}")];
            output.WriteLine($"Left {Summary.Count(left.Count, "finding")}: {Enumeration.Join(parts, "and")}", left.Max(static finding => finding.Diagnostic.Severity).Tone());
        }
    }

    private static string Phrase(LeftReason reason) => reason switch
    {
        LeftReason.ChangesWords => "only with --unsafe",
        LeftReason.NeedsChoice => "for a person to choose",
        LeftReason.MakesWorse => "whose fix makes something worse",
        LeftReason.Unfinished => "whose fix was not tried",
        LeftReason.Overlaps => "whose fix overlaps another",
        LeftReason.NotWritten => "in files that cannot be written",
        _ => "without a fix",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
