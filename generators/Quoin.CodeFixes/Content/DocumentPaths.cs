using Microsoft.CodeAnalysis;

namespace Quoin.CodeFixes.Content;

/// <summary>Finds additional documents by their paths.</summary>
internal static class DocumentPaths
{
    /// <summary>Paths are compared as the platform does: on Windows, which has a backslash for it, without regard to case.</summary>
    private static readonly StringComparison Comparison =
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The documents with a path: first that of a project, then those of other projects that share the file.</summary>
    public static IReadOnlyList<DocumentId> Find(Project project, string path)
    {
        // Two projects may include one file; an edit of one document of it alone would be lost or would conflict.
        var own = project.AdditionalDocuments.FirstOrDefault(document => IsAt(document, path));
        return own is null
            ? []
            : [own.Id, .. project.Solution.Projects
                .Where(other => other.Id != project.Id)
                .SelectMany(other => other.AdditionalDocuments)
                .Where(document => IsAt(document, path))
                .Select(document => document.Id)];
    }

    /// <summary>Whether two paths lead to one file.</summary>
    public static bool AreEqual(string? left, string? right) => string.Equals(left, right, Comparison);

    private static bool IsAt(TextDocument document, string path) => AreEqual(document.FilePath, path);
}
