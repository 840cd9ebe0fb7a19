using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Interpreter;

/// <summary>The result of interpreting content.</summary>
/// <param name="Articles">The articles, in ordinal order of their ids, like <c>QuoinContent.Articles</c> in a successful build.</param>
/// <param name="Libraries">The libraries, likewise.</param>
/// <param name="Build">The content that they were created from.</param>
internal sealed record InterpretedContent(ArticleList Articles, ArticleList Libraries, ContentBuild Build)
{
    /// <summary>What each of <see cref="Articles"/> was created from, in the same order.</summary>
    public required IReadOnlyList<ArticleBuild> SoundArticles { get; init; }

    /// <summary>What each of <see cref="Libraries"/> was created from, in the same order.</summary>
    public required IReadOnlyList<ArticleBuild> SoundLibraries { get; init; }

    /// <summary>All diagnostics of a build, in its order and with their severities in the project.</summary>
    public EquatableArray<ContentDiagnostic> Diagnostics => Build.Diagnostics;

    public bool HasErrors => Build.HasErrors;
}
