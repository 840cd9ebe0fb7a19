namespace Quoin.Compiler.Text;

/// <summary>
/// The hashes that occur more than once in many lists. Nearly all occur once: two bits for each slot of a table rule them out,
/// without a dictionary of all of them.
/// </summary>
internal sealed class RepeatedHashes
{
    private const int SlotsPerHash = 16;

    private readonly int _shift = 64 - 6;
    private readonly ulong[] _once;
    private readonly ulong[] _again;
    private readonly HashSet<ulong> _repeated = [];

    /// <param name="lists">The lists. A hash that one of them has twice occurs more than once.</param>
    public RepeatedHashes(IReadOnlyList<ulong[]> lists)
    {
        var count = 0L;
        for (var i = 0; i < lists.Count; i++)
        {
            count += lists[i].Length;
        }

        while (1L << (64 - _shift) < count * SlotsPerHash)
        {
            _shift--;
        }

        _once = new ulong[1 << (64 - 6 - _shift)];
        _again = new ulong[_once.Length];
        for (var i = 0; i < lists.Count; i++)
        {
            foreach (var hash in lists[i])
            {
                var (word, bit) = Slot(hash);
                _again[word] |= _once[word] & bit;
                _once[word] |= bit;
            }
        }

        var shared = new HashSet<ulong>();
        for (var i = 0; i < lists.Count; i++)
        {
            foreach (var hash in lists[i])
            {
                if (MayContain(hash) && !shared.Add(hash))
                {
                    _repeated.Add(hash);
                }
            }
        }
    }

    public bool IsEmpty => _repeated.Count == 0;

    /// <summary>Whether any of some hashes occurs more than once.</summary>
    public bool ContainsAny(ulong[] hashes)
    {
        foreach (var hash in hashes)
        {
            if (MayContain(hash) && _repeated.Contains(hash))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayContain(ulong hash)
    {
        var (word, bit) = Slot(hash);
        return (_again[word] & bit) != 0;
    }

    /// <summary>The place of a hash in the table: a word and a bit in it.</summary>
    private (int Word, ulong Bit) Slot(ulong hash)
    {
        var slot = Hashing.Spread(hash) >> _shift;
        return ((int)(slot >> 6), 1UL << (int)(slot & 63));
    }
}
