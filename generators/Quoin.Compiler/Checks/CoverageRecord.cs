using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>The coverage of one article, and where to report it.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Source">Where the annotation names its source.</param>
/// <param name="Counts">The sentences.</param>
/// <param name="Unaccounted">The data for fixing sentences without a mark; null if there are none.</param>
internal sealed record CoverageRecord(string Path, TextRange Source, CoverageModel Counts, UnaccountedArticle? Unaccounted)
{
    /// <summary>Creates the record of an article; null if there is no article.</summary>
    public static CoverageRecord? From(Annotation annotation, ArticleModel? article) => article is null ? null : new CoverageRecord(
        annotation.Path,
        annotation.Source.Range,
        article.Coverage,
        article.Coverage.Accounted == article.Coverage.Sentences ? null : new UnaccountedArticle(annotation, article));
}
