namespace Quoin.Compiler.Text;

/// <summary>The words of a text as hashes, regardless of case, typography and punctuation.</summary>
internal sealed class WordSequence
{
    /// <summary>With fewer words, two texts may be equal without saying the same.</summary>
    public const int LeastWords = 3;

    private readonly ulong[] _words;

    public WordSequence(string text) => _words = [.. WordHashes.Compute(text.ToLowerInvariant()).Select(static word => Hashing.Spread(word.Hash + 1UL))];

    public int Count => _words.Length;

    /// <summary>The hash of all words; null if there are too few.</summary>
    public ulong? Hash => Count < LeastWords ? null : Hashes(Count).First();

    /// <summary>The hash of each run of words of a length.</summary>
    public IEnumerable<ulong> Hashes(int length)
    {
        var rolling = new RollingHash(length);
        var hash = 0UL;
        for (var i = 0; i < _words.Length; i++)
        {
            hash = i < length ? RollingHash.Add(hash, _words[i]) : rolling.Move(hash, leaving: _words[i - length], entering: _words[i]);
            if (i >= length - 1)
            {
                yield return hash;
            }
        }
    }
}
