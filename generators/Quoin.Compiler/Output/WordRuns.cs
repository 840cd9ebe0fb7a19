using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>Hashes of the runs of words in a text, which ignore case, typography and punctuation.</summary>
internal sealed class WordRuns
{
    /// <summary>The bits that fit into eight characters of six bits. With a million runs, fewer than one in a hundred builds has a collision.</summary>
    private const ulong Kept = (1UL << 48) - 1;

    private readonly List<HashedWord> _words;

    public WordRuns(string text)
    {
        // Maps letters one to one, so that offsets do not change.
        _words = [.. WordHashes.Compute(text.ToLowerInvariant())];
    }

    public int Count => _words.Count;

    /// <summary>The span of the text from one word to another, including both.</summary>
    public Span Stretch(int first, int last) => new(_words[first].Start, _words[last].End - _words[first].Start);

    /// <summary>The hashes of all runs of a length, by the index of their first word; none if the text is too short.</summary>
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
            hash = i < length ? RollingHash.Add(hash, ValueAt(i)) : rolling.Move(hash, leaving: ValueAt(i - length), entering: ValueAt(i));
            if (i >= length - 1)
            {
                hashes[i - length + 1] = Keep(hash);
            }
        }

        return hashes;
    }

    /// <summary>The bits of a hash that are stored.</summary>
    public static long Keep(ulong hash) => (long)((hash ^ (hash >> 16)) & Kept);

    private ulong ValueAt(int word) => WordSum.Value(_words[word]);
}
