using Quoin.Compiler.Workspace;
using Quoin.Definitions;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Reports;

/// <summary>What a check has read and compared. Of an article with errors, as much as could be read counts.</summary>
/// <param name="Articles">The annotations of articles, and those of which nothing can be read.</param>
/// <param name="Libraries">The annotations of libraries.</param>
/// <param name="Sources">The sources that they name, as far as there are such files.</param>
/// <param name="Policies">The policies.</param>
/// <param name="Quotes">The quotes that were searched in the sources, those of asides included.</param>
/// <param name="Sentences">The sentences of the sources.</param>
/// <param name="QualifiedClaims">The claims with caveats.</param>
/// <param name="PlainClaims">The claims without caveats.</param>
internal sealed record CheckCounts(int Articles, int Libraries, int Sources, int Policies, int Quotes, int Sentences, int QualifiedClaims, int PlainClaims)
{
    /// <summary>Counts the files that were asked for.</summary>
    public static CheckCounts Of(ContentSet content, ContentBuild build)
    {
        var annotations = build.Annotations.Where(annotation => content.IsSelected(annotation.Path)).ToList();
        var articles = annotations.Select(static annotation => annotation.Article).OfType<Compiler.Model.ArticleModel>().ToList();
        var qualified = articles.Sum(static article => article.Claims.Count(static claim => claim.Caveats.Count > 0));
        return new CheckCounts(
            annotations.Count - annotations.Count(IsLibrary),
            annotations.Count(IsLibrary),
            annotations.Select(static annotation => annotation.Joined).OfType<JoinedArticle>()
                .SelectMany(static annotation => annotation.Sources.Select(static source => source.Reference).Append(annotation.Source)).Select(static source => source.File?.Path).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            build.Project.Files.Count(file => file.Kind == ContentFileKind.Policy && content.IsSelected(file.Path)),
            articles.Sum(static article => article.Asides.Count + article.Groups.Sum(static group => group.Marks.Sum(static mark => mark.Quotes.Count))),
            articles.Sum(static article => article.Coverage.Sentences),
            qualified,
            articles.Sum(static article => article.Marks(MarkKind.Claim).Count) - qualified);

        static bool IsLibrary(ArticleBuild annotation) => annotation.Parsed.Result.Annotation is { IsLibrary: true };
    }
}
