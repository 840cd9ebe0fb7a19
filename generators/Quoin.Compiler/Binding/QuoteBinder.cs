using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Binds the positions and languages of quotes, and reports positions where a quote should not be or end.</summary>
internal sealed class QuoteBinder(
    Annotation annotation, SourceDocument source, SectionMap sections, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly Anchorer _anchorer = new(source, diagnostics, cancellation);
    private readonly QuoteFixes _fixes = new(source, diagnostics.Path);
    private SortedSet<int>? _sectionStarts;

    // Created once, not for each quote.
    private HitFilter? _isSound;

    /// <summary>The quotes that are not in the source.</summary>
    public IReadOnlyList<MissingQuote> Missing => _anchorer.Missing;

    /// <summary>Binds the quotes of one mark, without those that were reported. A quote with omissions becomes one quote per part.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="isAssertion">Whether the mark asserts something, or limits or supports an assertion.</param>
    public EquatableArray<QuoteModel> BindMark(MarkSyntax mark, bool isAssertion)
    {
        var models = new List<QuoteModel>();
        for (var i = 0; i < mark.Quotes.Count; i++)
        {
            var quote = mark.Quotes[i];
            if (_anchorer.Anchor(quote, mark.Language?.Value, _isSound ??= IsSound) is { } hit)
            {
                var parts = Bind(quote, hit, mark.Language?.Value);
                var isReportedBetween = models.Count > 0 && CheckBetweenQuotes(models[models.Count - 1], parts[0], quote);
                if (isAssertion && !isReportedBetween)
                {
                    // The text between two quotes is checked above, so only the last quote is checked for what follows.
                    CheckSides(parts[0], i == mark.Quotes.Count - 1 ? parts[parts.Count - 1] : null, quote);
                }

                models.AddRange(parts);
            }
        }

        return [.. models];
    }

    /// <summary>Binds asides, which are independent of each other.</summary>
    public EquatableArray<QuoteModel> BindAsides(EquatableArray<QuoteSyntax> asides)
    {
        var models = new List<QuoteModel>();
        foreach (var quote in asides)
        {
            if (_anchorer.Anchor(quote, language: null, _isSound ??= IsSound) is { } hit)
            {
                models.AddRange(Bind(quote, hit, language: null));
            }
        }

        return [.. models];
    }

    /// <summary>Binds the quote that a section begins with; null if it is invalid, which is reported.</summary>
    public QuoteModel? BindSection(MarkSyntax section)
    {
        if (section.Quotes.Count == 0)
        {
            return null;
        }

        var quote = section.Quotes[0];
        var hit = MarkBinder.IsHeading(section) ? _anchorer.AnchorHeading(quote, IsSoundSection) : _anchorer.Anchor(quote, language: null, IsSoundSection);
        if (hit is null)
        {
            return null;
        }

        CheckTypography(quote, hit);
        return Model(hit, section.Language?.Value ?? annotation.Language.Value, followsOmission: false);
    }

    /// <summary>Reports a quote that extends into the next section.</summary>
    public void CheckSection(QuoteSyntax quote, Span span)
    {
        var end = sections.EndAt(span.Start, source.Text.Length);
        if (span.End > end)
        {
            var next = annotation.Sections[sections.At(end)].Id.Value;
            diagnostics.Report(Rules.QuoteCrossesSection, quote.Range, source.Describe(span.Start), next, source.Describe(end));
        }
    }

    private List<QuoteModel> Bind(QuoteSyntax quote, Hit hit, string? language)
    {
        CheckTypography(quote, hit);
        CheckSection(quote, hit.Span);
        var spoken = Language(hit, language);
        var parts = new List<QuoteModel>();
        foreach (var part in hit.Parts ?? [hit])
        {
            var model = Model(part, spoken, parts.Count > 0);
            if (parts.Count > 0)
            {
                CheckNegation(parts[parts.Count - 1], model, quote);
            }

            parts.Add(model);
        }

        return parts;
    }

    /// <summary>The language of a quote at a hit.</summary>
    private string Language(Hit hit, string? language)
    {
        var section = sections.At(hit.Span.Start);
        return language ?? (section < 0 ? null : annotation.Sections[section].Language?.Value) ?? annotation.Language.Value;
    }

    /// <summary>Whether a hit is acceptable for a quote of a mark, considered by itself.</summary>
    private bool IsSound(Hit hit, string? language)
    {
        var end = sections.EndAt(hit.Span.Start, source.Text.Length);
        var isWhole = hit.Parts is not { } parts
            || parts.Skip(1).Select((part, i) => NegationBetween(parts[i].Span, part.Span, Language(hit, language))).All(negation => negation is null);
        return hit.Span.End <= end && isWhole;
    }

    /// <summary>Whether a section may begin at a hit: no other section begins within its first words.</summary>
    private bool IsSoundSection(Hit hit, string? language)
    {
        _sectionStarts ??= [.. annotation.Sections.Where(section => section.Quotes.Count > 0)
            .Select(section => MarkBinder.IsHeading(section) ? _anchorer.LocateHeading(section.Quotes[0]) : _anchorer.Locate(section.Quotes[0]))
            .OfType<Hit>().Select(other => other.Span.Start)];
        return _sectionStarts.GetViewBetween(hit.Span.Start + 1, Math.Max(hit.Span.Start + 1, hit.Span.End - 1)).Count == 0 && _sectionStarts.Add(hit.Span.Start);
    }

    private QuoteModel Model(Hit hit, string language, bool followsOmission)
    {
        var (line, column) = source.Position(hit.Span.Start);
        return new QuoteModel(new AnchorModel(hit.Span, line + 1, column + 1, hit.Tier), language, followsOmission);
    }

    private void CheckTypography(QuoteSyntax quote, Hit hit)
    {
        // What an annotation may not contain cannot be copied into it, and is reported as such.
        if (hit.Tier == MatchTier.Typographic && HiddenCharacters.IndexIn(source.Text, hit.Span) < 0)
        {
            diagnostics.Report(Rules.TypographyDiffers, quote.Range, _fixes.Typography(quote, hit), source.Name, source.Describe(hit.Span.Start),
                Whitespace.Collapse(source.TextOf(hit.Span)));
        }
    }

    /// <summary>Checks the text between two quotes of one mark. Readers see the quotes as one text, so words between them in one sentence count as omitted.</summary>
    /// <returns>Whether something was reported.</returns>
    private bool CheckBetweenQuotes(QuoteModel first, QuoteModel second, QuoteSyntax quote)
    {
        var (start, end) = (first.Anchor.Span.End, second.Anchor.Span.Start);
        return end - start is > 0 and <= Omission.Limit
            && !SentenceBoundary.IsWithin(source.Text, new Span(start, end - start))
            && CheckNegation(first, second, quote);
    }

    /// <summary>Checks the text on both sides of a quote: one that leaves out an adjacent "not" says the opposite of its source.</summary>
    private void CheckSides(QuoteModel first, QuoteModel? last, QuoteSyntax quote)
    {
        var wording = Wording.For(first.Language);
        if (quote.Prefix is null && wording?.NegationBefore(source.Text, first.Anchor.Span.Start) is { } before)
        {
            Report("before", before, QuoteFields.Prefix);
        }
        else if (last is not null && quote.Suffix is null && wording?.NegationAfter(source.Text, last.Anchor.Span.End) is { } after)
        {
            Report("after", after, QuoteFields.Suffix);
        }

        void Report(string side, Span negation, Field context) => diagnostics.Report(
            Rules.QuoteBesideNegation, quote.Range,
            side, source.TextOf(negation), source.Describe(negation.Start), context.Key);
    }

    private bool CheckNegation(QuoteModel first, QuoteModel second, QuoteSyntax quote)
    {
        if (NegationBetween(first.Anchor.Span, second.Anchor.Span, second.Language) is not { } negation)
        {
            return false;
        }

        diagnostics.Report(Rules.OmissionHidesNegation, quote.Range, source.TextOf(negation), source.Describe(negation.Start));
        return true;
    }

    private Span? NegationBetween(Span first, Span second, string language) =>
        Wording.For(language)?.FirstNegation(source.Text, new Span(first.End, second.Start - first.End));
}
