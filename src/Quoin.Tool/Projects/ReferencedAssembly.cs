using Quoin.Compiler.Manifests;
using Quoin.Compiler.Model;

namespace Quoin.Tool.Projects;

/// <summary>An assembly with content that a project references.</summary>
/// <param name="File">Where it is, and which project builds it.</param>
/// <param name="Manifest">What content it has.</param>
internal sealed record ReferencedAssembly(ReferencedFile File, AssemblyManifest Manifest)
{
    /// <summary>Its libraries with their words, as the annotations of its project have them now; null if only the compiled assembly is known.</summary>
    public IReadOnlyList<ArticleModel>? Libraries { get; init; }

    /// <summary>The full paths of the folders of that content; empty if only the compiled assembly is known.</summary>
    public IReadOnlyList<string> Roots { get; init; } = [];
}
