using Quoin.Compiler.Text;

namespace Quoin.Compiler.Manifests;

/// <summary>The models that an assembly was built with, for those that reference it.</summary>
/// <param name="Namespace">The namespace of the class that has their types.</param>
/// <param name="Texts">The texts of the models, in the order in which they were combined.</param>
internal sealed record ModelManifest(string Namespace, EquatableArray<string> Texts);
