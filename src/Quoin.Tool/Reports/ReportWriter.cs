using Quoin.Compiler.Text;
using Quoin.Tool.Files;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>Writes a report to the standard output, or to a file.</summary>
internal static class ReportWriter
{
    /// <summary>Writes a report. Of one that goes to a file, the output gets what was found and checked.</summary>
    /// <param name="report">The format.</param>
    /// <param name="result">The result of a check.</param>
    /// <param name="target">The standard output.</param>
    /// <param name="file">The path of the file as it was given; null for the standard output.</param>
    /// <param name="cancellation">Cancels until the file is in its place.</param>
    /// <exception cref="ToolException">The file cannot be written, or the report says that nothing was checked.</exception>
    public static void Write(IReport report, CheckResult result, ReportTarget target, string? file, CancellationToken cancellation)
    {
        if (file is null)
        {
            report.Write(result, target);
        }
        else
        {
            WriteFile(report, result, target, file, cancellation);
        }

        if (result.IsEmpty)
        {
            throw ContentCheck.Nothing(result.Content);
        }
    }

    private static void WriteFile(IReport report, CheckResult result, ReportTarget target, string file, CancellationToken cancellation)
    {
        using var text = new StringWriter { NewLine = "\n" };
        report.Write(result, target with { Writer = text, Output = new PlainOutput(text) });
        var path = target.Session.FullPath(file);
        if (result.Content.Project.Files.Any(one => FilePaths.Normalize(one.Path) == path))
        {
            throw new ToolException($"'{target.Session.Show(path)}' is content; choose another file for the report");
        }

        try
        {
            FileOutput.Write(path, text.ToString(), cancellation);
        }
        catch (FileException exception)
        {
            throw new ToolException($"The report cannot be written to '{target.Session.Show(path)}': {exception.Reason}");
        }

        TextReport.WriteClosing(result, target.Output, target.IsQuiet);
        if (!target.IsQuiet)
        {
            target.Output.WriteLine($"The report is in {target.Session.Show(path)}", Tone.Faint);
        }
    }
}
