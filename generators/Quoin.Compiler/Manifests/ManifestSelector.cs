using Quoin.Compiler.Text;

namespace Quoin.Compiler.Manifests;

/// <summary>The articles and the claims that a library's caveat limits although they do not name it. An empty list is for all.</summary>
/// <param name="Articles">The ids of the articles, or the beginnings of ids, each followed by an asterisk.</param>
/// <param name="Kinds">The words of the kinds of the claims.</param>
/// <param name="Languages">The languages of the articles.</param>
internal sealed record ManifestSelector(EquatableArray<string> Articles, EquatableArray<string> Kinds, EquatableArray<string> Languages);
