using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Watching;

/// <summary>Applies changes of files to content, if they do not change which files are content. Then nothing else has to be looked at.</summary>
internal static class ContentPatch
{
    /// <summary>The most changes to apply one by one.</summary>
    private const int Most = 50;

    /// <summary>How long a file can be missing that an editor replaces.</summary>
    private static readonly TimeSpan Replacing = TimeSpan.FromMilliseconds(50);

    /// <summary>Applies changes.</summary>
    /// <param name="content">The content before.</param>
    /// <param name="paths">The full paths that may have changed, those of other files too.</param>
    /// <param name="memory">Reads files.</param>
    /// <returns>The content with the changed files, and the same files otherwise; null if it must be found again.</returns>
    public static ContentSet? Apply(ContentSet content, IReadOnlySet<string> paths, ContentMemory memory)
    {
        if (paths.Count > Most)
        {
            return null;
        }

        var files = content.Project.Files.ToArray();
        foreach (var path in paths)
        {
            var index = Array.FindIndex(files, file => file.Path == path);
            if (index < 0)
            {
                if (MayHaveContent(path, files))
                {
                    return null;
                }
            }
            else if (!IsThere(path) || memory.Read(path, content.Project.Settings) is var file && ChangesFiles(content, files[index], file))
            {
                return null;
            }
            else
            {
                files[index] = file;
            }
        }

        return content with { Project = content.Project with { Files = files.ToEquatableArray() } };
    }

    /// <summary>Whether a path that is not a file of the content may be one now, or a folder of some that are or were.</summary>
    private static bool MayHaveContent(string path, ContentFile[] files) => ContentFileKinds.Of(path) != ContentFileKind.Other || Directory.Exists(path)
        || Array.Exists(files, file => file.Path.StartsWith(path + "/", StringComparison.Ordinal));

    private static bool IsThere(string path)
    {
        if (!File.Exists(path))
        {
            Thread.Sleep(Replacing);
        }

        return File.Exists(path);
    }

    /// <summary>Whether an annotation names another source, which may not be content yet, or is not selected yet.</summary>
    private static bool ChangesFiles(ContentSet content, ContentFile before, ContentFile now) =>
        now.Kind == ContentFileKind.Annotation && (content.ProjectFile is null || content.Selected is not null)
        && AnnotationSource.Find(now, content.Project.Settings.Limits) is { } source && source != AnnotationSource.Find(before, content.Project.Settings.Limits);
}
