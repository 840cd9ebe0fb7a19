using Quoin.Compiler.Manifests;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The input for building content.</summary>
/// <param name="Files">The files, in the order of their paths, without duplicates. Files that are not content are ignored.</param>
/// <param name="Settings">The project's settings.</param>
internal sealed record ContentProject(EquatableArray<ContentFile> Files, ProjectSettings Settings)
{
    /// <summary>The paths of links that lead out of the content's folders, and are not followed.</summary>
    public EquatableArray<string> OutsideLinks { get; init; }

    /// <summary>The content of the assemblies that the project references.</summary>
    public EquatableArray<AssemblyManifest> References { get; init; }

    /// <summary>Creates a project from files in any order, so that no result depends on the order of the file system.</summary>
    /// <param name="files">The files. Of files with the same path, the first is used.</param>
    /// <param name="settings">The project's settings; null for the defaults.</param>
    public static ContentProject Create(IEnumerable<ContentFile> files, ProjectSettings? settings = null) => new(
        files.GroupBy(file => file.Path, StringComparer.Ordinal).Select(group => group.First())
            .OrderBy(file => file.Path, FilePaths.Order).ToEquatableArray(),
        settings ?? ProjectSettings.Default);
}
