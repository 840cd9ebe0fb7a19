using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Baselines;

/// <summary>
/// Finds the marks of an article that have another id now: claims that say so with <c>formerly</c>, and marks that promise exactly what one
/// that is gone did. A renamed mark is one change, and what refers to it has not changed, in articles that cite a library neither.
/// </summary>
internal sealed class RenamedMarks
{
    private readonly Dictionary<string, string> _newKeys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ofLibraries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private RenamedMarks()
    {
    }

    /// <summary>Finds the renamed marks of an article.</summary>
    /// <param name="gone">The lines whose keys are gone.</param>
    /// <param name="added">The lines whose keys are new.</param>
    /// <param name="ofLibraries">The renamed marks of libraries.</param>
    public static RenamedMarks Find(IReadOnlyList<PromiseLine> gone, IReadOnlyList<PromiseLine> added, EquatableArray<RenamedMark> ofLibraries = default)
    {
        var renamed = new RenamedMarks();
        foreach (var mark in ofLibraries)
        {
            renamed._ofLibraries[mark.Key] = mark.NewKey;
        }

        if (gone.Count == 0 || added.Count == 0)
        {
            return renamed;
        }

        var left = gone.ToDictionary(static line => line.Key, StringComparer.Ordinal);
        foreach (var line in added)
        {
            foreach (var former in Promise.Of(line).Items(PromiseNames.Formerly))
            {
                renamed.Add(PromiseLine.KeyOf(line.Article, line.Group, former), line, left);
            }
        }

        var byPromise = new Dictionary<string, Queue<PromiseLine>>(StringComparer.Ordinal);
        foreach (var line in added.Where(line => !renamed.IsNewKey(line.Key)))
        {
            var promise = $"{line.Group} {line.Text}";
            (byPromise.TryGetValue(promise, out var same) ? same : byPromise[promise] = new Queue<PromiseLine>()).Enqueue(line);
        }

        foreach (var line in gone.Where(line => left.ContainsKey(line.Key)))
        {
            if (byPromise.TryGetValue($"{line.Group} {line.Text}", out var same) && same.Count > 0)
            {
                renamed.Add(line.Key, same.Dequeue(), left);
            }
        }

        return renamed;
    }

    /// <summary>The renamed marks of the article itself, in the order of their former keys.</summary>
    public IEnumerable<RenamedMark> Own => _newKeys.Select(static pair => new RenamedMark(pair.Key, pair.Value)).OrderBy(static mark => mark.Key, StringComparer.Ordinal);

    /// <summary>The key that a mark has now; null if it was not renamed.</summary>
    public string? NewKey(string key) => _newKeys.TryGetValue(key, out var renamed) ? renamed : null;

    /// <summary>Whether a mark with this key had another one; it may have had several, if it takes the place of several marks.</summary>
    public bool IsNewKey(string key) => _taken.Contains(key);

    /// <summary>How an article refers to a mark of its own or of a library now.</summary>
    /// <param name="article">The article.</param>
    /// <param name="kind">The kind of mark.</param>
    /// <param name="reference">How it referred to it.</param>
    public string NewReference(string article, MarkKind kind, string reference)
    {
        var end = reference.IndexOf(LibraryLink.Separator);
        if (end < 0)
        {
            return _newKeys.Count > 0 && NewKey(PromiseLine.KeyOf(article, PromiseNames.GroupOf(kind), reference)) is { } key ? new PromiseLine(key, "").Id : reference;
        }

        return _ofLibraries.Count > 0 && _ofLibraries.TryGetValue(PromiseLine.KeyOf(reference.Substring(0, end), PromiseNames.GroupOf(kind), reference.Substring(end + 1)), out var other)
            ? PromiseLine.ReferenceOf(other)
            : reference;
    }

    private void Add(string key, PromiseLine line, Dictionary<string, PromiseLine> left)
    {
        if (left.Remove(key))
        {
            _newKeys.Add(key, line.Key);
            _ = _taken.Add(line.Key);
        }
    }
}
