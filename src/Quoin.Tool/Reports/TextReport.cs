using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>
/// The format for people: for each file its findings, each with the line that it is about, carets under the range, and the fix. Terminals of
/// editors make links of a path on a line of its own and the positions below it.
/// </summary>
internal sealed class TextReport : IReport
{
    /// <summary>The width of a line of a file where lines have no width.</summary>
    private const int UsualWidth = 100;

    /// <summary>The least that is shown of a line, in a narrow terminal too.</summary>
    private const int LeastWidth = 20;

    private const int Indent = 2;

    public void Write(CheckResult result, ReportTarget target)
    {
        foreach (var file in result.ByFile)
        {
            WriteFile(result, target, [.. file]);
        }

        WriteClosing(result, target.Output, target.IsQuiet);
    }

    /// <summary>Writes what was found and what was checked; if it is to be quiet, only that findings are not reported.</summary>
    public static void WriteClosing(CheckResult result, ToolOutput output, bool isQuiet)
    {
        if (isQuiet)
        {
            WriteNotes(result, output);
            return;
        }

        output.WriteLine(
            Summary.Findings(result) + Summary.Fixes(result),
            result.Findings.Count > 0 ? result.Findings.Max(static finding => finding.Severity).Tone() : Tone.Good);
        WriteNotes(result, output);
        output.WriteLine(Summary.Checked(result), Tone.Faint);
    }

    private static void WriteNotes(CheckResult result, ToolOutput output)
    {
        foreach (var note in result.Notes)
        {
            output.WriteLine(note);
        }
    }

    private static void WriteFile(CheckResult result, ReportTarget target, IReadOnlyList<Finding> findings)
    {
        var path = findings[0].Diagnostic.Path;
        var output = target.Output;
        output.WriteLine(ReportPaths.Show(target.Session, result, path), Tone.Path);
        var text = result.TextOf(path);
        var gutter = Number(findings.Max(static finding => finding.Diagnostic.Range.StartLine) + 1).Length;
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var diagnostic = finding.Diagnostic;
            var tone = finding.Severity.Tone();
            output.WriteParagraph(
                Indent, ($"{Number(diagnostic.Range.StartLine + 1)}:{Number(diagnostic.Range.StartColumn + 1)} ", Tone.Normal),
                ($"{finding.Severity.Word()} {diagnostic.Rule.Id}", tone), ($": {diagnostic.Message}", Tone.Normal));
            if (text is not null && diagnostic.Range != default)
            {
                WriteLine(output, text, diagnostic.Range, gutter, tone);
            }

            WriteFixes(target, diagnostic);
            if (explained.Add(diagnostic.Rule.Id))
            {
                output.WriteParagraph(Indent, ($"help: quoin explain {diagnostic.Rule.Id}, or {diagnostic.Rule.HelpLink}", Tone.Faint));
            }

            output.WriteLine();
        }
    }

    private static void WriteLine(ToolOutput output, string text, TextRange range, int gutter, Tone tone)
    {
        var margin = new string(' ', Indent + 2);
        var width = Math.Max(LeastWidth, (output.Width ?? UsualWidth + margin.Length + gutter + 3) - margin.Length - gutter - 3 - 2);
        var excerpt = LineExcerpt.Create(text, range, width);
        output.Write($"{margin}{Number(range.StartLine + 1).PadLeft(gutter)} | ", Tone.Faint);
        output.Write(excerpt.Before);
        output.Write(excerpt.Marked, tone);
        output.WriteLine(excerpt.After.TrimEnd());
        output.Write($"{margin}{new string(' ', gutter)} | ", Tone.Faint);
        output.Write(new string(' ', excerpt.Column) + new string('^', excerpt.Width), tone);
        output.WriteLine(range.EndLine > range.StartLine ? $" to line {Number(range.EndLine + 1)}" : "");
    }

    private static void WriteFixes(ReportTarget target, ContentDiagnostic diagnostic)
    {
        foreach (var fix in diagnostic.Fixes)
        {
            var word = fix.Safety == FixSafety.Choice ? "choice" : $"fix ({fix.Safety.Word()})";
            var place = fix.Path == diagnostic.Path ? "" : $" in {target.Session.Show(fix.Path)}";
            var lines = fix.NewText.ReplaceLineEndings("\n").Trim('\n').Split('\n');
            var isShort = lines.Length == 1 && lines[0].Trim() is { Length: > 0 } text && !fix.Title.Contains($"'{text}'", StringComparison.Ordinal);
            target.Output.WriteParagraph(
                Indent, ($"{word}: ", Tone.Good), (fix.Title + place + (isShort ? ": " : ""), Tone.Normal), (isShort ? DisplayText.From(lines[0].Trim()) : "", Tone.Added));
            foreach (var line in lines.Length == 1 ? [] : lines)
            {
                target.Output.WriteParagraph(Indent + 2, (DisplayText.From(line).TrimEnd(), Tone.Added));
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
