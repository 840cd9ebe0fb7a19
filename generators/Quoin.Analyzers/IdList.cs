namespace Quoin.Analyzers;

/// <summary>The ids in a generated class.</summary>
internal sealed class IdList
{
    private readonly HashSet<string> _all;

    private IdList(List<string> current, HashSet<string> all)
    {
        Current = current;
        _all = all;
    }

    public static IdList Empty { get; } = Read(null);

    /// <summary>The ids in the order of the annotation, without former ids.</summary>
    public IReadOnlyCollection<string> Current { get; }

    /// <summary>Whether the class contains an id, or a former one.</summary>
    public bool Contains(string id) => _all.Contains(id);

    /// <summary>Parses the list in the attribute of the class.</summary>
    public static IdList Read(string? index)
    {
        var current = new List<string>();
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mark in (index ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var ids = mark.Split('<');
            current.Add(ids[0]);
            all.UnionWith(ids);
        }

        return new IdList(current, all);
    }
}
