namespace Quoin.Compiler;

/// <summary>Follows what supersedes evidence to the end of the chain; each chain is walked once, and a circle ends where it closes.</summary>
internal sealed class Successors
{
    private readonly int[] _last;

    public Successors(EquatableArray<EvidenceModel> evidence)
    {
        const int Unknown = -1;
        _last = [.. Enumerable.Repeat(Unknown, evidence.Count)];
        var chain = new List<int>();
        for (var i = 0; i < evidence.Count; i++)
        {
            var at = i;
            chain.Clear();
            while (_last[at] == Unknown)
            {
                // Marks the way, so that a circle is noticed.
                _last[at] = at;
                chain.Add(at);
                at = evidence[at].Standing.SupersededBy is var next and >= 0 ? next : at;
            }

            var end = _last[at];
            foreach (var link in chain)
            {
                _last[link] = end;
            }
        }
    }

    /// <summary>The index of the evidence at the end of the chain; its own where nothing supersedes it.</summary>
    public int Last(int evidence) => _last[evidence];
}
