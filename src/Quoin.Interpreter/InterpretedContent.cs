using Quoin.Compiler.Diagnostics;

namespace Quoin.Interpreter;

/// <summary>What interpreting content gives.</summary>
/// <param name="Articles">
/// The articles in the ordinal order of their ids, as the generated <c>QuoinContent.Articles</c> has them. An article about
/// which an error is told is none of them: a build with it fails, and a claim of it may lack a caveat.
/// </param>
/// <param name="Diagnostics">All that the generator would tell, in its order and as grave as it is there.</param>
internal sealed record InterpretedContent(ArticleList Articles, IReadOnlyList<ContentDiagnostic> Diagnostics)
{
    /// <summary>Whether a build of this content would fail.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == RuleSeverity.Error);
}
