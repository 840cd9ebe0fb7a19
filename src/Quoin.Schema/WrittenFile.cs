using Quoin.JsonSchema;

namespace Quoin.Schema;

/// <summary>A file of the repository that is written from definitions and kept, so that a change of it can be reviewed.</summary>
/// <param name="Path">The file's path, from the repository's root.</param>
/// <param name="Text">What the file holds.</param>
internal sealed record WrittenFile(string Path, string Text)
{
    /// <summary>Every such file.</summary>
    /// <param name="root">The repository's root.</param>
    public static IEnumerable<WrittenFile> All(string root) =>
    [
        .. SchemaFile.All.Select(schema => new WrittenFile(schema.Path, schema.Text)),
        FormatPage.WriteAnnotationFormat(root),
        FormatPage.WritePolicies(root),
        FormatPage.WriteModels(root),
        DiagnosticsPage.Write(root),
        AnalyzerReleases.Write(root),
    ];
}
