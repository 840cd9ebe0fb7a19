using Quoin.Compiler.Text;

namespace Quoin.Compiler.Manifests;

/// <summary>The articles and the claims that a library's caveat limits although they do not name it.</summary>
/// <param name="Articles">The ids of the articles; empty for all.</param>
/// <param name="Kinds">The words of the kinds of the claims; empty for all.</param>
internal sealed record ManifestSelector(EquatableArray<string> Articles, EquatableArray<string> Kinds);
