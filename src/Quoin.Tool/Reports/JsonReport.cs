using System.Text.Json;
using Quoin.Compiler.Diagnostics;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>
/// The format for scripts. Lines and columns are 1-based and end after the last character; offsets are 0-based. All of them count UTF-16 code
/// units. Later versions of the tool may add properties; <c>version</c> changes if one is removed or means something else.
/// </summary>
internal sealed class JsonReport : IReport
{
    private const int Version = 1;

    public void Write(CheckResult result, ReportTarget target) => JsonOutput.Write(target.Writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("tool", $"quoin {ToolIdentity.Version}");
        json.WriteChecked(result);
        json.WriteNumber("seconds", Math.Round(result.Time.TotalSeconds, 3));
        json.WriteNumber("errors", result.Count(RuleSeverity.Error));
        json.WriteNumber("warnings", result.Count(RuleSeverity.Warning));
        json.WriteNumber("infos", result.Count(RuleSeverity.Information));
        json.WriteStartArray("notes");
        foreach (var note in result.Notes)
        {
            json.WriteStringValue(note);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            Write(json, target.Session, result, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ToolSession session, CheckResult result, Finding finding)
    {
        var (diagnostic, range) = (finding.Diagnostic, finding.Diagnostic.Range);
        json.WriteStartObject();
        json.WriteString("path", Path(session, ReportPaths.Full(result, diagnostic.Path)));
        json.WriteNumber("line", range.StartLine + 1);
        json.WriteNumber("column", range.StartColumn + 1);
        json.WriteNumber("endLine", range.EndLine + 1);
        json.WriteNumber("endColumn", range.EndColumn + 1);
        json.WriteNumber("offset", range.Start);
        json.WriteNumber("length", range.Length);
        json.WriteString("severity", finding.Severity.Word());
        json.WriteString("id", diagnostic.Rule.Id);
        json.WriteString("title", diagnostic.Rule.Title);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Rule.HelpLink);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteString("safety", fix.Safety.Word());
            json.WriteString("path", Path(session, fix.Path));
            json.WriteNumber("offset", fix.Start);
            json.WriteNumber("length", fix.Length);
            json.WriteString("text", fix.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The path relative to the current folder if it is inside; null if there is none. JSON escapes what is unsafe.</summary>
    private static string? Path(ToolSession session, string? path) => path is null ? null : ReportPaths.Relative(session.Folder, path) ?? path;
}
