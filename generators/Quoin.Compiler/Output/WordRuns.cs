using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>The runs of words of a text, by their hashes: whatever its case, typography and punctuation.</summary>
internal sealed class WordRuns
{
    /// <summary>As many bits as eight characters of six bits hold. Two of a million runs are alike by chance once in hundreds of builds.</summary>
    private const ulong Kept = (1UL << 48) - 1;

    private readonly List<HashedWord> _words;

    public WordRuns(string text)
    {
        // Letter by letter: offsets stay as they are.
        _words = [.. WordHashes.Compute(text.ToLowerInvariant())];
    }

    /// <summary>The number of words.</summary>
    public int Count => _words.Count;

    /// <summary>The stretch of the text from one word to another, both included.</summary>
    public Span Stretch(int first, int last) => new(_words[first].Start, _words[last].End - _words[first].Start);

    /// <summary>The hashes of all runs of a length, by the word that they begin with; none where the text is too short.</summary>
    public long[] Hashes(int length)
    {
        if (length > Count)
        {
            return [];
        }

        var rolling = new RollingHash(length);
        var hashes = new long[Count - length + 1];
        var hash = 0UL;
        for (var i = 0; i < Count; i++)
        {
            hash = i < length ? RollingHash.Add(hash, Value(i)) : rolling.Move(hash, leaving: Value(i - length), entering: Value(i));
            if (i >= length - 1)
            {
                hashes[i - length + 1] = (long)((hash ^ (hash >> 16)) & Kept);
            }
        }

        return hashes;
    }

    /// <summary>What a word adds to a hash: a value that fills all bits, so that runs differ in those that are kept.</summary>
    private ulong Value(int word) => Hashing.Spread(_words[word].Hash + 1UL);
}
