using Quoin.Compiler.Workspace;

namespace Quoin.Preview.Sessions;

/// <summary>An article or a library as it is shown now: the last version without errors.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">The full path of its annotation.</param>
/// <param name="Build">What it was created from. The same object means the same article.</param>
/// <param name="Content">Creates its records when they are first read.</param>
internal sealed record PreviewEntry(string Id, string Path, ArticleBuild Build, Lazy<Article> Content)
{
    /// <summary>Whether it is a library.</summary>
    public required bool IsLibrary { get; init; }

    /// <summary>Whether the files have errors, so that this is an earlier version.</summary>
    public bool IsEarlier { get; init; }

    public Article Article => Content.Value;
}
