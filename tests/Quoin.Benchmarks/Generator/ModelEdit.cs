using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Generator;

/// <summary>Counts the articles that are compiled again in a project with a model.</summary>
internal static class ModelEdit
{
    /// <summary>Their numbers after the edit of one article, and after the edit of the model.</summary>
    public static (int AfterArticle, int AfterModel) Count(ArticleCorpus corpus)
    {
        var project = new ContentProject(corpus);
        return (
            CompiledAgain.After(project, CorpusEdits.OfArticles(project, corpus)[0]).Count,
            CompiledAgain.After(project, project.Edit(CorpusModel.Path, "type: country", "type: region")).Count);
    }
}
