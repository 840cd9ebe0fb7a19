using Quoin.Compiler.Manifests;
using Quoin.Compiler.Model;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Tool.Usages;

/// <summary>All articles and libraries that are known: those of annotations, and those whose generated classes are in assemblies.</summary>
internal sealed class ContentCatalog
{
    private readonly Dictionary<string, KnownArticle> _byClass = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, KnownArticle> _byId = new(StringComparer.Ordinal);

    private readonly List<ArticleManifest> _compiled = [];

    /// <summary>The articles, in the order of their ids.</summary>
    public IEnumerable<KnownArticle> Articles => _byId.Values;

    /// <summary>All marks.</summary>
    public IEnumerable<KnownMark> Marks => Articles.SelectMany(static article => article.Marks);

    /// <summary>What articles that are compiled cite in libraries.</summary>
    public IReadOnlyList<ArticleManifest> Compiled => _compiled;

    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => _byClass.Count == 0;

    /// <summary>The article of a generated class; null if it is none.</summary>
    public KnownArticle? OfClass(string className) => _byClass.GetValueOrDefault(className);

    /// <summary>The article with an id; null if there is none.</summary>
    public KnownArticle? WithId(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Adds the articles of a build, also those with errors.</summary>
    public void Add(ContentBuild build)
    {
        foreach (var article in build.Annotations.Select(static one => one.Article).OfType<ArticleModel>())
        {
            var known = Article(article.Id, $"{build.Project.Settings.Output.Namespace}.{article.ClassName}");
            foreach (var kind in MarkKindDefinition.All)
            {
                foreach (var mark in article.Marks(kind.Kind))
                {
                    known.Add(kind.Kind, mark.Id, kind.Kind == MarkKind.Claim ? [.. new ClaimModel(mark).Formerly.Select(static former => former.Id)] : []);
                }
            }
        }
    }

    /// <summary>Adds what an article that is compiled cites in libraries.</summary>
    public void Add(ArticleManifest article) => _compiled.Add(article);

    /// <summary>Returns the article of a class, and adds it if it is not known yet. Whatever namespace it has, an id names one article.</summary>
    public KnownArticle Article(string id, string className)
    {
        if (!_byClass.TryGetValue(className, out var article))
        {
            article = _byId.TryGetValue(id, out var known) ? known : new KnownArticle(id, className);
            _byClass.Add(className, article);
            _byId.TryAdd(id, article);
        }

        return article;
    }
}
