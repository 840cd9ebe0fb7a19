namespace Quoin.Compiler.Text;

/// <summary>The words of texts as hashes, regardless of case, typography and punctuation.</summary>
internal sealed class WordSequence
{
    /// <summary>With fewer words, two texts may be equal without saying the same.</summary>
    public const int LeastWords = 3;

    private readonly List<ulong> _words = [];

    public WordSequence(string text)
        : this() => Add(text, new Span(0, text.Length));

    public WordSequence()
    {
    }

    public int Count => _words.Count;

    /// <summary>The hash of all words; null if there are too few.</summary>
    public ulong? Hash
    {
        get
        {
            if (Count < LeastWords)
            {
                return null;
            }

            var hash = 0UL;
            foreach (var word in _words)
            {
                hash = RollingHash.Add(hash, word);
            }

            return hash;
        }
    }

    /// <summary>The hash of all words of a part of a text, without keeping them; null if there are too few.</summary>
    public static ulong? HashOf(string text, Span span)
    {
        var (hash, count) = (0UL, 0);
        foreach (var word in WordHashes.ComputeLower(text, span))
        {
            hash = RollingHash.Add(hash, ValueOf(word));
            count++;
        }

        return count < LeastWords ? null : hash;
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

            _words.Add(ValueOf(word));
        }
    }

    public void Clear() => _words.Clear();

    /// <summary>The hash of each run of words of a length.</summary>
    public IEnumerable<ulong> Hashes(int length)
    {
        var rolling = new RollingHash(length);
        var hash = 0UL;
        for (var i = 0; i < _words.Count; i++)
        {
            hash = i < length ? RollingHash.Add(hash, _words[i]) : rolling.Move(hash, leaving: _words[i - length], entering: _words[i]);
            if (i >= length - 1)
            {
                yield return hash;
            }
        }
    }

    private static ulong ValueOf(HashedWord word) => Hashing.Spread(word.Hash + 1UL);
}
