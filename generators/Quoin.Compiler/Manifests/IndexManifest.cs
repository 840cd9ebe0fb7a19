using Quoin.Compiler.Text;

namespace Quoin.Compiler.Manifests;

/// <summary>What the class that lists the content of an assembly lists.</summary>
/// <param name="Namespace">The namespace of the class.</param>
/// <param name="Articles">The ids of the articles, in ordinal order.</param>
/// <param name="Libraries">The ids of the libraries, in ordinal order.</param>
internal sealed record IndexManifest(string Namespace, EquatableArray<string> Articles, EquatableArray<string> Libraries);
