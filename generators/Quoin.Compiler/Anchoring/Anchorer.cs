using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Anchoring;

/// <summary>Anchors the quotes of one annotation to positions in its source, or reports why it cannot.</summary>
internal sealed class Anchorer
{
    private readonly SourceDocument _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly bool _isFile;
    private readonly QuoteFixes _fixes;
    private readonly CombinationCounter _counter;
    private readonly QuoteFinder _finder;

    // Quotes that differ only in their occurrence share one selection.
    private readonly Dictionary<(string Exact, string? Prefix, string? Suffix, MatchTier Tier, Manner Manner), Selection> _selections = [];
    private readonly List<MissingQuote> _missing = [];
    private readonly MarkupFinder _markup;
    private readonly FootnoteFinder _footnotes;
    private NearestText? _nearest;

    /// <param name="source">The source.</param>
    /// <param name="diagnostics">Where to report what cannot be located.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <param name="isFile">Whether the source is a file with its markup, whose marks and addresses next to a number are no part of it.</param>
    public Anchorer(SourceDocument source, DiagnosticBag diagnostics, CancellationToken cancellation, bool isFile = false)
    {
        (_source, _diagnostics, _cancellation, _isFile) = (source, diagnostics, cancellation, isFile);
        _fixes = new QuoteFixes(source, diagnostics.Path);
        _counter = new CombinationCounter(diagnostics.Limits.Combinations);
        _finder = new QuoteFinder(source, _counter);
        _markup = new MarkupFinder(source, diagnostics, cancellation);
        _footnotes = new FootnoteFinder(source, diagnostics);
    }

    /// <summary>The quotes that are not in the source, each with its diagnostic.</summary>
    public IReadOnlyList<MissingQuote> Missing => _missing;

    /// <summary>Locates a quote; null if it cannot be located, which is reported.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="language">The language given by its mark; null if none is given.</param>
    /// <param name="isSound">Whether a hit is acceptable for a quote that a fix suggests in place of a missing one.</param>
    public Hit? Anchor(QuoteSyntax quote, string? language, HitFilter isSound)
    {
        if (quote.Footnote is not null)
        {
            return _footnotes.Anchor(quote);
        }

        var parts = Omission.Split(quote.Exact);
        var whole = ChooseWhole(quote);
        if (Only(whole, quote) is { } only)
        {
            return only;
        }

        Predicate<QuoteSyntax> isRight = other => Locate(other) is { } hit && isSound(hit, language);
        if (whole.Hits.Count > 0 || (parts.Count == 1 && parts[0] == quote.Exact))
        {
            return LocateMarkup(whole, quote, _markup.Locate) is { } typed ? AcceptMarkup(quote, typed, isRight) : Decide(whole, quote, Rules.QuoteCutsWord, isRight);
        }

        return AnchorParts(quote, parts, isRight);
    }

    /// <summary>Locates a heading, which must be a whole block, or a line of its own.</summary>
    public Hit? AnchorHeading(QuoteSyntax quote, HitFilter isSound)
    {
        if (quote.Place is { } place)
        {
            return new Hit(place, _source.TierOf(place));
        }

        if (quote.Footnote is not null)
        {
            return _footnotes.Anchor(quote);
        }

        Predicate<QuoteSyntax> isRight = other => LocateHeading(other) is { } hit && isSound(hit, null);
        var heading = ChooseHeading(quote);
        return LocateMarkup(heading, quote, _markup.LocateHeading) is { } typed
            ? AcceptMarkup(quote, typed, isRight)
            : Decide(heading, quote, Rules.HeadingNotALine, isRight);
    }

    /// <summary>Locates a quote that has exactly one hit, without reporting anything.</summary>
    public Hit? Locate(QuoteSyntax quote)
    {
        if (quote.Footnote is not null)
        {
            return _footnotes.Locate(quote);
        }

        var whole = ChooseWhole(quote);
        if (whole.Hits.Count > 0)
        {
            return Only(whole, quote);
        }

        var parts = Omission.Split(quote.Exact);
        return parts.Count is 0 or > Omission.PartsLimit || parts[0] == quote.Exact ? null : Only(ChooseJoined(quote, parts), quote);
    }

    /// <summary>Locates a heading that has exactly one hit, without reporting anything.</summary>
    public Hit? LocateHeading(QuoteSyntax quote) => quote.Place is { } place ? new Hit(place, _source.TierOf(place)) : Only(ChooseHeading(quote), quote);

    /// <summary>
    /// Locates a quote that is written with the markup of the source: one whose words, prefix or suffix no reader sees. Words that a reader
    /// sees more than once do not become unique because one of them has markup within.
    /// </summary>
    private static Hit? LocateMarkup(Selection read, QuoteSyntax quote, Func<QuoteSyntax, Hit?> locate) =>
        read.Hits.Count == 0 || (quote.Occurrence == 0 && read.Allowed.Count > 0 && read.Strictest.Count == 0) ? locate(quote) : null;

    /// <summary>Accepts a quote that is written with the markup of the source, and offers the form without.</summary>
    private Hit? AcceptMarkup(QuoteSyntax quote, Hit inFile, Predicate<QuoteSyntax> isRight)
    {
        if (_markup.Read(inFile) is not { } hit)
        {
            _diagnostics.Report(Rules.QuoteUnseen, quote.Range, _source.Name, _source.File.Describe(inFile.Span.Start));
            return null;
        }

        List<Hit> parts = [.. hit.Parts ?? [hit]];
        if (parts.FindIndex(part => !IsWhole(part)) is var cut and >= 0)
        {
            ReportNowhere(quote, hit.Parts is null ? quote.Exact : Omission.Split(quote.Exact)[cut], [parts[cut]], Rules.QuoteCutsWord, isRight);
            return null;
        }

        _diagnostics.Report(Rules.MarkupQuoted, quote.Range, _fixes.Plain(quote, hit, isRight), _source.Name, _fixes.WordsOf(quote, hit));
        return hit;
    }

    private Selection ChooseWhole(QuoteSyntax quote) => Choose(quote, Manner.Whole, tier => _finder.Find(quote.Exact, tier));

    private Selection ChooseHeading(QuoteSyntax quote) => Choose(quote, Manner.Heading, tier => _finder.Find(quote.Exact, tier), IsLine);

    private Selection ChooseJoined(QuoteSyntax quote, IReadOnlyList<string> parts) => Choose(quote, Manner.Joined, tier => Join(quote, parts, tier));

    /// <summary>The only hit that a quote selects; null if there is none, more than one, or too many to examine.</summary>
    private Hit? Only(Selection selection, QuoteSyntax quote) =>
        !_counter.IsExceeded && selection.Picked(quote.Occurrence) is { Count: 1 } picked ? picked[0] : null;

    /// <summary>Locates a quote with omissions by its parts, one after the other.</summary>
    private Hit? AnchorParts(QuoteSyntax quote, IReadOnlyList<string> parts, Predicate<QuoteSyntax> isRight)
    {
        if (parts.Count is 0 or > Omission.PartsLimit)
        {
            _diagnostics.Report(Rules.OmissionParts, quote.Range, $"{parts.Count}", $"{Omission.PartsLimit}");
            return null;
        }

        var joined = ChooseJoined(quote, parts);
        if (LocateMarkup(joined, quote, _markup.Locate) is { } typed)
        {
            return AcceptMarkup(quote, typed, isRight);
        }

        if (joined.Hits.Count > 0)
        {
            return Decide(joined, quote, Rules.QuoteCutsWord, isRight);
        }

        if (_counter.IsExceeded)
        {
            ReportExcess(quote);
            return null;
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

        _diagnostics.Report(Rules.OmissionTooFar, quote.Range, _source.Name, HitList.Describe(_source, firsts), $"{Omission.Limit}");
        return null;
    }

    /// <summary>Finds the hits where the parts follow one another; if the last part has several hits, only those that the suffix selects.</summary>
    private List<Hit> Join(QuoteSyntax quote, IReadOnlyList<string> parts, MatchTier tier)
    {
        var places = parts.Select(part => _finder.Find(part, tier).FindAll(IsWhole)).ToList();
        var ends = places[places.Count - 1].FindAll(new QuoteContext(_finder.Folded(tier), quote, tier).Follows);
        if (!_counter.Count(places.Sum(hits => hits.Count)))
        {
            return [];
        }

        return Omission.Join([.. places.Take(places.Count - 1), ends]) is { Count: > 0 } picked ? picked : Omission.Join(places);
    }

    /// <summary>Tries the tiers from the strictest to the loosest, as far as necessary.</summary>
    private Selection Choose(QuoteSyntax quote, Manner manner, Func<MatchTier, List<Hit>> find, Predicate<Hit>? isAllowed = null)
    {
        _cancellation.ThrowIfCancellationRequested();

        var strict = Select(MatchTier.Whitespace);

        // An occurrence counts all hits, because a reader does not see tiers.
        if (strict.Strictest.Count > 0 && quote.Occurrence == 0)
        {
            return strict;
        }

        // Only the strict tier finds a part of a letter, which explains why the quote is not accepted.
        var loose = Select(MatchTier.Typographic);
        return loose.Hits.Count > 0 ? loose : strict;

        Selection Select(MatchTier tier)
        {
            var key = (quote.Exact, quote.Prefix, quote.Suffix, tier, manner);
            return _selections.TryGetValue(key, out var known)
                ? known
                : _selections[key] = new Selection(find(tier), isAllowed, quote, this, tier);
        }
    }

    private Hit? Decide(Selection selection, QuoteSyntax quote, Rule forbidden, Predicate<QuoteSyntax> isRight)
    {
        if (Only(selection, quote) is { } only)
        {
            return only;
        }

        if (_counter.IsExceeded)
        {
            ReportExcess(quote);
        }
        else if (selection.Picked(quote.Occurrence) is { Count: > 1 } picked)
        {
            _diagnostics.Report(Rules.QuoteAmbiguous, quote.Range, $"{picked.Count}", _source.Name, HitList.Describe(_source, picked));
        }
        else if (selection.Allowed.Count > 0)
        {
            _diagnostics.Report(Rules.QuoteContextNotFound, quote.Range, _source.Name, HitList.Describe(_source, selection.Allowed));
        }
        else
        {
            ReportNowhere(quote, quote.Exact, selection.Hits, selection.Whole.Count == 0 ? Rules.QuoteCutsWord : forbidden, isRight);
        }

        return null;
    }

    /// <summary>Reports the first quote whose hits exceed the limit; nothing is reported for the others, about which nothing is known.</summary>
    private void ReportExcess(QuoteSyntax quote)
    {
        if (_counter.IsFirstExcess())
        {
            _diagnostics.Report(Rules.TooManyCombinations, quote.Range,
                $"The quotes of this annotation, or parts of them, appear in '{_source.Name}' in too many places", $"{_counter.Limit}",
                "make quotes longer, so that each appears in fewer places, split the article");
        }
    }

    /// <param name="quote">The quote.</param>
    /// <param name="words">Its words, or the missing part of them.</param>
    /// <param name="hits">The hits that are not allowed.</param>
    /// <param name="forbidden">Why they are not allowed.</param>
    /// <param name="isRight">Whether a suggested quote is correct.</param>
    private void ReportNowhere(QuoteSyntax quote, string words, List<Hit> hits, Rule forbidden, Predicate<QuoteSyntax> isRight)
    {
        if (hits.Count > 0)
        {
            var (fixes, places) = forbidden == Rules.QuoteCutsWord ? (_fixes.WholeWords(quote, words, hits, isRight), HitList.DescribeCut(_source, hits)) : (default, HitList.Describe(_source, hits));
            _diagnostics.Report(forbidden, quote.Range, fixes, _source.Name, places);
            return;
        }

        _nearest ??= new NearestText(_source, _finder.Folded(MatchTier.Typographic), _cancellation);
        var hint = _nearest.Describe(words, text => isRight(QuoteFixes.With(quote, words, text)), out var instead);
        var diagnostic = _diagnostics.Report(
            Rules.QuoteNotFound, quote.Range, instead is null ? [] : _fixes.Nearest(QuoteFixes.With(quote, words, instead), isRight), _source.Name, hint + Reason(words, hint));
        _missing.Add(new MissingQuote(diagnostic, _source.Name, words));
    }

    /// <summary>Why words may be missing although they look as if they were there.</summary>
    private static string Reason(string words, string hint)
    {
        if (!hint.EndsWith(LookAlikes.Ending, StringComparison.Ordinal) && MixedScripts.FirstWord(words) is { } word)
        {
            return $"; the word \"{DisplayText.Excerpt(word)}\" mixes Latin and Cyrillic letters that look alike";
        }

        return !TypographicFold.CanCompose && words.Any(character => character > '\x7F')
            ? "; accents were not compared, because the build runs with DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1, so unset it"
            : "";
    }

    private bool IsWhole(Hit hit) => _isFile ? Boundaries.AreWords(_source.Text, hit.Span) : Boundaries.IsWhole(_source.Text, hit.Span);

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

    /// <summary>The hits that remain after each stage of the selection.</summary>
    private sealed class Selection
    {
        private readonly List<Hit> _inContext;

        public Selection(List<Hit> hits, Predicate<Hit>? isAllowed, QuoteSyntax quote, Anchorer anchorer, MatchTier tier)
        {
            var effort = QuoteFinder.Effort((quote.Prefix?.Length ?? 0) + (quote.Suffix?.Length ?? 0));
            Hits = anchorer._counter.Count(hits.Count * effort) ? hits : [];
            Whole = Hits.FindAll(anchorer.IsWhole);
            Allowed = isAllowed is null ? Whole : Whole.FindAll(isAllowed);
            var context = new QuoteContext(anchorer._finder.Folded(tier), quote, tier);
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
}
