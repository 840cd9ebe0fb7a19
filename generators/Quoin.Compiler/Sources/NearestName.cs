using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>
/// Finds the name that was probably meant among many. Only names that share rare trigrams are compared,
/// because a build may have as many missing files as files.
/// </summary>
internal sealed class NearestName
{
    private const int GramLength = 3;

    /// <summary>The maximum number of names to compare.</summary>
    private const int Compared = 256;

    private readonly IReadOnlyList<string> _names;
    private readonly Dictionary<string, List<int>> _byGram = new(StringComparer.Ordinal);

    public NearestName(IReadOnlyList<string> names)
    {
        _names = names;
        for (var i = 0; i < names.Count; i++)
        {
            foreach (var gram in Grams(names[i]))
            {
                if (!_byGram.TryGetValue(gram, out var places))
                {
                    _byGram.Add(gram, places = []);
                }

                places.Add(i);
            }
        }
    }

    /// <summary>The index of the nearest name, if it is near enough; otherwise -1. If several are equally near, the first.</summary>
    public int Find(string name)
    {
        // With few names, all are compared, even those without a common trigram.
        var candidates = _names.Count <= Compared ? [.. Enumerable.Range(0, _names.Count)] : Sharing(name);
        return Suggestion.Nearest(name, [.. candidates.Select(i => _names[i])]) is { } nearest
            ? candidates.First(i => _names[i] == nearest)
            : -1;
    }

    /// <summary>The names that share the given name's rarest trigrams, in order.</summary>
    private SortedSet<int> Sharing(string name)
    {
        var sharing = new SortedSet<int>();
        foreach (var places in Grams(name).Select(gram => _byGram.TryGetValue(gram, out var found) ? found : []).OrderBy(found => found.Count))
        {
            foreach (var place in places.Take(Compared - sharing.Count))
            {
                sharing.Add(place);
            }
        }

        return sharing;
    }

    private static IEnumerable<string> Grams(string name) =>
        Enumerable.Range(0, Math.Max(name.Length - GramLength + 1, 0)).Select(start => name.Substring(start, GramLength)).Distinct();
}
