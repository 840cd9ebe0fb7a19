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

    /// <summary>The name under which a file of it is embedded; null for one that is not.</summary>
    public virtual string? ResourceName(string path) => null;

    /// <summary>Assemblies that it refers to.</summary>
    public virtual IEnumerable<string> References => [];

    /// <summary>Assemblies with analyzers and generators that it hands to the compiler.</summary>
    public virtual IEnumerable<string> Analyzers => [];

    /// <summary>What its project imports before its items.</summary>
    public virtual string? Props => null;

    /// <summary>What its project imports after its items.</summary>
    public virtual string? Targets => null;

    /// <summary>The claim that an app reads alone: one with caveats, in the last article.</summary>
    public static (CorpusArticle Article, CorpusClaim Claim) Picked(ArticleCorpus corpus)
    {
        var article = corpus.Articles[^1];
        return (article, article.Claims.First(claim => claim is { Caveats.Count: > 0, Statement.Ukrainian: null }));
    }
}
