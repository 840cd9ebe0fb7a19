namespace Quoin.Compiler.Text;

/// <summary>A hash of all words of texts, in order, regardless of case, typography and punctuation.</summary>
internal struct WordSum
{
    /// <summary>With fewer words, two texts may be equal without saying the same.</summary>
    public const int LeastWords = 3;

    private ulong _hash;

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The hash; null if there are too few words.</summary>
    public readonly ulong? Hash => Count < LeastWords ? null : _hash;

    public static ulong? HashOf(string text)
    {
        WordSum sum = default;
        sum.Add(text, new Span(0, text.Length));
        return sum.Hash;
    }

    /// <summary>Adds the words of a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The part.</param>
    /// <param name="most">The number of words that is enough.</param>
    public void Add(string text, Span span, int most = int.MaxValue)
    {
        foreach (var word in WordHashes.ComputeLower(text, span))
        {
            if (Count == most)
            {
                return;
            }

            _hash = RollingHash.Add(_hash, Value(word));
            Count++;
        }
    }

    /// <summary>What a word adds to a hash. It fills all bits, so that hashes also differ in a part of their bits.</summary>
    public static ulong Value(HashedWord word) => Hashing.Spread(word.Hash + 1UL);
}
