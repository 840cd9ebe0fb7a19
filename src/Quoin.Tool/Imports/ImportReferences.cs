using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Tool.Imports;

/// <summary>
/// Leaves out rows that refer to marks that will not be there. A row that is left out may be what others refer to, so these are left out too:
/// a claim without one of its caveats must not be written.
/// </summary>
internal static class ImportReferences
{
    /// <summary>The number of suggestions; each costs a comparison with every id.</summary>
    private const int SuggestionsLimit = 100;

    /// <summary>Checks the rows of one article.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="ids">The ids that the annotation has, by kind.</param>
    public static void Check(IReadOnlyList<ImportRow> rows, Func<MarkKind, IEnumerable<string>> ids)
    {
        var known = Enum.GetValues<MarkKind>().ToDictionary(static kind => kind, kind => ids(kind).ToHashSet(StringComparer.Ordinal));
        var users = new Dictionary<(MarkKind Kind, string Id), List<(ImportRow Row, string Key)>>();
        foreach (var row in rows.Where(static row => row.IsWritten))
        {
            if (row is { Kind: { } kind, Id: { } id })
            {
                known[kind].Add(id);
            }

            foreach (var (key, target, reference) in References(row))
            {
                if (!users.TryGetValue((target, reference), out var list))
                {
                    users.Add((target, reference), list = []);
                }

                list.Add((row, key));
            }
        }

        var suggestions = 0;
        var lost = new Queue<(MarkKind Kind, string Id)>(users.Keys.Where(reference => !known[reference.Kind].Contains(reference.Id)));
        var leftOut = rows.Where(static row => row is { Result: RowResult.Invalid, Kind: not null, Id: not null })
            .GroupBy(static row => (row.Kind!.Value, row.Id!)).ToDictionary(static group => group.Key, static group => group.First().Number);
        while (lost.TryDequeue(out var reference))
        {
            foreach (var (row, key) in users[reference].Where(static user => user.Row.Result != RowResult.Invalid))
            {
                var why = leftOut.TryGetValue(reference, out var number) ? $", because row {number} is left out"
                    : suggestions++ < SuggestionsLimit ? Suggestion.For(reference.Id, known[reference.Kind]) : "";
                row.Decide(RowResult.Invalid, key, $"there is no {MarkKindDefinition.Get(reference.Kind).Name} '{reference.Id}'{why}");
                if (row is { Kind: { } kind, Id: { } id } && known[kind].Remove(id))
                {
                    leftOut[(kind, id)] = row.Number;
                    if (users.ContainsKey((kind, id)))
                    {
                        lost.Enqueue((kind, id));
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Key, MarkKind Target, string Id)> References(ImportRow row)
    {
        foreach (var value in row.Values)
        {
            var target = value.Key == CaveatFields.AppliesTo.Key ? MarkKind.Claim : ImportFields.Find(row.Kind, value.Key)?.Target;
            if (value is IdsValue ids && target is { } kind)
            {
                foreach (var id in ids.Ids)
                {
                    yield return (value.Key, kind, id);
                }
            }
            else if (value is SelectorValue selector)
            {
                foreach (var (name, values) in selector.Conditions.Where(static condition => condition.Key != SelectorFields.Kind.Key))
                {
                    foreach (var id in values)
                    {
                        yield return (value.Key, name == SelectorFields.Section.Key ? MarkKind.Section : MarkKind.Term, id);
                    }
                }
            }
        }
    }
}
