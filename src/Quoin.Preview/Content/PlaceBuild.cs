using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Workspace;

namespace Quoin.Preview.Content;

/// <summary>The content of a project, built.</summary>
/// <param name="Build">The content, with the libraries of other projects that it can cite.</param>
/// <param name="Folder">The full path of the project's folder, with forward slashes; paths are shown relative to it.</param>
/// <param name="Diagnostics">The diagnostics to show, with their severities in the project, in the order of paths and positions.</param>
internal sealed record PlaceBuild(ContentBuild Build, string Folder, IReadOnlyList<ContentDiagnostic> Diagnostics)
{
    /// <summary>Returns a library of another assembly, with its texts; null if there is none, so that articles which cite it are not shown.</summary>
    public Func<LibraryLink, Article?>? Elsewhere { get; init; }
}
