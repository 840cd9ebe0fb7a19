using Quoin.Compiler.Model;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Tool.Usages;

/// <summary>Which claims depend on which marks: on their evidence, their caveats and what they are about.</summary>
internal sealed class MarkDependencies
{
    private readonly Dictionary<(MarkKind Kind, string Path), List<(int Place, KnownMark Claim)>> _claims = [];
    private readonly Dictionary<string, List<(int Place, KnownMark Claim)>> _compiled = new(StringComparer.Ordinal);
    private int _places;

    /// <summary>Reads what depends on what.</summary>
    /// <param name="catalog">The content.</param>
    /// <param name="builds">The builds of annotations.</param>
    public MarkDependencies(ContentCatalog catalog, IReadOnlyList<ContentBuild> builds)
    {
        var articles = builds.SelectMany(static build => build.Annotations).Select(static one => one.Article).OfType<ArticleModel>().ToList();
        foreach (var article in articles)
        {
            foreach (var claim in article.Claims)
            {
                if (catalog.WithId(article.Id)?.Find(MarkKind.Claim, claim.Mark.Id) is { } known)
                {
                    var place = _places++;
                    foreach (var on in References(article, MarkKind.Evidence, claim.Evidence).Concat(References(article, MarkKind.Caveat, claim.Caveats)).Concat(References(article, MarkKind.Term, claim.About)))
                    {
                        Add(_claims, on, (place, known));
                    }
                }
            }
        }

        // What is compiled may be older than its annotation, so it counts where there is none: for articles of packages.
        var ids = articles.Select(static article => article.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var article in catalog.Compiled.Where(article => !ids.Contains(article.Id)))
        {
            foreach (var claim in article.Claims)
            {
                if (catalog.WithId(article.Id)?.Find(MarkKind.Claim, claim.Claim) is { } known)
                {
                    var place = _places++;
                    foreach (var path in claim.Marks)
                    {
                        Add(_compiled, path, (place, known));
                    }
                }
            }
        }
    }

    /// <summary>The claims that depend on marks and are none of them, in the order of the content, each with the first mark that it depends on.</summary>
    public IReadOnlyList<(KnownMark Claim, KnownMark On)> Of(IReadOnlyList<KnownMark> marks)
    {
        var wanted = marks.Where(static mark => mark.Kind == MarkKind.Claim).Select(static mark => mark.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. marks.SelectMany((mark, order) => Claims(mark).Select(one => (one.Place, one.Claim, On: mark, Order: order)))
                .Where(one => !wanted.Contains(one.Claim.Path))
                .OrderBy(static one => one.Place).ThenBy(static one => one.Order)
                .Select(static one => (one.Claim, one.On)).DistinctBy(static pair => pair.Claim),
        ];
    }

    private IEnumerable<(int Place, KnownMark Claim)> Claims(KnownMark mark) =>
        (_claims.GetValueOrDefault((mark.Kind, mark.Path)) ?? []).Concat(mark.Kind == MarkKind.Claim ? [] : _compiled.GetValueOrDefault(mark.Path) ?? []);

    private static IEnumerable<(MarkKind, string)> References(ArticleModel article, MarkKind kind, IEnumerable<int> indices) =>
        indices.Select(index => (kind, article.PathOf(kind, index)));

    private static void Add<T>(Dictionary<T, List<(int, KnownMark)>> to, T key, (int, KnownMark) claim)
        where T : notnull
    {
        if (!to.TryGetValue(key, out var claims))
        {
            to.Add(key, claims = []);
        }

        claims.Add(claim);
    }
}
