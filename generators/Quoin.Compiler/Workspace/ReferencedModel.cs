using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Names;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The model of a referenced assembly.</summary>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Namespace">The namespace of the types that it has for the model.</param>
/// <param name="Files">The files that the model was made of.</param>
internal sealed record ReferencedModel(string Assembly, string Namespace, EquatableArray<ModelFile> Files)
{
    /// <summary>Reads the models of an assembly. What is wrong with them was reported when it was built.</summary>
    public static ReferencedModel From(string assembly, ModelManifest manifest) => new(
        assembly,
        NamespaceName.Create(manifest.Namespace),
        manifest.Texts.Select(text => ModelCompiler.Parse($"the assembly '{assembly}'", FileText.From(text), Limits.Default, isFile: false, CancellationToken.None) with { Diagnostics = [] }).ToEquatableArray());
}
