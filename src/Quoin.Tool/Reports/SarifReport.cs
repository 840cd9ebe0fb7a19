using System.Text.Json;
using Quoin.Compiler.Diagnostics;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>SARIF 2.1.0, which GitHub, Azure DevOps and editors read. <see href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/></summary>
internal sealed class SarifReport : IReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public void Write(CheckResult result, ReportTarget target) => JsonOutput.Write(target.Writer, json =>
    {
        var rules = result.Findings.Select(static finding => finding.Diagnostic.Rule).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
        var artifacts = SarifArtifacts.Of(result, target.Session.Folder);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, target.PageOf);
        WriteInvocation(json, result);
        artifacts.Write(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
        {
            SarifResult.Write(json, result, finding, rules.IndexOf(finding.Diagnostic.Rule), artifacts);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteChecked(result);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules, Func<Rule, string> pageOf)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "quoin");
        json.WriteString("fullName", $"quoin {ToolIdentity.Version}");
        json.WriteString("semanticVersion", ToolIdentity.Version);
        json.WriteString("informationUri", ToolIdentity.Address);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            SarifRule.Write(json, rule, pageOf(rule));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !result.IsEmpty);
        if (result.Notes.Count > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var note in result.Notes)
            {
                json.WriteStartObject();
                json.WriteString("level", "note");
                json.WriteMessage("message", note + ".");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
