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
    Annotation annotation, SourceDocument source, SectionMap sections, Lazy<SentenceList> sentences, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly Anchorer _anchorer = new(source, annotation.Language.Value, diagnostics, cancellation);
    private readonly QuoteFixes _fixes = new(source, diagnostics.Path);
    private SortedSet<int>? _sectionStarts;

    // Created once, not for each quote.
    private HitFilter? _isSound;
    private HitFilter? _isSoundSection;

    /// <summary>The quotes that are not in the source.</summary>
    public IReadOnlyList<MissingQuote> Missing => _anchorer.Missing;

    /// <summary>Binds the quotes of one mark, without those that were reported. A quote with omissions becomes one quote per part.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="isAssertion">Whether the mark asserts something, or limits or supports an assertion.</param>
    public EquatableArray<QuoteModel> BindMark(MarkSyntax mark, bool isAssertion)
    {
        List<QuoteModel>? models = null;
        foreach (var quote in mark.Quotes)
        {
            if (_anchorer.Anchor(quote, mark.Language?.Value, _isSound ??= IsSound, sentences) is not { } hit)
            {
                continue;
            }

            // Nearly every mark has one quote in one part.
            if (mark.Quotes.Count == 1 && hit.Parts is null)
            {
                return [Bind(quote, hit, mark.Language?.Value)];
            }

            var parts = Bind(quote, hit, mark.Language?.Value, isAssertion);
            if (models is { Count: > 0 })
            {
                // Readers see the quotes as one text, like the parts of a quote with omissions.
                CheckJoint(models[models.Count - 1], parts[0], quote, isAssertion);
            }

            (models ??= []).AddRange(parts);
        }

        return models?.ToEquatableArray() ?? [];
    }

    /// <summary>Binds asides, which are independent of each other.</summary>
    public EquatableArray<QuoteModel> BindAsides(EquatableArray<QuoteSyntax> asides)
    {
        var models = new List<QuoteModel>(asides.Count);
        foreach (var quote in asides)
        {
            if (_anchorer.Anchor(quote, language: null, _isSound ??= IsSound, sentences) is not { } hit)
            {
                continue;
            }

            if (hit.Parts is null)
            {
                models.Add(Bind(quote, hit, language: null));
            }
            else
            {
                models.AddRange(Bind(quote, hit, language: null, isAssertion: false));
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
        var isSound = _isSoundSection ??= IsSoundSection;
        var hit = MarkBinder.IsHeading(section) ? _anchorer.AnchorHeading(quote, isSound) : _anchorer.Anchor(quote, language: null, isSound);
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
        var end = EndAt(span.Start);
        if (span.End > end)
        {
            var next = annotation.Sections[sections.At(end)].Id.Value;
            diagnostics.Report(Rules.QuoteCrossesSection, quote.Range, source.Describe(span.Start), next, source.Describe(end));
        }
    }

    /// <summary>Binds a quote in one part.</summary>
    private QuoteModel Bind(QuoteSyntax quote, Hit hit, string? language)
    {
        CheckTypography(quote, hit);
        CheckSection(quote, hit.Span);
        return Model(hit, Language(hit, language), followsOmission: false);
    }

    private List<QuoteModel> Bind(QuoteSyntax quote, Hit hit, string? language, bool isAssertion)
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
                CheckJoint(parts[parts.Count - 1], model, quote, isAssertion);
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
        var end = EndAt(hit.Span.Start);
        var isWhole = hit.Parts is not { } parts
            || parts.Skip(1).Select((part, i) => JointOf(parts[i].Span, part.Span, Language(hit, language), isAssertion: true)).All(joint => joint.Rule is null);
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

    /// <summary>Where a quote that begins at an offset must end: with its section, if the annotation decided where sections begin.</summary>
    private int EndAt(int start) => annotation.HasSectionsOfSource ? source.Text.Length : sections.EndAt(start, source.Text.Length);

    private QuoteModel Model(Hit hit, string language, bool followsOmission)
    {
        var (line, column) = source.Position(hit.Span.Start);
        return new QuoteModel(new AnchorModel(hit.Span, source.FileSpan(hit.Span), line + 1, column + 1, hit.Tier), language, followsOmission);
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

    private void CheckJoint(QuoteModel first, QuoteModel second, QuoteSyntax quote, bool isAssertion)
    {
        var (rule, place) = JointOf(first.Anchor.Span, second.Anchor.Span, second.Language, isAssertion);
        if (rule == Rules.OmissionHidesNegation)
        {
            diagnostics.Report(rule, quote.Range, source.TextOf(place), source.Describe(place.Start));
        }
        else if (rule is not null)
        {
            diagnostics.Report(rule, quote.Range, source.Describe(first.Anchor.Span.Start), source.Describe(place.Start));
        }
    }

    /// <summary>
    /// What is wrong with leaving out the words between two parts of a text: they deny something, or the parts are fragments of
    /// two sentences. Whole clauses of two sentences can be quoted together, whatever is between them.
    /// </summary>
    private (Rule? Rule, Span Place) JointOf(Span first, Span second, string language, bool isAssertion)
    {
        var wording = Wording.For(language);
        var between = new Span(first.End, second.Start - first.End);
        if (between.Length <= 0)
        {
            return default;
        }

        if (sentences.Value.At(first.End - 1) is { } one && sentences.Value.At(second.Start) is { } other && one != other)
        {
            var isEnd = ClauseEdges.Ends(wording, source.Text, one, first.End);
            var isStart = ClauseEdges.Begins(wording, source.Text, other, second.Start);
            if (isEnd && isStart)
            {
                return default;
            }

            if (!isEnd && !isStart && isAssertion && wording is not null)
            {
                return (Rules.QuoteJoinsSentences, second);
            }
        }

        return between.Length <= Omission.Limit && wording?.FirstNegation(source.Text, between) is { } negation
            ? (Rules.OmissionHidesNegation, negation)
            : default;
    }
}
