namespace Quoin.Compiler.Names;

/// <summary>Tracks names that must be unique, so that fixing one does not duplicate another.</summary>
internal sealed class FreeNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>Reserves a name and returns it; null if it is taken.</summary>
    public string? Take(string? name) => name is not null && _taken.Add(name) ? name : null;

    /// <summary>Whether a name is taken.</summary>
    public bool Has(string name) => _taken.Contains(name);
}
