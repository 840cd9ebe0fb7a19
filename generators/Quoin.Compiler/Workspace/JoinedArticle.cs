using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>An annotation with all that it is compiled with.</summary>
/// <param name="Annotation">The annotation.</param>
/// <param name="Source">Its own source.</param>
/// <param name="Policies">The policies that govern it.</param>
internal sealed record JoinedArticle(Annotation Annotation, SourceReference Source, EquatableArray<Policy> Policies);
