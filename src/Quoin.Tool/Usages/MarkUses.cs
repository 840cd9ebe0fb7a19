namespace Quoin.Tool.Usages;

/// <summary>The uses in code of each mark that they name, for questions about many marks.</summary>
internal sealed class MarkUses
{
    private readonly Dictionary<KnownMark, List<int>> _byMark = [];
    private readonly List<KnownMark>[] _marks;
    private readonly IReadOnlyList<CodeUse> _uses;

    /// <summary>Sorts what was found.</summary>
    public MarkUses(UsageSearch search)
    {
        _uses = [.. search.Uses.Where(static use => use.Form != UseForm.Annotation && (use.Mark is not null || use.Id is not null))];
        _marks = new List<KnownMark>[_uses.Count];
        var byId = search.Catalog.Marks.SelectMany(static mark => mark.FormerIds.Append(mark.Id).Distinct(StringComparer.Ordinal).Select(id => (id, mark)))
            .ToLookup(static pair => pair.id, static pair => pair.mark, StringComparer.Ordinal);
        for (var i = 0; i < _uses.Count; i++)
        {
            _marks[i] = [.. byId[_uses[i].Mark?.Id ?? _uses[i].Id!].Where(_uses[i].IsUseOf)];
            foreach (var mark in _marks[i])
            {
                if (!_byMark.TryGetValue(mark, out var uses))
                {
                    _byMark.Add(mark, uses = []);
                }

                uses.Add(i);
            }
        }
    }

    /// <summary>The places that use one of some marks: those of the marks themselves, then those of claims that depend on them.</summary>
    /// <param name="marks">The marks.</param>
    /// <param name="dependents">The claims.</param>
    public IEnumerable<CodeUse> Of(IReadOnlyList<KnownMark> marks, IEnumerable<KnownMark> dependents)
    {
        var (asked, claims) = (marks.ToHashSet(), dependents.OrderBy(static claim => claim.Path, StringComparer.Ordinal).ToList());
        var known = claims.ToHashSet();
        return
        [
            .. marks.SelectMany(Uses).Where(use => _marks[use].Count(asked.Contains) == 1)
                .Concat(claims.SelectMany(Uses).Where(use => !_marks[use].Exists(asked.Contains) && _marks[use].Count(known.Contains) == 1))
                .Select(use => _uses[use]),
        ];
    }

    private IEnumerable<int> Uses(KnownMark mark) => _byMark.GetValueOrDefault(mark) ?? [];
}
