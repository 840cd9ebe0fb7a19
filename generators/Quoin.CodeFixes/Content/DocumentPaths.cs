using Microsoft.CodeAnalysis;

namespace Quoin.CodeFixes.Content;

/// <summary>Finds additional documents by path.</summary>
internal static class DocumentPaths
{
    /// <summary>Paths are compared as on the platform: on Windows, which is recognized by its backslash, without case.</summary>
    private static readonly StringComparison Comparison =
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The documents with a path: first the project's, then those of other projects that share the file.</summary>
    public static IReadOnlyList<DocumentId> Find(Project project, string path)
    {
        // Projects can share a file; if only one of its documents were edited, the edit would be lost or in conflict.
        var own = project.AdditionalDocuments.FirstOrDefault(document => IsAt(document, path));
        return own is null
            ? []
            : [own.Id, .. project.Solution.Projects
                .Where(other => other.Id != project.Id)
                .SelectMany(other => other.AdditionalDocuments)
                .Where(document => IsAt(document, path))
                .Select(document => document.Id)];
    }

    public static bool AreEqual(string? left, string? right) => string.Equals(left, right, Comparison);

    private static bool IsAt(TextDocument document, string path) => AreEqual(document.FilePath, path);
}
