using System.Text;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Benchmarks.Corpus;

/// <summary>A number of articles, each with its annotation. They compile without diagnostics.</summary>
internal sealed class ArticleCorpus
{
    private readonly IReadOnlyList<(string Path, string Text)> _models;

    /// <param name="count">The number of articles.</param>
    /// <param name="isMarkdown">Whether their sources are Markdown; the same words and marks as text.</param>
    /// <param name="model">The model whose words they use; null for the words of the format.</param>
    public ArticleCorpus(int count, bool isMarkdown = false, CorpusModel? model = null)
    {
        _models = model is null ? [] : [(CorpusModel.Path, model.Text)];
        Articles = [.. Enumerable.Range(0, count).Select(ArticleMaker.Make).Select(article => isMarkdown ? MarkdownForm.Of(article) : article).Select(article => model?.Of(article) ?? article)];
        Annotations = [.. Articles.Select(AnnotationText.Of)];
        Claims = Articles.Sum(article => article.Claims.Count);
        SourceBytes = Articles.Sum(article => (long)Encoding.UTF8.GetByteCount(article.Source));
        AnnotationBytes = Annotations.Sum(annotation => (long)Encoding.UTF8.GetByteCount(annotation));
        Check();
    }

    public IReadOnlyList<CorpusArticle> Articles { get; }

    /// <summary>The annotations, in the order of the articles.</summary>
    public IReadOnlyList<string> Annotations { get; }

    public int Claims { get; }

    /// <summary>The length of the sources in UTF-8.</summary>
    public long SourceBytes { get; }

    /// <summary>The length of the annotations in UTF-8.</summary>
    public long AnnotationBytes { get; }

    /// <summary>The text of every claim, in the order of articles and claims.</summary>
    public IEnumerable<string> ClaimTexts => Articles.SelectMany(article => article.Claims).Select(claim => claim.Text);

    /// <summary>Every file of the corpus, by its path from the corpus's folder.</summary>
    public IEnumerable<(string Path, string Text)> Files =>
        Articles.SelectMany((article, index) => new[] { (article.AnnotationPath, Annotations[index]), (article.SourcePath, article.Source) }).Concat(_models);

    /// <summary>A corpus with a mistake would measure how mistakes are reported.</summary>
    private void Check()
    {
        // One by one, so that no more than one is in memory.
        for (var i = 0; i < Articles.Count; i++)
        {
            var build = ContentBuild.Create(ContentProject.Create(
                [new(Articles[i].AnnotationPath, Annotations[i]), new(Articles[i].SourcePath, Articles[i].Source), .. _models.Select(static model => new ContentFile(model.Path, model.Text))]));
            // One article alone does not use all fields of a model.
            var mistake = build.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Rule != Rules.ModelUnused);
            if (mistake is not null || build.Articles.Count == 0)
            {
                throw new InvalidOperationException($"{Articles[i].Id} is broken: {mistake?.ToString() ?? "it has no model"}");
            }
        }
    }
}
