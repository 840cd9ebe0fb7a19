using Quoin.Compiler.Names;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Manifests;

/// <summary>A library of an assembly, without its texts.</summary>
/// <param name="Id">The id.</param>
/// <param name="Namespace">The namespace of its class.</param>
/// <param name="Marks">Its marks, by kind and then in the order of the library.</param>
internal sealed record LibraryManifest(string Id, string Namespace, EquatableArray<ManifestMark> Marks)
{
    /// <summary>The name of its class, which follows from the id.</summary>
    public string ClassName => CSharpNames.FromId(Id);
}
