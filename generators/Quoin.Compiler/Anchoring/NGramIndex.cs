using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>
/// Where each stretch of a few characters stands in a text, by its hash: to go through a long text for each of many quotes
/// takes time that grows with the square of an article's length.
/// </summary>
internal sealed class NGramIndex
{
    /// <summary>Stretches of this length tell most words apart.</summary>
    public const int LongGram = 8;

    /// <summary>Stretches of this length are for words that are shorter than that; still shorter ones no index finds.</summary>
    public const int ShortGram = 3;

    /// <summary>So many stretches of a quote are asked for the one that stands in the fewest places.</summary>
    private const int Asked = 64;

    /// <summary>So many places are looked at in about the time that one place takes that is found.</summary>
    private const int LooksInPlace = 16;

    private readonly RollingHash _rolling;
    private readonly string _text;
    private readonly int _stretch;
    private readonly int _shift;

    // Chains of places that have one hash: the first of each, how many it has, and the next after each place.
    private readonly int[] _firsts;
    private readonly int[] _counts;
    private readonly int[] _nexts;

    /// <param name="text">The text.</param>
    /// <param name="stretch">The length of the stretches.</param>
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

    /// <summary>Every place of words, in the order of the text.</summary>
    /// <param name="words">The words, of the length of a stretch at least.</param>
    /// <param name="counter">Counts the places that are looked at; where it ends, so does the list.</param>
    public List<int> Find(string words, CombinationCounter counter)
    {
        var (offset, chain) = Rarest(words);
        var starts = new List<int>();

        // To compare long words may take their length at each place.
        var effort = QuoteFinder.Effort(words.Length);
        var looks = 0;

        // Places are kept from 1 on: 0 is the end of a chain.
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

        // From the end, so that each chain leads from the beginning on.
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

    /// <summary>The hash of a stretch, which is read from its end.</summary>
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
