namespace Quoin.Compiler.Model;

/// <summary>Follows the chains of superseding marks of one kind. Each chain is walked once, and a cycle ends where it closes.</summary>
internal sealed class Successors
{
    private readonly int[] _last;

    /// <param name="standings">The standing of each mark of the kind.</param>
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
                // Marks the visited chain, so that a cycle is detected.
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

    /// <summary>The index of the mark at the end of the chain; its own index if nothing supersedes it.</summary>
    public int Last(int mark) => _last[mark];
}
