using Quoin.Compiler.Text;

namespace Quoin.Compiler.Manifests;

/// <summary>Which claims of an article depend on marks of libraries. A build does not need it: it is for searches of compiled code.</summary>
/// <param name="Id">The id of the article.</param>
/// <param name="Claims">The claims that depend on any, in the order of the article.</param>
internal sealed record ArticleManifest(string Id, EquatableArray<ManifestCitations> Claims);

/// <summary>What a claim depends on in libraries: evidence, caveats and what it is about.</summary>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Marks">The marks, as <c>trials/exeter</c>.</param>
internal sealed record ManifestCitations(string Claim, EquatableArray<string> Marks);
