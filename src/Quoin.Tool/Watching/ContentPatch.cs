using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter.Watching;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Watching;

/// <summary>Applies changes of files to content, if they do not change which files are content. Then nothing else has to be looked at.</summary>
internal static class ContentPatch
{
    /// <summary>Applies changes.</summary>
    /// <param name="content">The content before.</param>
    /// <param name="paths">The full paths that may have changed, those of other files too.</param>
    /// <param name="memory">Reads files.</param>
    /// <returns>The content with the changed files, and the same files otherwise; null if it must be found again.</returns>
    public static ContentSet? Apply(ContentSet content, IReadOnlySet<string> paths, ContentMemory memory) =>
        FilePatch.Apply(content.Project.Files, paths, path => memory.Read(path, content.Project.Settings), (before, now) => ChangesFiles(content, before, now)) is { } files
            ? content with { Project = content.Project with { Files = files.ToEquatableArray() } }
            : null;

    /// <summary>Whether an annotation names another source, which may not be content yet, or is not selected yet.</summary>
    private static bool ChangesFiles(ContentSet content, ContentFile before, ContentFile now) =>
        now.Kind == ContentFileKind.Annotation && (content.ProjectFile is null || content.Selected is not null)
        && AnnotationSource.Find(now, content.Project.Settings.Limits) is { } source && source != AnnotationSource.Find(before, content.Project.Settings.Limits);
}
