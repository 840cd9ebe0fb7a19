using Microsoft.CodeAnalysis;
using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Generator;

/// <summary>The same edit in articles all over a corpus.</summary>
internal static class CorpusEdits
{
    /// <summary>The number of articles that are edited.</summary>
    public const int Count = 8;

    /// <summary>Edits of the statement of a claim.</summary>
    public static (AdditionalText Before, AdditionalText After)[] OfArticles(ContentProject project, ArticleCorpus corpus) =>
        Of(corpus, article => project.Edit(article.AnnotationPath, article.Claims.First(static claim => claim.Statement is not null).Text, "Another statement of the claim."));

    /// <summary>Edits that move every paragraph of a source.</summary>
    public static (AdditionalText Before, AdditionalText After)[] OfSources(ContentProject project, ArticleCorpus corpus) =>
        Of(corpus, article => project.Edit(article.SourcePath, "\n\n", "\n\n\n"));

    private static T[] Of<T>(ArticleCorpus corpus, Func<CorpusArticle, T> edit) =>
        [.. Enumerable.Range(0, Count).Select(i => edit(corpus.Articles[i * corpus.Articles.Count / Count]))];
}
