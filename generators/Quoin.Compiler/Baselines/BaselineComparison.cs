using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Baselines;

/// <summary>Compares two states of content by what they promise. The build and the command line get the same changes from it.</summary>
internal static class BaselineComparison
{
    /// <summary>Compares the lines of any number of articles; those of an article in their order.</summary>
    /// <param name="before">What was promised.</param>
    /// <param name="after">What is promised.</param>
    /// <param name="model">The format of what is promised now; null for that without a model.</param>
    public static IReadOnlyList<BaselineChange> Compare(IEnumerable<PromiseLine> before, IEnumerable<PromiseLine> after, AnnotationFormat? model = null)
    {
        var format = model ?? AnnotationFormat.Default;
        var (old, now) = (before.ToLookup(static line => line.Article, StringComparer.Ordinal), after.ToLookup(static line => line.Article, StringComparer.Ordinal));
        var renamed = now.Where(static lines => lines.Any(static line => line.IsLibrary)).SelectMany(lines => FindRenamed([.. old[lines.Key]], [.. lines])).ToEquatableArray();
        return
        [
            .. old.Select(static lines => lines.Key).Union(now.Select(static lines => lines.Key), StringComparer.Ordinal)
                .OrderBy(static article => article, StringComparer.Ordinal)
                .SelectMany(article => CompareArticle(article, [.. old[article]], [.. now[article]], format, renamed)),
        ];
    }

    /// <summary>Compares the lines of one article.</summary>
    /// <param name="article">Its id.</param>
    /// <param name="before">The lines that it had; none if it is new.</param>
    /// <param name="after">The lines that it has; none if it is gone.</param>
    /// <param name="format">The format of the lines that it has.</param>
    /// <param name="ofLibraries">The marks of libraries that have another id now.</param>
    public static IReadOnlyList<BaselineChange> CompareArticle(string article, IReadOnlyList<PromiseLine> before, IReadOnlyList<PromiseLine> after, AnnotationFormat format, EquatableArray<RenamedMark> ofLibraries = default)
    {
        if (before.Count == 0 || after.Count == 0)
        {
            return before.Count == after.Count ? [] : [new BaselineChange(before.Count == 0 ? ChangeKind.ArticleAdded : ChangeKind.ArticleGone, article, []) { IsLibrary = before.Concat(after).Any(static line => line.IsLibrary) }];
        }

        var (old, now) = (ByKey(before), ByKey(after));
        var renamed = Renamed(old, now, ofLibraries);
        var changes = new List<BaselineChange>();
        foreach (var line in old.Values)
        {
            if (now.TryGetValue(line.Key, out var same))
            {
                if (line.Text != same.Text)
                {
                    changes.AddRange(MarkComparison.Compare(line, same, renamed, format));
                }
            }
            else if (renamed.NewKey(line.Key) is { } key)
            {
                changes.Add(new BaselineChange(ChangeKind.Renamed, key, [line.Id]));
                changes.AddRange(MarkComparison.Compare(line, now[key], renamed, format));
            }
            else
            {
                changes.Add(new BaselineChange(Gone(line), line.Key, []) { IsLibrary = line.IsLibrary });
            }
        }

        changes.AddRange(now.Values.Where(line => !old.ContainsKey(line.Key) && !renamed.IsNewKey(line.Key)).Select(static line => new BaselineChange(ChangeKind.MarkAdded, line.Key, []) { IsLibrary = line.IsLibrary }));
        return changes;
    }

    /// <summary>The marks of an article that have another id now.</summary>
    /// <param name="before">The lines that it had.</param>
    /// <param name="after">The lines that it has.</param>
    public static IEnumerable<RenamedMark> FindRenamed(IReadOnlyList<PromiseLine> before, IReadOnlyList<PromiseLine> after) =>
        before.Count == 0 || after.Count == 0 ? [] : Renamed(ByKey(before), ByKey(after), []).Own;

    private static RenamedMarks Renamed(Dictionary<string, PromiseLine> old, Dictionary<string, PromiseLine> now, EquatableArray<RenamedMark> ofLibraries) => RenamedMarks.Find(
        [.. old.Values.Where(line => !now.ContainsKey(line.Key))], [.. now.Values.Where(line => !old.ContainsKey(line.Key))], ofLibraries);

    private static ChangeKind Gone(PromiseLine line) => PromiseNames.KindOf(line) switch
    {
        MarkKind.Claim => ChangeKind.ClaimGone,
        MarkKind.Caveat => ChangeKind.CaveatGone,
        MarkKind.Evidence => ChangeKind.EvidenceGone,
        _ => ChangeKind.MarkGone,
    };

    /// <summary>The lines by their key, in order. Of two with one key, which is reported, the first is used.</summary>
    private static Dictionary<string, PromiseLine> ByKey(IReadOnlyList<PromiseLine> lines)
    {
        var byKey = new Dictionary<string, PromiseLine>(lines.Count, StringComparer.Ordinal);
        foreach (var line in lines.OrderBy(static line => line, PromiseLine.Order))
        {
            if (!byKey.ContainsKey(line.Key))
            {
                byKey.Add(line.Key, line);
            }
        }

        return byKey;
    }
}
