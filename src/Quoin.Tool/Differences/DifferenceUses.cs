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
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ContentDifference Add(ToolSession session, ContentDifference difference, IReadOnlyList<string> assemblies, CancellationToken cancellation)
    {
        // What is gone is only in the earlier state, and what uses it was compiled with that.
        var search = UsageSearch.Run(session, [difference.Before.Build], assemblies, [session.Folder], cancellation);
        foreach (var unread in search.Unread)
        {
            session.Error.WriteLine($"quoin: {unread}");
        }

        return difference with
        {
            HasUnread = search.Unread.Count > 0,
            Articles = [.. difference.Articles.Select(article => article with { Differences = [.. article.Differences.Select(one => one with { Uses = Of(session, search, difference, one) })] })],
        };
    }

    private static IReadOnlyList<string> Of(ToolSession session, UsageSearch search, ContentDifference difference, Difference one)
    {
        var line = new PromiseLine(one.Change.Key, "");
        var article = search.Catalog.WithId(line.Article);
        if (article is null)
        {
            return [];
        }

        // A mark that was renamed is used by its former id.
        var marks = PromiseNames.KindOf(line) is not { } kind ? [.. article.Marks]
            : article.Find(kind, one.Change.Kind == ChangeKind.Renamed && one.Change.Arguments is [var former, ..] ? former : line.Id) is { } mark ? new[] { mark }
            : [];
        return
        [
            .. FoundUse.Of(search, UsageTarget.Of(search.Catalog, [difference.Before.Build], marks))
                .Where(static use => use.Use.Form != UseForm.Annotation && use.Mark is not null)
                .Select(use => UsageReport.Place(session, use.Use)).Distinct(StringComparer.Ordinal),
        ];
    }
}
