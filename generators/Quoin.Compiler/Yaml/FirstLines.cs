namespace Quoin.Compiler.Yaml;

/// <summary>Finds the second of two equal names, and the line of the first one.</summary>
/// <param name="names">Receives the names, after those that it has.</param>
/// <param name="comparison">Which names are equal: ordinal, with or without case.</param>
internal struct FirstLines(List<YamlScalar> names, StringComparison comparison)
{
    // Hardly any list has more names; up to here, comparing is faster than hashing.
    private const int Few = 16;

    private readonly int _first = names.Count;
    private Dictionary<string, int>? _lines;

    /// <summary>Adds a name; if there is an equal one already, returns its 0-based line.</summary>
    public int? Add(YamlScalar name)
    {
        var line = names.Count - _first <= Few ? Compare(name.Value) : Find(name.Value);
        if (line is null)
        {
            names.Add(name);
        }

        return line;
    }

    /// <summary>Removes the names.</summary>
    public readonly void Clear() => names.RemoveRange(_first, names.Count - _first);

    private readonly int? Compare(string name)
    {
        for (var i = _first; i < names.Count; i++)
        {
            if (string.Equals(names[i].Value, name, comparison))
            {
                return names[i].Range.StartLine;
            }
        }

        return null;
    }

    private int? Find(string name)
    {
        _lines ??= new Dictionary<string, int>(comparison == StringComparison.Ordinal ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        for (var i = _first + _lines.Count; i < names.Count; i++)
        {
            _lines.Add(names[i].Value, names[i].Range.StartLine);
        }

        return _lines.TryGetValue(name, out var line) ? line : null;
    }
}
