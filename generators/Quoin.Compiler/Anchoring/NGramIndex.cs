using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>
/// An index of the n-grams of a text by their hash: scanning a long text for each of many quotes
/// takes time that is quadratic in an article's length.
/// </summary>
internal sealed class NGramIndex
{
    /// <summary>The n-gram length for most quotes; it distinguishes most words.</summary>
    public const int LongGram = 8;

    /// <summary>The n-gram length for shorter quotes. Quotes shorter than this are not indexed.</summary>
    public const int ShortGram = 3;

    /// <summary>The maximum number of n-grams of a quote to compare for the rarest one.</summary>
    private const int Asked = 64;

    /// <summary>The number of candidates that take about as long to check as one hit.</summary>
    private const int LooksInPlace = 16;

    private readonly RollingHash _rolling;
    private readonly string _text;
    private readonly int _stretch;
    private readonly int _shift;

    // Chains of positions with the same hash: the first of each chain, its length, and the next after each position.
    private readonly int[] _firsts;
    private readonly int[] _counts;
    private readonly int[] _nexts;

    public NGramIndex(string text, int stretch)
    {
        var bits = 8;
        while (bits < 24 && 1 << bits < text.Length)
        {
            bits++;
        }

        (_text, _stretch, _shift) = (text, stretch, 64 - bits);
        _rolling = new RollingHash(stretch);
        _firsts = new int[1 << bits];
        _counts = new int[1 << bits];
        _nexts = new int[Math.Max(text.Length - _stretch + 1, 0)];
        Fill();
    }

    /// <summary>Finds every position of words, in text order.</summary>
    /// <param name="words">The words, at least as long as an n-gram.</param>
    /// <param name="counter">Counts the candidates; the search stops when it is exceeded.</param>
    public List<int> Find(string words, CombinationCounter counter)
    {
        var (offset, chain) = Rarest(words);
        var starts = new List<int>();

        // Comparing long words may take time proportional to their length at each candidate.
        var effort = QuoteFinder.Effort(words.Length);
        var looks = 0;

        // Positions are stored plus one: 0 is the end of a chain.
        for (var place = _firsts[chain]; place > 0 && ((effort == 1 && ++looks % LooksInPlace != 0) || counter.Count(effort)); place = _nexts[place - 1])
        {
            var start = place - 1 - offset;
            if (start >= 0 && start + words.Length <= _text.Length && string.CompareOrdinal(_text, start, words, 0, words.Length) == 0)
            {
                starts.Add(start);
                if (!counter.Count(1))
                {
                    break;
                }
            }
        }

        return starts;
    }

    private void Fill()
    {
        if (_nexts.Length == 0)
        {
            return;
        }

        // From the end, so that each chain is in text order.
        var hash = Hash(_text, _nexts.Length - 1);
        for (var start = _nexts.Length - 1; ; start--)
        {
            var chain = Chain(hash);
            _nexts[start] = _firsts[chain];
            _firsts[chain] = start + 1;
            _counts[chain]++;
            if (start == 0)
            {
                return;
            }

            hash = _rolling.Move(hash, leaving: _text[start + _stretch - 1], entering: _text[start - 1]);
        }
    }

    private (int Offset, int Chain) Rarest(string words)
    {
        var rarest = (Offset: 0, Chain: Chain(Hash(words, 0)));
        for (var offset = 1; offset < Asked && offset + _stretch <= words.Length; offset++)
        {
            if (Chain(Hash(words, offset)) is var chain && _counts[chain] < _counts[rarest.Chain])
            {
                rarest = (offset, chain);
            }
        }

        return rarest;
    }

    private int Chain(ulong hash) => (int)(Hashing.Spread(hash) >> _shift);

    /// <summary>The hash of an n-gram, computed from its end.</summary>
    private ulong Hash(string text, int start)
    {
        var hash = 0UL;
        for (var i = start + _stretch - 1; i >= start; i--)
        {
            hash = RollingHash.Add(hash, text[i]);
        }

        return hash;
    }
}
