namespace Quoin.Compiler;

/// <summary>Locks the quotes of one annotation to places in its source, or reports why it cannot.</summary>
internal sealed class Anchorer(SourceDocument source, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly QuoteFixes _fixes = new(source, diagnostics.Path);
    private readonly QuoteFinder _finder = new(source);
    private readonly List<MissingQuote> _missing = [];
    private NearestText? _nearest;

    /// <summary>The quotes that are not in the source, each with its diagnostic.</summary>
    public IReadOnlyList<MissingQuote> Missing => _missing;

    /// <summary>The place of a quote; null where it was reported.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="language">The language that its mark gives; null where it gives none.</param>
    /// <param name="isSound">Whether a quote may have a place, for one that takes the place of a missing quote.</param>
    public Hit? Anchor(QuoteSyntax quote, string? language, SoundPlace isSound)
    {
        var parts = Omission.Split(quote.Exact);
        var whole = Choose(quote, tier => _finder.Find(quote.Exact, tier));
        if (whole.Only is { } only)
        {
            return only;
        }

        Predicate<QuoteSyntax> isRight = other => Locate(other) is { } hit && isSound(hit, language);
        return whole.Hits.Count > 0 || (parts.Count == 1 && parts[0] == quote.Exact)
            ? Decide(whole, quote, Rules.QuoteCutsWord, isRight)
            : AnchorParts(quote, parts, isRight);
    }

    /// <summary>The place of a heading, which must be a line of its own.</summary>
    public Hit? AnchorHeading(QuoteSyntax quote, SoundPlace isSound) =>
        Decide(ChooseHeading(quote), quote, Rules.HeadingNotALine, other => LocateHeading(other) is { } hit && isSound(hit, null));

    /// <summary>The place of a quote, if it has one and no other; nothing is reported.</summary>
    public Hit? Locate(QuoteSyntax quote)
    {
        var whole = Choose(quote, tier => _finder.Find(quote.Exact, tier));
        if (whole.Hits.Count > 0)
        {
            return whole.Only;
        }

        var parts = Omission.Split(quote.Exact);
        return parts.Count is 0 or > Omission.PartsLimit || parts[0] == quote.Exact ? null : Choose(quote, tier => Join(quote, parts, tier)).Only;
    }

    /// <summary>The place of a heading, if it has one and no other; nothing is reported.</summary>
    public Hit? LocateHeading(QuoteSyntax quote) => ChooseHeading(quote).Only;

    private Selection ChooseHeading(QuoteSyntax quote) => Choose(quote, tier => _finder.Find(quote.Exact, tier), IsLine);

    /// <summary>The place of a quote that omits something: its parts, one after the other.</summary>
    private Hit? AnchorParts(QuoteSyntax quote, IReadOnlyList<string> parts, Predicate<QuoteSyntax> isRight)
    {
        if (parts.Count is 0 or > Omission.PartsLimit)
        {
            diagnostics.Report(Rules.OmissionParts, quote.Range, $"{parts.Count}", $"{Omission.PartsLimit}");
            return null;
        }

        var joined = Choose(quote, tier => Join(quote, parts, tier));
        if (joined.Hits.Count > 0)
        {
            return Decide(joined, quote, Rules.QuoteCutsWord, isRight);
        }

        var firsts = new List<Hit>();
        foreach (var part in parts)
        {
            var hits = _finder.Find(part, MatchTier.Typographic);
            if (hits.Find(IsWhole) is not { } first)
            {
                ReportNowhere(quote, part, hits, Rules.QuoteCutsWord, isRight);
                return null;
            }

            firsts.Add(first);
        }

        diagnostics.Report(Rules.OmissionTooFar, quote.Range, source.Name, Places.Describe(source, firsts), $"{Omission.Limit}");
        return null;
    }

    /// <summary>Every place where the parts follow one another; of several places of the last one those that the suffix picks.</summary>
    private List<Hit> Join(QuoteSyntax quote, IReadOnlyList<string> parts, MatchTier tier)
    {
        var places = parts.Select(part => _finder.Find(part, tier).FindAll(IsWhole)).ToList();
        var ends = places[places.Count - 1].FindAll(new QuoteContext(_finder.Folded(tier), quote, tier).Follows);
        return Omission.Join([.. places.Take(places.Count - 1), ends]) is { Count: > 0 } picked ? picked : Omission.Join(places);
    }

    /// <summary>Goes from the strictest tier to the loosest, as far as it must.</summary>
    private Selection Choose(QuoteSyntax quote, Func<MatchTier, List<Hit>> find, Predicate<Hit>? isAllowed = null)
    {
        cancellation.ThrowIfCancellationRequested();

        var strict = Select(MatchTier.Whitespace);

        // An occurrence is counted as a reader counts, who sees no tiers.
        if (strict.Chosen.Count > 0 && quote.Occurrence == 0)
        {
            return strict;
        }

        // Half a letter of the source is found by the strict tier alone; it says why the quote will not do.
        var loose = Select(MatchTier.Typographic);
        return loose.Hits.Count > 0 ? loose : strict;

        Selection Select(MatchTier tier) => new(find(tier), isAllowed, quote, this, tier);
    }

    private Hit? Decide(Selection selection, QuoteSyntax quote, Rule forbidden, Predicate<QuoteSyntax> isRight)
    {
        if (selection.Only is { } only)
        {
            return only;
        }

        if (selection.Chosen.Count > 1)
        {
            diagnostics.Report(Rules.QuoteAmbiguous, quote.Range, $"{selection.Chosen.Count}", source.Name, Places.Describe(source, selection.Chosen));
        }
        else if (selection.Allowed.Count > 0)
        {
            diagnostics.Report(Rules.QuoteContextNotFound, quote.Range, source.Name, Places.Describe(source, selection.Allowed));
        }
        else
        {
            ReportNowhere(quote, quote.Exact, selection.Hits, selection.Whole.Count == 0 ? Rules.QuoteCutsWord : forbidden, isRight);
        }

        return null;
    }

    /// <param name="quote">The quote.</param>
    /// <param name="words">Its words, or the part of them that is nowhere.</param>
    /// <param name="hits">Where they stand although they must not.</param>
    /// <param name="forbidden">Why they must not.</param>
    /// <param name="isRight">Whether a quote is right that takes its place.</param>
    private void ReportNowhere(QuoteSyntax quote, string words, List<Hit> hits, Rule forbidden, Predicate<QuoteSyntax> isRight)
    {
        if (hits.Count > 0)
        {
            diagnostics.Report(forbidden, quote.Range, source.Name, Places.Describe(source, hits));
            return;
        }

        _nearest ??= new NearestText(source, _finder.Folded(MatchTier.Typographic), cancellation);
        var hint = _nearest.Describe(TypographicFold.OfWords(words), out var nearest);
        var fixes = nearest is { } span ? _fixes.Nearest(quote, words, span, isRight) : [];
        var diagnostic = diagnostics.Report(Rules.QuoteNotFound, quote.Range, fixes, source.Name, hint + Reason(words));
        _missing.Add(new MissingQuote(diagnostic, words));
    }

    /// <summary>Why words may be missing that look as if they were there.</summary>
    private static string Reason(string words)
    {
        if (MixedScripts.FirstWord(words) is { } word)
        {
            return $"; the word \"{DisplayText.Excerpt(word)}\" mixes Latin and Cyrillic letters that look alike";
        }

        return !TypographicFold.CanCompose && words.Any(character => character > '\x7F')
            ? "; accents were not compared, because the build runs with DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1, so unset it"
            : "";
    }

    private bool IsWhole(Hit hit) => Boundaries.IsWhole(source.Text, hit.Span);

    private bool IsLine(Hit hit)
    {
        var (start, end) = source.Line(source.Position(hit.Span.Start).Line);
        return hit.Span.End <= end
            && source.Text.Substring(start, hit.Span.Start - start).Trim('#', '*', ' ', '\t').Length == 0
            && source.Text.Substring(hit.Span.End, end - hit.Span.End).Trim('#', '*', ' ', '\t').Length == 0;
    }

    /// <summary>The hits that are left at each stage of the choice.</summary>
    private sealed class Selection
    {
        public Selection(List<Hit> hits, Predicate<Hit>? isAllowed, QuoteSyntax quote, Anchorer anchorer, MatchTier tier)
        {
            Hits = hits;
            Whole = hits.FindAll(anchorer.IsWhole);
            Allowed = isAllowed is null ? Whole : Whole.FindAll(isAllowed);
            var context = new QuoteContext(anchorer._finder.Folded(tier), quote, tier);
            var inContext = Allowed.FindAll(context.Surrounds);
            Chosen = quote.Occurrence == 0 ? Strictest(inContext) : [.. inContext.Skip(quote.Occurrence - 1).Take(1)];
        }

        /// <summary>All.</summary>
        public List<Hit> Hits { get; }

        /// <summary>Those that cut no word.</summary>
        public List<Hit> Whole { get; }

        /// <summary>Of these, those that are what they must be besides, such as a line.</summary>
        public List<Hit> Allowed { get; }

        /// <summary>Of these, those that prefix, suffix and occurrence pick; what matches more strictly goes before the rest.</summary>
        public List<Hit> Chosen { get; }

        /// <summary>The only one of these; null where there is none, or more than one.</summary>
        public Hit? Only => Chosen.Count == 1 ? Chosen[0] : null;

        private static List<Hit> Strictest(List<Hit> hits)
        {
            var strictest = hits.Count == 0 ? default : hits.Min(hit => hit.Tier);
            return hits.FindAll(hit => hit.Tier == strictest);
        }
    }
}
