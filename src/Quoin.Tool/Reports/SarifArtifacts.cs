using System.Text.Json;
using Quoin.Compiler.Workspace;

namespace Quoin.Tool.Reports;

/// <summary>The files of a check in SARIF. Their addresses are relative to the current folder where they are inside.</summary>
internal sealed class SarifArtifacts
{
    private const string Root = "ROOT";

    private readonly string _folder;
    private readonly List<string> _paths;
    private readonly Dictionary<string, int> _numbers;

    private SarifArtifacts(string folder, List<string> paths)
    {
        (_folder, _paths) = (folder, paths);
        _numbers = paths.Select(static (path, number) => (path, number)).ToDictionary(static pair => pair.path, static pair => pair.number, StringComparer.Ordinal);
    }

    /// <summary>The files that were checked or have findings or fixes, in the order of their paths.</summary>
    public static SarifArtifacts Of(CheckResult result, string folder)
    {
        var @checked = result.Build.Project.Files.Where(file => file.Kind is not (ContentFileKind.Other or ContentFileKind.Stray) && result.Content.IsSelected(file.Path)).Select(static file => file.Path);
        var diagnostics = result.Findings.Select(static finding => finding.Diagnostic).ToList();
        return new SarifArtifacts(folder, [.. @checked
            .Concat(diagnostics.Select(diagnostic => ReportPaths.Full(result, diagnostic.Path)).OfType<string>())
            .Concat(diagnostics.SelectMany(static diagnostic => diagnostic.Fixes).Select(static fix => fix.Path))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Writes what the addresses are relative to, and the files.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        json.WriteString("uri", $"{Absolute(_folder.TrimEnd('/'))}/");
        json.WriteMessage("description", "The folder in which the check ran.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("artifacts");
        foreach (var path in _paths)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            WriteAddress(json, path);
            json.WriteEndObject();
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes where a file is.</summary>
    public void WriteLocation(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        WriteAddress(json, path);
        json.WriteNumber("index", _numbers[path]);
        json.WriteEndObject();
    }

    private void WriteAddress(Utf8JsonWriter json, string path)
    {
        if (ReportPaths.Relative(_folder, path) is { } relative)
        {
            json.WriteString("uri", Escape(relative));
            json.WriteString("uriBaseId", Root);
        }
        else
        {
            json.WriteString("uri", Absolute(path));
        }
    }

    // Paths of Windows have no slash at the beginning.
    private static string Absolute(string path) => $"file://{(path is ['/', ..] or "" ? "" : "/")}{Escape(path)}";

    private static string Escape(string path) => string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(static part => part is [_, ':'] ? part : Uri.EscapeDataString(part)));
}
