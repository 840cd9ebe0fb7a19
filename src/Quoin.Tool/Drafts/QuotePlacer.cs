using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Tool.Drafts;

/// <summary>Finds the quote that anchors exactly at a span of the source, with as little beside its words as possible.</summary>
internal sealed class QuotePlacer(SourceDocument source)
{
    /// <summary>The number of words of a prefix or a suffix.</summary>
    private const int ContextWords = 4;

    /// <summary>More hits than this are distinguished by their number, because each prefix would be compared with all of them.</summary>
    private const int MostHitsWithContext = 20;

    private readonly QuoteLocator _locator = new(source, int.MaxValue, CancellationToken.None);

    private ILookup<string, Span>? _footnotes;

    /// <summary>
    /// The quote at a span, or at as much of it as an annotation can contain; null if it can contain nothing of it, because the text has
    /// hidden characters or half a surrogate pair.
    /// </summary>
    public DraftQuote? Place(Span span) => PlaceExactly(span)
        ?? (Boundaries.Widen(source.Text, span) is var whole && whole != span ? PlaceExactly(whole) : null)
        ?? Pieces(span).OrderByDescending(static piece => piece.Length).Take(3).Select(PlaceExactly).FirstOrDefault(static quote => quote is not null);

    /// <summary>The quote at exactly a span; null if there is none.</summary>
    public DraftQuote? PlaceExactly(Span span) => Place(span, _locator.Locate, _locator.Whole);

    /// <summary>The heading at a span, which is a block; null if there is none.</summary>
    public DraftQuote? PlaceHeading(Span span) => Place(span, _locator.LocateHeading, _locator.Heading);

    /// <summary>Whether a footnote with a label is at a span.</summary>
    public bool IsFootnote(string label, Span span)
    {
        _footnotes ??= source.Footnotes.ToLookup(static footnote => footnote.Name, static footnote => footnote.Span, StringComparer.Ordinal);
        return _footnotes[label].ToList() is [var only] && only == span;
    }

    /// <summary>Whether an annotation can contain a text.</summary>
    public static bool CanContain(string text) =>
        text.Length > 0 && HiddenCharacters.IndexIn(text) < 0 && ScalarWriter.Write(text, ScalarForm.DoubleQuoted) is not null;

    private DraftQuote? Place(Span span, Func<QuoteSyntax, Hit?> locate, Func<QuoteSyntax, QuoteSelection> select)
    {
        var exact = Whitespace.Collapse(source.TextOf(span));
        if (!CanContain(exact))
        {
            return null;
        }

        var quote = new QuoteSyntax(exact, null, null, 0, default, ScalarForm.Fixed);
        if (IsAt(locate(quote), span))
        {
            return new DraftQuote(exact);
        }

        // An occurrence counts the hits of all tiers.
        var hits = select(quote with { Occurrence = 1 }).Allowed;
        var index = IndexOf(hits, span);
        if (index < 0)
        {
            return null;
        }

        if (hits.Count <= MostHitsWithContext)
        {
            var (prefix, suffix) = (Before(span.Start), After(span.End));
            foreach (var (before, after) in new[] { (null, suffix), (prefix, null), (prefix, suffix) })
            {
                if ((before ?? after) is not null && IsAt(locate(quote with { Prefix = before, Suffix = after }), span))
                {
                    return new DraftQuote(exact, before, after);
                }
            }
        }

        return index < Compiler.Format.Texts.MostOccurrences && IsAt(locate(quote with { Occurrence = index + 1 }), span) ? new DraftQuote(exact, Occurrence: index + 1) : null;
    }

    /// <summary>The index of the hit at a span; negative if there is none. Hits are in the order of the source.</summary>
    private static int IndexOf(List<Hit> hits, Span span)
    {
        var (low, high) = (0, hits.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = hits[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < hits.Count && hits[low].Span == span ? low : -1;
    }

    private static bool IsAt(Hit? hit, Span span) => hit is { Parts: null } && hit.Span == span;

    /// <summary>The words before an offset; null if there are none that an annotation can contain.</summary>
    public string? Before(int offset)
    {
        var start = offset;
        for (var words = 0; start > 0 && words < ContextWords && offset - start < 100; words++)
        {
            while (start > 0 && char.IsWhiteSpace(source.Text[start - 1]))
            {
                start--;
            }

            while (start > 0 && !char.IsWhiteSpace(source.Text[start - 1]) && offset - start < 100)
            {
                start--;
            }
        }

        return Context(new Span(start, offset - start));
    }

    /// <summary>The words after an offset; null if there are none that an annotation can contain.</summary>
    public string? After(int offset)
    {
        var end = offset;
        for (var words = 0; end < source.Text.Length && words < ContextWords && end - offset < 100; words++)
        {
            while (end < source.Text.Length && char.IsWhiteSpace(source.Text[end]))
            {
                end++;
            }

            while (end < source.Text.Length && !char.IsWhiteSpace(source.Text[end]) && end - offset < 100)
            {
                end++;
            }
        }

        return Context(new Span(offset, end - offset));
    }

    private string? Context(Span span) => Whitespace.Collapse(source.TextOf(span)) is var words && CanContain(words) ? words : null;

    /// <summary>The parts of a span between the characters that an annotation cannot contain, cut at white space.</summary>
    private IEnumerable<Span> Pieces(Span span)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && !IsForbidden(i))
            {
                continue;
            }

            if (Trim(start, i, span) is { Length: > 0 } piece)
            {
                yield return piece;
            }

            start = i + 1;
        }
    }

    private Span Trim(int start, int end, Span within)
    {
        while (start > within.Start && start < end && !char.IsWhiteSpace(source.Text[start - 1]))
        {
            start++;
        }

        while (end < within.End && end > start && !char.IsWhiteSpace(source.Text[end]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(source.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        var piece = new Span(start, end - start);
        return VisibleWords.IsIn(source.Text, piece) ? piece : default;
    }

    private bool IsForbidden(int index)
    {
        var character = source.Text[index];
        return char.IsSurrogate(character)
            ? !(char.IsSurrogatePair(source.Text, index) || (index > 0 && char.IsSurrogatePair(source.Text, index - 1)))
            : HiddenCharacters.IndexIn(source.Text, new Span(index, 1)) >= 0;
    }
}
