namespace Quoin.Compiler.Text;

/// <summary>The words of a text as hashes, regardless of case, typography and punctuation.</summary>
internal sealed class WordSequence
{
    private readonly List<ulong> _words = [];

    public WordSequence(string text)
    {
        foreach (var word in WordHashes.ComputeLower(text, new Span(0, text.Length)))
        {
            _words.Add(WordSum.Value(word));
        }
    }

    public int Count => _words.Count;

    /// <summary>The hash of each run of words of a length, as that of a <see cref="WordSum"/>.</summary>
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
}
