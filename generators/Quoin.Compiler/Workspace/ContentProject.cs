using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>All that content is built from.</summary>
/// <param name="Files">The files, in the order of their paths, each once. Those that are no content are ignored.</param>
/// <param name="Settings">What the project sets.</param>
internal sealed record ContentProject(EquatableArray<ContentFile> Files, ProjectSettings Settings)
{
    /// <summary>A project of files in any order: a file system gives them in any, and no outcome depends on it.</summary>
    /// <param name="files">The files. Of those with one path the first is taken.</param>
    /// <param name="settings">What the project sets; null where it sets nothing.</param>
    public static ContentProject Create(IEnumerable<ContentFile> files, ProjectSettings? settings = null) => new(
        files.GroupBy(file => file.Path, StringComparer.Ordinal).Select(group => group.First())
            .OrderBy(file => file.Path, FilePaths.Order).ToEquatableArray(),
        settings ?? ProjectSettings.Default);
}
