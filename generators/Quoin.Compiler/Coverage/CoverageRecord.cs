namespace Quoin.Compiler;

/// <summary>The coverage of one article, and where to complain of it.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Source">Where the annotation names its source.</param>
/// <param name="Counts">The sentences.</param>
public sealed record CoverageRecord(string Path, TextRange Source, CoverageModel Counts)
{
    /// <summary>The record of an article; null where there is no article.</summary>
    public static CoverageRecord? Of(Annotation annotation, ArticleModel? article) =>
        article is null ? null : new CoverageRecord(annotation.Path, annotation.Source.Range, article.Coverage);
}
