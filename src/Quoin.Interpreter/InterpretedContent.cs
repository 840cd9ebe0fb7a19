using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Interpreter;

/// <summary>What interpreting content gives.</summary>
/// <param name="Articles">The articles in the ordinal order of their ids, as the generated <c>QuoinContent.Articles</c> of a build that succeeds has them.</param>
/// <param name="Build">What they were made of.</param>
internal sealed record InterpretedContent(ArticleList Articles, ContentBuild Build)
{
    /// <summary>All that a build reports, in its order and with the severities that it has there.</summary>
    public EquatableArray<ContentDiagnostic> Diagnostics => Build.Diagnostics;

    /// <summary>Whether a build of this content fails.</summary>
    public bool HasErrors => Build.HasErrors;
}
