namespace Quoin.Compiler.Model;

/// <summary>Follows what supersedes marks of one kind to the end of the chain; each chain is walked once, and a circle ends where it closes.</summary>
internal sealed class Successors
{
    private readonly int[] _last;

    /// <param name="standings">How each mark of the kind stands.</param>
    public Successors(IEnumerable<StandingModel> standings)
    {
        const int Unknown = -1;
        int[] next = [.. standings.Select(standing => standing.SupersededBy)];
        _last = [.. Enumerable.Repeat(Unknown, next.Length)];
        var chain = new List<int>();
        for (var i = 0; i < next.Length; i++)
        {
            var at = i;
            chain.Clear();
            while (_last[at] == Unknown)
            {
                // Marks the way, so that a circle is noticed.
                _last[at] = at;
                chain.Add(at);
                at = next[at] >= 0 ? next[at] : at;
            }

            var end = _last[at];
            foreach (var link in chain)
            {
                _last[link] = end;
            }
        }
    }

    /// <summary>The index of the mark at the end of the chain; its own where nothing supersedes it.</summary>
    public int Last(int mark) => _last[mark];
}
