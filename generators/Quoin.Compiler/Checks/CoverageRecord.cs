using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>The coverage of one article, and where to complain of it.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Source">Where the annotation names its source.</param>
/// <param name="Counts">The sentences.</param>
/// <param name="Unaccounted">What sentences without a mark are mended by; null where there are none.</param>
internal sealed record CoverageRecord(string Path, TextRange Source, CoverageModel Counts, UnaccountedArticle? Unaccounted)
{
    /// <summary>The record of an article; null where there is no article.</summary>
    public static CoverageRecord? From(Annotation annotation, ArticleModel? article) => article is null ? null : new CoverageRecord(
        annotation.Path,
        annotation.Source.Range,
        article.Coverage,
        article.Coverage.Marked + article.Coverage.Asides == article.Coverage.Sentences ? null : new UnaccountedArticle(annotation, article));
}
