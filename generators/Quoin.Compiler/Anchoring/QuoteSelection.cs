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
        Whole = Hits.FindAll(locator.IsWhole);
        Allowed = isAllowed is null ? Whole : Whole.FindAll(isAllowed);
        var context = new QuoteContext(locator.Finder.Folded(tier), quote, tier);
        _inContext = Allowed.FindAll(context.Surrounds);
        var strictest = _inContext.Count == 0 ? default : _inContext.Min(hit => hit.Tier);
        Strictest = _inContext.FindAll(hit => hit.Tier == strictest);
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
}
