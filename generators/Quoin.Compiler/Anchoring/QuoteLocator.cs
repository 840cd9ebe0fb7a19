using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Anchoring;

/// <summary>Locates quotes in a source, without reporting anything.</summary>
internal sealed class QuoteLocator
{
    private readonly SourceDocument _source;
    private readonly bool _isFile;
    private readonly CancellationToken _cancellation;

    // Quotes that differ only in their occurrence share one selection. Most are asked for by their words alone.
    private readonly Dictionary<string, QuoteSelection> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Exact, string? Prefix, string? Suffix, MatchTier Tier, Manner Manner), QuoteSelection> _selections = [];

    /// <param name="source">The source.</param>
    /// <param name="limit">The maximum number of candidates.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <param name="isFile">Whether the source is a file with its markup, whose marks and addresses next to a number are no part of it.</param>
    public QuoteLocator(SourceDocument source, int limit, CancellationToken cancellation, bool isFile = false)
    {
        (_source, _cancellation, _isFile) = (source, cancellation, isFile);
        Counter = new CombinationCounter(limit);
        Finder = new QuoteFinder(source, Counter);
        IsWholeHit = IsWhole;
    }

    /// <summary>What a hit of a quote consists of.</summary>
    private enum Manner
    {
        /// <summary>All its words in one piece.</summary>
        Whole,

        /// <summary>All its words, as a line.</summary>
        Heading,

        /// <summary>Its parts, one after the other.</summary>
        Joined,
    }

    /// <summary>Counts the candidates.</summary>
    public CombinationCounter Counter { get; }

    /// <summary>Finds words.</summary>
    public QuoteFinder Finder { get; }

    /// <summary>Locates a quote that has exactly one hit, without reporting anything.</summary>
    public Hit? Locate(QuoteSyntax quote)
    {
        var whole = Whole(quote);
        if (whole.Hits.Count > 0)
        {
            return Only(whole, quote);
        }

        var parts = Omission.Split(quote.Exact);
        return parts.Count is 0 or > Omission.PartsLimit || parts[0] == quote.Exact ? null : Only(Joined(quote, parts), quote);
    }

    /// <summary>Locates a heading that has exactly one hit, without reporting anything.</summary>
    public Hit? LocateHeading(QuoteSyntax quote) => quote.Place is { } place ? new Hit(place, _source.TierOf(place)) : Only(Heading(quote), quote);

    /// <summary>Selects among the hits of all words of a quote.</summary>
    public QuoteSelection Whole(QuoteSyntax quote) => Choose(quote, Manner.Whole, []);

    /// <summary>Selects among the hits of a heading, each a whole block or a line of its own.</summary>
    public QuoteSelection Heading(QuoteSyntax quote) => Choose(quote, Manner.Heading, []);

    /// <summary>Selects among the hits of the parts of a quote, one after the other.</summary>
    public QuoteSelection Joined(QuoteSyntax quote, IReadOnlyList<string> parts) => Choose(quote, Manner.Joined, parts);

    /// <summary>The only hit that a quote selects; null if there is none, more than one, or too many to examine.</summary>
    public Hit? Only(QuoteSelection selection, QuoteSyntax quote) =>
        !Counter.IsExceeded && selection.Picked(quote.Occurrence) is { Count: 1 } picked ? picked[0] : null;

    /// <summary>The same as <see cref="IsWhole"/>, created once, not for each quote.</summary>
    public Predicate<Hit> IsWholeHit { get; }

    /// <summary>Whether a hit cuts no word and no number.</summary>
    public bool IsWhole(Hit hit) => _isFile ? Boundaries.AreWords(_source.Text, hit.Span) : Boundaries.IsWhole(_source.Text, hit.Span);

    /// <summary>Whether a hit is a whole block, or a whole line of the file.</summary>
    private bool IsLine(Hit hit)
    {
        if (_source.LeafAt(hit.Span.Start) is var leaf and >= 0 && _source.Leaves[leaf].Span == hit.Span)
        {
            return true;
        }

        var span = _source.FileSpan(hit.Span);
        var (start, end) = _source.File.Line(_source.File.Position(span.Start).Line);
        return span.End <= end && IsDecoration(start, span.Start) && IsDecoration(span.End, end);
    }

    /// <summary>Whether a span has only characters that decorate a heading. Stops at the first word, because a line may be as long as the source.</summary>
    private bool IsDecoration(int start, int end)
    {
        while (start < end && _source.File.Text[start] is '#' or '*' or ' ' or '\t')
        {
            start++;
        }

        return start >= end;
    }

    /// <summary>Finds the hits where the parts follow one another; if the last part has several hits, only those that the suffix selects.</summary>
    private List<Hit> Join(QuoteSyntax quote, IReadOnlyList<string> parts, MatchTier tier)
    {
        var places = parts.Select(part => Finder.Find(part, tier).FindAll(IsWholeHit)).ToList();
        var ends = places[places.Count - 1].FindAll(new QuoteContext(Finder.Folded(tier), quote, tier).Follows);
        if (!Counter.Count(places.Sum(hits => hits.Count)))
        {
            return [];
        }

        return Omission.Join([.. places.Take(places.Count - 1), ends]) is { Count: > 0 } picked ? picked : Omission.Join(places);
    }

    /// <summary>Tries the tiers from the strictest to the loosest, as far as necessary.</summary>
    private QuoteSelection Choose(QuoteSyntax quote, Manner manner, IReadOnlyList<string> parts)
    {
        _cancellation.ThrowIfCancellationRequested();

        var strict = Known(quote, manner, parts, MatchTier.Whitespace);

        // An occurrence counts all hits, because a reader does not see tiers.
        if (strict.Strictest.Count > 0 && quote.Occurrence == 0)
        {
            return strict;
        }

        // Only the strict tier finds a part of a letter, which explains why the quote is not accepted.
        var loose = Known(quote, manner, parts, MatchTier.Typographic);
        return loose.Hits.Count > 0 ? loose : strict;
    }

    private QuoteSelection Known(QuoteSyntax quote, Manner manner, IReadOnlyList<string> parts, MatchTier tier)
    {
        QuoteSelection? known;
        if (manner == Manner.Whole && tier == MatchTier.Whitespace && quote.Prefix is null && quote.Suffix is null)
        {
            return _byWords.TryGetValue(quote.Exact, out known) ? known : _byWords[quote.Exact] = Select(quote, manner, parts, tier);
        }

        var key = (quote.Exact, quote.Prefix, quote.Suffix, tier, manner);
        return _selections.TryGetValue(key, out known) ? known : _selections[key] = Select(quote, manner, parts, tier);
    }

    private QuoteSelection Select(QuoteSyntax quote, Manner manner, IReadOnlyList<string> parts, MatchTier tier) => new(
        manner == Manner.Joined ? Join(quote, parts, tier) : Finder.Find(quote.Exact, tier),
        manner == Manner.Heading ? IsLine : null,
        quote, this, tier);
}
