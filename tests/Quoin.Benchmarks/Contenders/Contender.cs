using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>A way to keep content in an app. All contenders are turned into programs from the same corpus.</summary>
internal abstract class Contender
{
    public abstract string Name { get; }

    /// <summary>The name of its folder.</summary>
    public string FolderName => GetType().Name;

    /// <summary>Whether it is a library: no program, and nothing that reads the content.</summary>
    public virtual bool IsLibrary => false;

    /// <summary>The C# that has <c>App.Reader</c>, with <c>First</c> and <c>All</c>, unless it is a library, and its other files.</summary>
    public abstract IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus);

    /// <summary>The name of the resource for one of its files; null if the file is not embedded.</summary>
    public virtual string? ResourceName(string path) => null;

    /// <summary>Assemblies that it references.</summary>
    public virtual IEnumerable<string> References => [];

    /// <summary>Assemblies with analyzers and generators that it passes to the compiler.</summary>
    public virtual IEnumerable<string> Analyzers => [];

    /// <summary>What its project imports before its items.</summary>
    public virtual string? Props => null;

    /// <summary>What its project imports after its items.</summary>
    public virtual string? Targets => null;

    /// <summary>The claim for apps that read only one: a claim with caveats, in the last article.</summary>
    public static (CorpusArticle Article, CorpusClaim Claim) Picked(ArticleCorpus corpus)
    {
        var article = corpus.Articles[^1];
        return (article, article.Claims.First(claim => claim is { Caveats.Count: > 0, Statement.Ukrainian: null }));
    }
}
