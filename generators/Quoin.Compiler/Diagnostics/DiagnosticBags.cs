using Quoin.Compiler.Text;

namespace Quoin.Compiler.Diagnostics;

/// <summary>Collects the diagnostics of several files.</summary>
internal sealed class DiagnosticBags
{
    private readonly Dictionary<string, DiagnosticBag> _bags = new(StringComparer.Ordinal);

    /// <summary>What receives the diagnostics of a file.</summary>
    public DiagnosticBag this[string path]
    {
        get
        {
            if (!_bags.TryGetValue(path, out var bag))
            {
                _bags.Add(path, bag = new DiagnosticBag(path));
            }

            return bag;
        }
    }

    /// <summary>The diagnostics of all files, in the order of their paths.</summary>
    public EquatableArray<ContentDiagnostic> ToArray() => _bags.OrderBy(static bag => bag.Key, FilePaths.Order).SelectMany(static bag => bag.Value.ToArray()).ToEquatableArray();
}
