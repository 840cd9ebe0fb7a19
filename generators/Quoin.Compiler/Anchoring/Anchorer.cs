namespace Quoin.Compiler;

/// <summary>Locks the quotes of one annotation to places in its source, or reports why it cannot.</summary>
internal sealed class Anchorer(SourceDocument source, DiagnosticBag diagnostics)
{
    private const int HitsShown = 5;

    private readonly QuoteFinder _finder = new(source);

    /// <summary>The place of a quote; null where it was reported.</summary>
    public AnchorModel? Anchor(QuoteSyntax quote) => Anchor(quote, MeetsNothingMore, Rules.QuoteCutsWord);

    /// <summary>The place of a heading, which must be a line of its own.</summary>
    public AnchorModel? AnchorHeading(QuoteSyntax quote) => Anchor(quote, IsLine, Rules.HeadingNotALine);

    /// <param name="quote">The quote.</param>
    /// <param name="isAllowed">What a hit must be besides whole words.</param>
    /// <param name="forbidden">What to report where there are hits, but none is allowed.</param>
    private AnchorModel? Anchor(QuoteSyntax quote, Func<Span, bool> isAllowed, Rule forbidden)
    {
        var hits = _finder.Find(quote.Exact);
        if (hits.Count == 0)
        {
            diagnostics.Report(Rules.QuoteNotFound, quote.Range, source.Name, Departure.Describe(source, _finder.Folded, quote.Exact));
            return null;
        }

        var whole = hits.FindAll(hit => Boundaries.IsWhole(source.Text, hit.Span));
        var allowed = whole.FindAll(hit => isAllowed(hit.Span));
        if (allowed.Count == 0)
        {
            diagnostics.Report(whole.Count == 0 ? Rules.QuoteCutsWord : forbidden, quote.Range, source.Name, Describe(hits));
            return null;
        }

        var inContext = allowed.FindAll(hit => HasContext(hit.Span, quote));
        if (quote.Occurrence > inContext.Count || inContext.Count == 0)
        {
            diagnostics.Report(Rules.QuoteContextNotFound, quote.Range, source.Name, Describe(allowed));
            return null;
        }

        // An occurrence is counted as a reader counts, who sees no tiers. Otherwise what matches to the letter is meant.
        var strictest = inContext.Min(hit => hit.Tier);
        var candidates = quote.Occurrence > 0 ? inContext : inContext.FindAll(hit => hit.Tier == strictest);
        if (quote.Occurrence == 0 && candidates.Count > 1)
        {
            diagnostics.Report(Rules.QuoteAmbiguous, quote.Range, $"{candidates.Count}", source.Name, Describe(candidates));
            return null;
        }

        var chosen = candidates[Math.Max(quote.Occurrence - 1, 0)];
        var (line, column) = source.Position(chosen.Span.Start);
        return new AnchorModel(chosen.Span, line + 1, column + 1, chosen.Tier);
    }

    private static bool MeetsNothingMore(Span hit) => true;

    private bool IsLine(Span hit)
    {
        var (start, end) = source.Line(source.Position(hit.Start).Line);
        return hit.End <= end
            && source.Text.Substring(start, hit.Start - start).Trim('#', '*', ' ', '\t').Length == 0
            && source.Text.Substring(hit.End, end - hit.End).Trim('#', '*', ' ', '\t').Length == 0;
    }

    private bool HasContext(Span hit, QuoteSyntax quote) =>
        (quote.Prefix is null || Before(hit.Start, quote.Prefix)) && (quote.Suffix is null || After(hit.End, quote.Suffix));

    // Whether white space stands between the quote and its context is left to the author.
    private bool Before(int end, string prefix)
    {
        var words = Whitespace.Collapse(prefix);
        var text = _finder.Folded.Text;
        var last = _finder.Folded.Fold(end);
        last -= last > 0 && text[last - 1] == ' ' ? 1 : 0;
        return last >= words.Length && string.CompareOrdinal(text, last - words.Length, words, 0, words.Length) == 0;
    }

    private bool After(int start, string suffix)
    {
        var words = Whitespace.Collapse(suffix);
        var text = _finder.Folded.Text;
        var first = _finder.Folded.Fold(start);
        first += first < text.Length && text[first] == ' ' ? 1 : 0;
        return first + words.Length <= text.Length && string.CompareOrdinal(text, first, words, 0, words.Length) == 0;
    }

    private string Describe(List<Hit> hits)
    {
        var places = string.Join("; ", hits.Take(HitsShown).Select(hit => source.Describe(hit.Span.Start)));
        return hits.Count > HitsShown ? $"{places}; and {hits.Count - HitsShown} more" : places;
    }
}
