using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Anchoring;

/// <summary>The hits that remain after each stage of the selection.</summary>
internal sealed class QuoteSelection
{
    private readonly List<Hit> _inContext;

    /// <param name="hits">The hits.</param>
    /// <param name="isAllowed">What else is required of a hit; null for nothing.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="locator">Where the quote is located.</param>
    /// <param name="tier">The loosest tier of the hits.</param>
    public QuoteSelection(List<Hit> hits, Predicate<Hit>? isAllowed, QuoteSyntax quote, QuoteLocator locator, MatchTier tier)
    {
        var effort = QuoteFinder.Effort((quote.Prefix?.Length ?? 0) + (quote.Suffix?.Length ?? 0));
        Hits = locator.Counter.Count(hits.Count * effort) ? hits : [];
        Whole = Keep(Hits, locator.IsWholeHit);
        Allowed = isAllowed is null ? Whole : Keep(Whole, isAllowed);

        // Most quotes have no context, for which the source would have to be folded.
        _inContext = quote.Prefix is null && quote.Suffix is null ? Allowed : Keep(Allowed, new QuoteContext(locator.Finder.Folded(tier), quote, tier).Surrounds);
        Strictest = _inContext.Count < 2 ? _inContext : KeepStrictest(_inContext);
    }

    /// <summary>All hits.</summary>
    public List<Hit> Hits { get; }

    /// <summary>Those that do not cut a word.</summary>
    public List<Hit> Whole { get; }

    /// <summary>Of these, those that meet the other requirements, such as being a line.</summary>
    public List<Hit> Allowed { get; }

    /// <summary>Of these, those that prefix and suffix select, on the strictest tier that has any.</summary>
    public List<Hit> Strictest { get; }

    /// <summary>The hits that prefix, suffix and occurrence select.</summary>
    /// <param name="occurrence">The number of the hit, from 1; 0 if none is given.</param>
    public List<Hit> Picked(int occurrence) => occurrence == 0 ? Strictest
        : occurrence <= _inContext.Count ? [_inContext[occurrence - 1]]
        : [];

    /// <summary>The hits that meet a condition: the same list if all of them do, as nearly always.</summary>
    private static List<Hit> Keep(List<Hit> hits, Predicate<Hit> isKept)
    {
        foreach (var hit in hits)
        {
            if (!isKept(hit))
            {
                return hits.FindAll(isKept);
            }
        }

        return hits;
    }

    private static List<Hit> KeepStrictest(List<Hit> hits)
    {
        var strictest = hits.Min(static hit => hit.Tier);
        return Keep(hits, hit => hit.Tier == strictest);
    }
}
