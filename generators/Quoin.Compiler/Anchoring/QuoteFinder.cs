using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Anchoring;

/// <summary>Finds words in a source.</summary>
/// <param name="source">The source.</param>
/// <param name="counter">Counts the candidates; the search stops when it is exceeded.</param>
internal sealed class QuoteFinder(SourceDocument source, CombinationCounter counter)
{
    /// <summary>The number of searches after which an index pays off.</summary>
    private const int SearchesWithoutIndex = 256;

    /// <summary>The maximum length to search without an index. In a repetitive text, each candidate may cost the length of the words.</summary>
    private const int LongestWithoutIndex = 256;

    /// <summary>The number of characters compared in about the time that one hit takes.</summary>
    private const int EffortUnit = 256;

    /// <summary>The number of characters scanned in about that time.</summary>
    private const int GoneOver = 8192;

    private readonly Dictionary<string, List<Hit>> _foundByWhitespace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Hit>> _foundByTypography = new(StringComparer.Ordinal);
    private readonly Dictionary<(MatchTier Tier, int Stretch), NGramIndex> _indexes = [];
    private UnevenSpace? _uneven;
    private FoldedText? _whitespace;
    private FoldedText? _typographic;
    private int _searches;

    public QuoteFinder(SourceDocument source)
        : this(source, new CombinationCounter(Limits.Default.Combinations))
    {
    }

    public SourceDocument Source => source;

    /// <summary>The count for a candidate at which <paramref name="length"/> characters are compared.</summary>
    public static long Effort(int length) => 1 + (length / EffortUnit);

    /// <summary>The source folded for a tier; whatever matches on a stricter tier matches in it too.</summary>
    public FoldedText Folded(MatchTier tier) => tier == MatchTier.Typographic
        ? _typographic ??= TypographicFold.Fold(source.Text)
        : _whitespace ??= FoldedText.FoldWhitespace(source.Text);

    /// <summary>Folds words for a tier.</summary>
    public static string Fold(string words, MatchTier tier) =>
        tier == MatchTier.Typographic ? TypographicFold.FoldWords(words) : Whitespace.Collapse(words);

    /// <summary>Finds every hit, in source order, each with the strictest tier on which it matches.</summary>
    /// <param name="words">The words.</param>
    /// <param name="loosest">The loosest tier: white space, or typography too.</param>
    public List<Hit> Find(string words, MatchTier loosest)
    {
        var found = loosest == MatchTier.Typographic ? _foundByTypography : _foundByWhitespace;
        if (!found.TryGetValue(words, out var hits))
        {
            found.Add(words, hits = Search(words, loosest));
        }

        return hits;
    }

    private List<Hit> Search(string words, MatchTier loosest)
    {
        var folded = Fold(words, loosest);
        if (folded.Length == 0)
        {
            return [];
        }

        if (MustUseIndex(folded))
        {
            return Unfold(Index(folded, loosest).Find(folded, counter), folded, words, loosest);
        }

        // Nearly every quote is in the source as it is, so that the source need not be folded.
        _uneven ??= new UnevenSpace(source.Text);
        return loosest == MatchTier.Whitespace && !_uneven.MayBeIn(folded)
            ? SearchUnfolded(folded, words)
            : Unfold(GoThrough(Folded(loosest).Text, folded), folded, words, loosest);
    }

    private List<Hit> SearchUnfolded(string folded, string words)
    {
        var hits = new List<Hit>(1);
        if (counter.Count(_uneven!.FoldedLength / GoneOver))
        {
            for (var start = Next(source.Text, folded, 0); start >= 0 && counter.Count(1); start = Next(source.Text, folded, start + 1))
            {
                hits.Add(Hit(new Span(start, folded.Length), words, MatchTier.Whitespace));
            }
        }

        return hits;
    }

    private List<Hit> Unfold(List<int> starts, string folded, string words, MatchTier loosest)
    {
        var text = Folded(loosest);
        return starts.FindAll(start => text.IsWhole(start, folded.Length)).ConvertAll(start => Hit(text.Unfold(start, folded.Length), words, loosest));
    }

    private Hit Hit(Span span, string words, MatchTier loosest)
    {
        var isExact = span.Length == words.Length && string.CompareOrdinal(source.Text, span.Start, words, 0, words.Length) == 0;
        if (isExact)
        {
            return new Hit(span, source.TierOf(span));
        }

        var isSpaced = loosest == MatchTier.Whitespace
            || Whitespace.Collapse(source.TextOf(span)) == Whitespace.Collapse(words);
        return new Hit(span, !isSpaced ? MatchTier.Typographic : source.TierOf(span) == MatchTier.Markup ? MatchTier.Markup : MatchTier.Whitespace);
    }

    /// <summary>Counts a search, and decides how to search.</summary>
    private bool MustUseIndex(string words) =>
        words.Length >= NGramIndex.ShortGram && !(words.Length <= LongestWithoutIndex && _searches++ < SearchesWithoutIndex);

    private NGramIndex Index(string words, MatchTier tier)
    {
        var stretch = words.Length < NGramIndex.LongGram ? NGramIndex.ShortGram : NGramIndex.LongGram;
        if (!_indexes.TryGetValue((tier, stretch), out var index))
        {
            _indexes.Add((tier, stretch), index = new NGramIndex(Folded(tier).Text, stretch));
        }

        return index;
    }

    private List<int> GoThrough(string text, string words)
    {
        var starts = new List<int>();
        if (counter.Count(text.Length / GoneOver))
        {
            for (var start = Next(text, words, 0); start >= 0 && counter.Count(1); start = Next(text, words, start + 1))
            {
                starts.Add(start);
            }
        }

        return starts;
    }

    private static int Next(string text, string words, int start) => start < text.Length ? text.IndexOf(words, start, StringComparison.Ordinal) : -1;
}
