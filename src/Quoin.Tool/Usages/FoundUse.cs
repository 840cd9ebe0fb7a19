namespace Quoin.Tool.Usages;

/// <summary>A place that uses what was asked for.</summary>
/// <param name="Use">The place.</param>
/// <param name="Mark">The mark that it uses; null if it is a list of several.</param>
/// <param name="On">What the mark depends on that was asked for; null if the mark itself was.</param>
internal sealed record FoundUse(CodeUse Use, KnownMark? Mark, KnownMark? On)
{
    /// <summary>The places that use a target, each once: those of the marks themselves, then those of claims that depend on them, then lists.</summary>
    public static IReadOnlyList<FoundUse> Of(UsageSearch search, UsageTarget target)
    {
        var direct = new List<FoundUse>();
        var dependent = new List<FoundUse>();
        var lists = new List<FoundUse>();
        foreach (var use in search.Uses)
        {
            // A list of an article whose marks are all asked for is a list of all of them.
            var marks = target.Marks.Where(use.IsUseOf).ToList();
            if (marks is [var only] && IsExact(use))
            {
                direct.Add(new FoundUse(use, only, null));
            }
            else if (marks.Count > 0)
            {
                lists.Add(new FoundUse(use, null, null));
            }
            else if (use.Form != UseForm.Annotation && target.Dependents.Where(pair => use.IsUseOf(pair.Claim)).ToList() is { Count: > 0 } claims)
            {
                (claims.Count == 1 && IsExact(use) ? dependent : lists).Add(claims.Count == 1 && IsExact(use) ? new FoundUse(use, claims[0].Claim, claims[0].On) : new FoundUse(use, null, null));
            }
            else if (target.Article is { } article && use.Kind is null && use.Article == article)
            {
                lists.Add(new FoundUse(use, null, null));
            }
        }

        return
        [
            .. direct.OrderBy(one => IndexOf(target.Marks, one.Mark!)),
            .. dependent.OrderBy(static one => one.Mark!.Path, StringComparer.Ordinal),
            .. lists,
        ];
    }

    private static bool IsExact(CodeUse use) => use.Mark is not null || use.Id is not null;

    private static int IndexOf(IReadOnlyList<KnownMark> marks, KnownMark mark)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            if (ReferenceEquals(marks[i], mark))
            {
                return i;
            }
        }

        return marks.Count;
    }
}
