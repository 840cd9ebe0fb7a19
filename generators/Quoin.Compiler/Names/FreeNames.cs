namespace Quoin.Compiler.Names;

/// <summary>Names of which each may be there once. Made where one is wrong, so that mending it does not make another stand twice.</summary>
internal sealed class FreeNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The name, if nothing has it; from then on it is taken.</summary>
    public string? Take(string? name) => name is not null && _taken.Add(name) ? name : null;

    /// <summary>Whether something has a name.</summary>
    public bool Has(string name) => _taken.Contains(name);
}
