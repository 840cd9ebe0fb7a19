using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Generator;

/// <summary>Counts the articles that are anchored again after an edit of a source that two articles use.</summary>
internal static class SourceEdit
{
    private const string Twin = "twin";

    /// <summary>The number of articles that were anchored again: those that use the source, and those that do not.</summary>
    public static (int Users, int Others) Count(ArticleCorpus corpus)
    {
        var edited = corpus.Articles[corpus.Articles.Count / 2];
        var twin = corpus.Annotations[corpus.Articles.Count / 2].Replace($"article: {edited.Id}", $"article: {Twin}", StringComparison.Ordinal);
        var project = new ContentProject([.. corpus.Files, ($"content/{Twin}.quoin.yaml", twin)]);
        var anchored = CompiledAgain.After(project, project.Edit(edited.SourcePath, "\n\n", "\n\n\n"));
        var users = anchored.Count(id => id == edited.Id || id == Twin);
        return (users, anchored.Count - users);
    }
}
