using Quoin.Compiler.Baselines;
using Quoin.Tool.Terminal;
using Quoin.Tool.Usages;

namespace Quoin.Tool.Differences;

/// <summary>Finds the code that a change reaches.</summary>
internal static class DifferenceUses
{
    /// <summary>The difference with the places that use each mark that has changed; of lists that contain it, none.</summary>
    /// <param name="session">The session.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="assemblies">The paths of the assemblies, which were compiled from either state.</param>
    /// <param name="notBuilt">What of the code is not built, each as a sentence.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ContentDifference Add(ToolSession session, ContentDifference difference, IReadOnlyList<string> assemblies, IReadOnlyList<string> notBuilt, CancellationToken cancellation)
    {
        // What is gone is only in the earlier state, and what uses it was compiled with that.
        var search = UsageSearch.Run(session, [difference.Before.Build], assemblies, [session.Folder], cancellation);
        List<string> unread = [.. notBuilt, .. search.Unread];
        unread.ForEach(sentence => session.Error.WriteLine($"quoin: {sentence}"));
        var (uses, dependencies) = (new MarkUses(search), new MarkDependencies(search.Catalog, [difference.Before.Build]));
        return difference with
        {
            HasUnread = unread.Count > 0,
            Articles = [.. difference.Articles.Select(article => article with { Differences = [.. article.Differences.Select(one => one with { Uses = Of(session, search.Catalog, uses, dependencies, one) })] })],
        };
    }

    private static IReadOnlyList<string> Of(ToolSession session, ContentCatalog catalog, MarkUses uses, MarkDependencies dependencies, Difference one)
    {
        var line = new PromiseLine(one.Change.Key, "");
        var article = catalog.WithId(line.Article);
        if (article is null)
        {
            return [];
        }

        // A mark that was renamed is used by its former id.
        var marks = PromiseNames.KindOf(line) is not { } kind ? [.. article.Marks]
            : article.Find(kind, one.Change.Kind == ChangeKind.Renamed && one.Change.Arguments is [var former, ..] ? former : line.Id) is { } mark ? new[] { mark }
            : [];
        return [.. uses.Of(marks, dependencies.Of(marks).Select(static pair => pair.Claim)).Select(use => UsageReport.Place(session, use)).Distinct(StringComparer.Ordinal)];
    }
}
