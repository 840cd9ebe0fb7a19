using System.Text.Json;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Tool.Reports;

/// <summary>A finding in SARIF.</summary>
internal static class SarifResult
{
    /// <summary>The name of the fingerprints; another way to compute them needs another name.</summary>
    private const string FingerprintName = "quoin/v1";

    /// <summary>The longest text of a range that is repeated in the report.</summary>
    private const int LongestSnippet = 2000;

    /// <summary>Writes a finding.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="result">The result of the check.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="rule">The number of its rule in the report.</param>
    /// <param name="artifacts">The files.</param>
    public static void Write(Utf8JsonWriter json, CheckResult result, Finding finding, int rule, SarifArtifacts artifacts)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", SarifText.Level(finding.Severity));
        json.WriteMessage("message", diagnostic.Message);
        json.WriteStartArray("locations");
        if (ReportPaths.Full(result, diagnostic.Path) is { } path)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            artifacts.WriteLocation(json, path);
            WriteRegion(json, diagnostic.Range, result.TextOf(path));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (finding.Fingerprint is { } fingerprint)
        {
            json.WriteStartObject("partialFingerprints");
            json.WriteString(FingerprintName, fingerprint);
            json.WriteEndObject();
        }

        if (diagnostic.Fixes.Count > 0)
        {
            json.WriteStartArray("fixes");
            foreach (var fix in diagnostic.Fixes)
            {
                WriteFix(json, fix, artifacts);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, TextRange range, string? text)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", range.StartLine + 1);
        if (range != default)
        {
            json.WriteNumber("startColumn", range.StartColumn + 1);
            json.WriteNumber("endLine", range.EndLine + 1);
            json.WriteNumber("endColumn", range.EndColumn + 1);
            json.WriteNumber("charOffset", range.Start);
            json.WriteNumber("charLength", range.Length);
            if (text is not null && range.Length is > 0 and <= LongestSnippet && range.Start + range.Length <= text.Length)
            {
                json.WriteStartObject("snippet");
                json.WriteString("text", text.AsSpan(range.Start, range.Length));
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, ContentFix fix, SarifArtifacts artifacts)
    {
        json.WriteStartObject();
        json.WriteMessage("description", fix.Title + ".");
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        artifacts.WriteLocation(json, fix.Path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        json.WriteNumber("charOffset", fix.Start);
        json.WriteNumber("charLength", fix.Length);
        json.WriteEndObject();
        json.WriteStartObject("insertedContent");
        json.WriteString("text", fix.NewText);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("safety", fix.Safety.Word());
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
