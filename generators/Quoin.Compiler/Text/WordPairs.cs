namespace Quoin.Compiler.Text;

/// <summary>
/// A filter of the pairs of adjacent words in a text: it cheaply rules out nearly every text that cannot contain a
/// quote, whatever the typography of both.
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

    /// <summary>Whether the text may contain all of the pairs; false if it certainly does not.</summary>
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

    /// <summary>The hashes of the word pairs of a text, in order.</summary>
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
