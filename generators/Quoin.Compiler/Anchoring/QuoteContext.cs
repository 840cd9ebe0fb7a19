using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Anchoring;

/// <summary>The prefix and suffix of a quote.</summary>
internal sealed class QuoteContext
{
    private readonly FoldedText _source;
    private readonly string? _prefix;
    private readonly string? _suffix;

    /// <param name="source">The source, folded for the tier.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="tier">The tier.</param>
    public QuoteContext(FoldedText source, QuoteSyntax quote, MatchTier tier)
    {
        _source = source;
        _prefix = quote.Prefix is null ? null : QuoteFinder.Fold(quote.Prefix, tier);
        _suffix = quote.Suffix is null ? null : QuoteFinder.Fold(quote.Suffix, tier);
    }

    /// <summary>Whether the prefix and suffix surround a hit. White space in between is optional.</summary>
    public bool Surrounds(Hit hit) => (_prefix is null || Before(hit.Span.Start, _prefix)) && Follows(hit);

    /// <summary>Whether the suffix follows a hit.</summary>
    public bool Follows(Hit hit) => _suffix is null || After(hit.Span.End, _suffix);

    private bool Before(int end, string prefix)
    {
        var text = _source.Text;
        var last = _source.Fold(end);
        last -= last > 0 && text[last - 1] == ' ' ? 1 : 0;
        return last >= prefix.Length && string.CompareOrdinal(text, last - prefix.Length, prefix, 0, prefix.Length) == 0;
    }

    private bool After(int start, string suffix)
    {
        var text = _source.Text;
        var first = _source.Fold(start);
        first += first < text.Length && text[first] == ' ' ? 1 : 0;
        return first + suffix.Length <= text.Length && string.CompareOrdinal(text, first, suffix, 0, suffix.Length) == 0;
    }
}
