using System.Text.RegularExpressions;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Tool.Projects;

/// <summary>
/// Finds annotations and policies of a project that no build reads, because they are not in the folder of content. The package's targets do
/// the same in a build.
/// </summary>
internal static partial class MisplacedContent
{
    /// <summary>Folders that are no part of a project, or not written by its authors.</summary>
    private static readonly string[] Excluded = ["bin", "obj", "node_modules"];

    /// <summary>The diagnostics, one for each file.</summary>
    /// <param name="folder">The full path of the project's folder.</param>
    /// <param name="facts">What MSBuild says about the project.</param>
    /// <param name="read">The paths of the files that are read.</param>
    public static IReadOnlyList<ContentDiagnostic> Find(string folder, ProjectFacts facts, IReadOnlySet<string> read)
    {
        if (facts.IsTrue(ProjectProperties.IsTestProject))
        {
            // Its annotations may be examples, anywhere.
            return [];
        }

        var content = ContentRoots.Create(facts.Property).Content.Replace('\\', '/').TrimEnd('/') + "/";
        return [.. Search(new DirectoryInfo(folder), isProject: true)
            .Where(path => !read.Contains(path)).Order(StringComparer.Ordinal)
            .Select(path => new DiagnosticBag(path).Report(Rules.ContentElsewhere, default, FilePaths.Name(path), content))];
    }

    private static IEnumerable<string> Search(DirectoryInfo folder, bool isProject)
    {
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. folder.EnumerateFileSystemInfos().Where(static entry => entry.Name[0] != '.')];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A build does not see into it either.
            yield break;
        }

        // Another project may read what is in its folder.
        if (!isProject && entries.Exists(static entry => entry.Name.EndsWith("proj", StringComparison.OrdinalIgnoreCase) && entry.Extension.Length > "proj".Length && entry is FileInfo))
        {
            yield break;
        }

        foreach (var entry in entries)
        {
            if (entry is not DirectoryInfo inner)
            {
                if (ContentName().IsMatch(entry.Name))
                {
                    yield return entry.FullName.Replace(Path.DirectorySeparatorChar, '/');
                }
            }
            else if (inner.LinkTarget is null && !Excluded.Contains(inner.Name, StringComparer.OrdinalIgnoreCase))
            {
                foreach (var path in Search(inner, isProject: false))
                {
                    yield return path;
                }
            }
        }
    }

    /// <summary>The name of an annotation or a policy. A file "quoin.yaml" may be of another tool.</summary>
    [GeneratedRegex(@"^(?:.*\.quoin(?:\.policy)?|quoin\.policy)\.ya?ml$")]
    private static partial Regex ContentName();
}
