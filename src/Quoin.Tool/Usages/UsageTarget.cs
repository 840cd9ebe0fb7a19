using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Usages;

/// <summary>What is searched: marks, and the claims that depend on them.</summary>
/// <param name="Marks">The marks that were asked for.</param>
/// <param name="Dependents">Claims that cite or have one of them, each with the first that it depends on.</param>
internal sealed record UsageTarget(IReadOnlyList<KnownMark> Marks, IReadOnlyList<(KnownMark Claim, KnownMark On)> Dependents)
{
    /// <summary>The article that was asked for as a whole; null if marks were.</summary>
    public KnownArticle? Article { get; init; }

    /// <summary>Finds what a word of the command line names.</summary>
    /// <param name="catalog">The content.</param>
    /// <param name="build">The build of the annotations, which says which claims depend on what.</param>
    /// <param name="name">The id of an article, a library or a mark, or the first two with that of a mark after a slash.</param>
    /// <exception cref="ToolException">Nothing has that name.</exception>
    public static UsageTarget Find(ContentCatalog catalog, ContentBuild build, string name)
    {
        KnownArticle? whole = null;
        List<KnownMark> marks;
        if (name.Split('/', 2) is [var owner, var id])
        {
            var article = catalog.WithId(owner)
                ?? throw new ToolException($"There is no article or library '{SafeText.Escape(owner)}'{Suggestion.For(owner, Ids(catalog))}");
            marks = [.. article.Marks.Where(mark => mark.IsNamed(id))];
            if (marks.Count == 0)
            {
                throw new ToolException($"There is no '{SafeText.Escape(id)}' in '{article.Id}'{Suggestion.For(id, [.. article.Marks.Select(static mark => mark.Id)])}");
            }
        }
        else
        {
            whole = catalog.WithId(name);
            marks = [.. whole?.Marks ?? [], .. catalog.Marks.Where(mark => mark.Article != whole && mark.IsNamed(name))];
            if (whole is null && marks.Count == 0)
            {
                throw new ToolException($"There is no article, library or mark '{SafeText.Escape(name)}'{Suggestion.For(name, [.. Ids(catalog).Concat(catalog.Marks.Select(static mark => mark.Id)).Distinct(StringComparer.Ordinal)])}");
            }
        }

        return Of(catalog, build, marks) with { Article = whole };
    }

    /// <summary>The target of some marks.</summary>
    public static UsageTarget Of(ContentCatalog catalog, ContentBuild build, IReadOnlyList<KnownMark> marks)
    {
        var dependents = new List<(KnownMark Claim, KnownMark On)>();
        var wanted = new HashSet<(MarkKind, string)>(marks.Select(static mark => (mark.Kind, mark.Path)));
        foreach (var article in build.Annotations.Select(static one => one.Article).OfType<ArticleModel>())
        {
            foreach (var claim in article.Claims.Where(claim => !wanted.Contains((MarkKind.Claim, $"{article.Id}/{claim.Mark.Id}"))))
            {
                var on = References(article, MarkKind.Evidence, claim.Evidence).Concat(References(article, MarkKind.Caveat, claim.Caveats)).Concat(References(article, MarkKind.Term, claim.About))
                    .FirstOrDefault(wanted.Contains);
                if (on.Item2 is { } path && catalog.WithId(article.Id)?.Find(MarkKind.Claim, claim.Mark.Id) is { } known)
                {
                    dependents.Add((known, marks.First(mark => mark.Kind == on.Item1 && mark.Path == path)));
                }
            }
        }

        return new UsageTarget(marks, dependents);
    }

    private static IEnumerable<(MarkKind, string)> References(ArticleModel article, MarkKind kind, IEnumerable<int> indices) =>
        indices.Select(index => article.ReferenceOf(kind, index)).Select(reference => (kind, reference.Contains('/', StringComparison.Ordinal) ? reference : $"{article.Id}/{reference}"));

    private static List<string> Ids(ContentCatalog catalog) => [.. catalog.Articles.Select(static article => article.Id)];
}
