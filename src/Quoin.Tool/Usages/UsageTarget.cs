using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
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
    /// <param name="builds">The builds of annotations, which say which claims depend on what.</param>
    /// <param name="name">The id of an article, a library or a mark, or the first two with that of a mark after a slash.</param>
    /// <exception cref="ToolException">Nothing has that name.</exception>
    public static UsageTarget Find(ContentCatalog catalog, IReadOnlyList<ContentBuild> builds, string name)
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

        return Of(catalog, builds, marks) with { Article = whole };
    }

    /// <summary>The target of some marks.</summary>
    /// <param name="catalog">The content.</param>
    /// <param name="builds">The builds of annotations.</param>
    /// <param name="marks">The marks.</param>
    public static UsageTarget Of(ContentCatalog catalog, IReadOnlyList<ContentBuild> builds, IReadOnlyList<KnownMark> marks) => new(marks, new MarkDependencies(catalog, builds).Of(marks));

    private static List<string> Ids(ContentCatalog catalog) => [.. catalog.Articles.Select(static article => article.Id)];
}
