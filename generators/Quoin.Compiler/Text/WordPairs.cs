namespace Quoin.Compiler.Text;

/// <summary>
/// The pairs of neighbouring words of a text, as bits of a filter: tells cheaply of nearly every text that a quote cannot
/// stand in it, whatever the typography of the two.
/// </summary>
internal sealed class WordPairs
{
    private const int UnitBits = 64;

    private readonly ulong[] _bits;

    public WordPairs(string text)
    {
        var units = 1;
        while ((long)units * UnitBits < text.Length)
        {
            units *= 2;
        }

        _bits = new ulong[units];
        foreach (var pair in Hash(text))
        {
            _bits[Index(pair)] |= Bit(pair);
        }
    }

    /// <summary>Whether a text may have all of the pairs; false where it surely has not.</summary>
    public bool MayHave(uint[] pairs)
    {
        foreach (var pair in pairs)
        {
            if ((_bits[Index(pair)] & Bit(pair)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The hashes of the pairs of a text, in its order.</summary>
    public static IEnumerable<uint> Hash(string text)
    {
        var previous = 0u;
        foreach (var word in WordHashes.Compute(text))
        {
            if (previous != 0)
            {
                yield return Hashing.Combine(previous, word.Hash);
            }

            previous = word.Hash;
        }
    }

    private int Index(uint pair) => (int)(pair / UnitBits) & (_bits.Length - 1);

    private static ulong Bit(uint pair) => 1UL << (int)(pair % UnitBits);
}
