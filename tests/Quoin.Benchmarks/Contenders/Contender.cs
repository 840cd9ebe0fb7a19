using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>A way to have content in an app. It is made into a program from the same corpus as every other.</summary>
internal abstract class Contender
{
    public abstract string Name { get; }

    /// <summary>What it is called where files are.</summary>
    public string FolderName => GetType().Name;

    /// <summary>The C# that has <c>App.Reader</c>, with <c>First</c> and <c>All</c>, and whatever else it is made of.</summary>
    public abstract IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus);

    /// <summary>What its project says besides what all say: properties, items, imports.</summary>
    public virtual string ProjectBody => "";

    /// <summary>The claim that an app reads alone: one with caveats, in the middle of the corpus.</summary>
    public static (CorpusArticle Article, CorpusClaim Claim) Picked(ArticleCorpus corpus)
    {
        var article = corpus.Articles[corpus.Articles.Count / 2];
        return (article, article.Claims.First(claim => claim is { Caveats.Count: > 0, Statement.Ukrainian: null }));
    }
}
