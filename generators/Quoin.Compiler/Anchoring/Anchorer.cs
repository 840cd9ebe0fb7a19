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
    private readonly string _language;
    private readonly CancellationToken _cancellation;
    private readonly QuoteFixes _fixes;
    private readonly QuoteLocator _locator;
    private readonly MarkupFinder _markup;
    private readonly FootnoteFinder _footnotes;
    private readonly List<MissingQuote> _missing = [];
    private NearestText? _nearest;

    /// <param name="source">The source.</param>
    /// <param name="language">The language of the source.</param>
    /// <param name="diagnostics">Where to report what cannot be located.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public Anchorer(SourceDocument source, string language, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        (_source, _language, _diagnostics, _cancellation) = (source, language, diagnostics, cancellation);
        _fixes = new QuoteFixes(source, diagnostics.Path);
        _locator = new QuoteLocator(source, diagnostics.Limits.Combinations, cancellation);
        _markup = new MarkupFinder(source, diagnostics.Limits.Combinations, cancellation);
        _footnotes = new FootnoteFinder(source, diagnostics);
    }

    /// <summary>The quotes that are not in the source, each with its diagnostic.</summary>
    public IReadOnlyList<MissingQuote> Missing => _missing;

    /// <summary>Locates a quote; null if it cannot be located, which is reported.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="language">The language given by its mark; null if none is given.</param>
    /// <param name="isSound">Whether a hit is acceptable for a quote that a fix suggests in place of a missing one.</param>
    /// <param name="sentences">The sentences of the source; null if they are not known yet, so that no context is corrected.</param>
    public Hit? Anchor(QuoteSyntax quote, string? language, HitFilter isSound, Lazy<SentenceList>? sentences = null)
    {
        if (quote.Footnote is not null)
        {
            return _footnotes.Anchor(quote);
        }

        var whole = _locator.Whole(quote);
        return _locator.Only(whole, quote) ?? AnchorOtherwise(quote, whole, language, isSound, sentences);
    }

    /// <summary>Locates a quote that has no hit, or several, as a whole.</summary>
    private Hit? AnchorOtherwise(QuoteSyntax quote, QuoteSelection whole, string? language, HitFilter isSound, Lazy<SentenceList>? sentences)
    {
        var parts = Omission.Split(quote.Exact);
        Predicate<QuoteSyntax> isRight = other => Locate(other) is { } hit && isSound(hit, language);
        var context = sentences is null ? null : new ContextFixes(_locator, sentences, _diagnostics.Path);
        if (whole.Hits.Count > 0 || (parts.Count == 1 && parts[0] == quote.Exact))
        {
            return LocateMarkup(whole, quote, _markup.Locate) is { } typed ? AcceptMarkup(quote, typed, isRight) : Decide(whole, quote, Rules.QuoteCutsWord, isRight, context);
        }

        return AnchorParts(quote, parts, isRight, context);
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

        var heading = _locator.Heading(quote);
        return _locator.Only(heading, quote) ?? AnchorHeadingOtherwise(quote, heading, isSound);
    }

    private Hit? AnchorHeadingOtherwise(QuoteSyntax quote, QuoteSelection heading, HitFilter isSound)
    {
        Predicate<QuoteSyntax> isRight = other => LocateHeading(other) is { } hit && isSound(hit, null);
        return LocateMarkup(heading, quote, _markup.LocateHeading) is { } typed
            ? AcceptMarkup(quote, typed, isRight)
            : Decide(heading, quote, Rules.HeadingNotALine, isRight);
    }

    /// <summary>Locates a quote that has exactly one hit, without reporting anything.</summary>
    public Hit? Locate(QuoteSyntax quote) => quote.Footnote is null ? _locator.Locate(quote) : _footnotes.Locate(quote);

    /// <summary>Locates a heading that has exactly one hit, without reporting anything.</summary>
    public Hit? LocateHeading(QuoteSyntax quote) => _locator.LocateHeading(quote);

    /// <summary>
    /// Locates a quote that is written with the markup of the source: one whose words, prefix or suffix no reader sees. Words that a reader
    /// sees more than once do not become unique because one of them has markup within.
    /// </summary>
    private static Hit? LocateMarkup(QuoteSelection read, QuoteSyntax quote, Func<QuoteSyntax, Hit?> locate) =>
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
        if (parts.FindIndex(part => !_locator.IsWhole(part)) is var cut and >= 0)
        {
            ReportNowhere(quote, hit.Parts is null ? quote.Exact : Omission.Split(quote.Exact)[cut], [parts[cut]], Rules.QuoteCutsWord, isRight);
            return null;
        }

        _diagnostics.Report(Rules.MarkupQuoted, quote.Range, _fixes.Plain(quote, hit, isRight), _source.Name, _fixes.WordsOf(quote, hit));
        return hit;
    }

    /// <summary>Locates a quote with omissions by its parts, one after the other.</summary>
    private Hit? AnchorParts(QuoteSyntax quote, IReadOnlyList<string> parts, Predicate<QuoteSyntax> isRight, ContextFixes? context)
    {
        if (parts.Count is 0 or > Omission.PartsLimit)
        {
            _diagnostics.Report(Rules.OmissionParts, quote.Range, $"{parts.Count}", $"{Omission.PartsLimit}");
            return null;
        }

        var joined = _locator.Joined(quote, parts);
        if (LocateMarkup(joined, quote, _markup.Locate) is { } typed)
        {
            return AcceptMarkup(quote, typed, isRight);
        }

        if (joined.Hits.Count > 0)
        {
            return Decide(joined, quote, Rules.QuoteCutsWord, isRight, context);
        }

        if (_locator.Counter.IsExceeded)
        {
            ReportExcess(quote);
            return null;
        }

        var firsts = new List<Hit>();
        foreach (var part in parts)
        {
            var hits = _locator.Finder.Find(part, MatchTier.Typographic);
            if (hits.Find(_locator.IsWhole) is not { } first)
            {
                ReportNowhere(quote, part, hits, Rules.QuoteCutsWord, isRight);
                return null;
            }

            firsts.Add(first);
        }

        _diagnostics.Report(Rules.OmissionTooFar, quote.Range, _source.Name, HitList.Describe(_source, firsts), $"{Omission.Limit}");
        return null;
    }

    private Hit? Decide(QuoteSelection selection, QuoteSyntax quote, Rule forbidden, Predicate<QuoteSyntax> isRight, ContextFixes? context = null)
    {
        if (_locator.Only(selection, quote) is { } only)
        {
            return only;
        }

        if (_locator.Counter.IsExceeded)
        {
            ReportExcess(quote);
        }
        else if (selection.Picked(quote.Occurrence) is { Count: > 1 } picked)
        {
            _diagnostics.Report(Rules.QuoteAmbiguous, quote.Range, $"{picked.Count}", _source.Name, HitList.Describe(_source, picked));
        }
        else if (selection.Allowed.Count > 0)
        {
            var fixes = context?.Create(quote, selection.Allowed, other => isRight(other) ? Locate(other) : null) ?? [];
            _diagnostics.Report(Rules.QuoteContextNotFound, quote.Range, fixes, _source.Name, HitList.Describe(_source, selection.Allowed));
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
        if (_locator.Counter.IsFirstExcess())
        {
            _diagnostics.Report(Rules.TooManyCombinations, quote.Range,
                $"The quotes of this annotation, or parts of them, appear in '{_source.Name}' in too many places", $"{_locator.Counter.Limit}",
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

        _nearest ??= new NearestText(_source, _locator.Finder.Folded(MatchTier.Typographic), _language, _cancellation);
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
}
