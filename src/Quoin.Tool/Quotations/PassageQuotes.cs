using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Text;
using Quoin.Tool.Drafts;

namespace Quoin.Tool.Quotations;

/// <summary>Creates the quotes of hits.</summary>
internal static class PassageQuotes
{
    /// <summary>The passage at a hit, with as little beside its words as a build needs.</summary>
    public static Passage At(QuotedSource source, Hit hit) => new(source, hit, hit.Parts is null ? Pin(source, hit.Span) : Join(source, hit));

    /// <summary>The quote of a span. A single word may soon appear again, so it has the words beside it.</summary>
    private static DraftQuote? Pin(QuotedSource source, Span span)
    {
        var quote = source.Placer.PlaceExactly(span);
        if (quote is not { Prefix: null, Suffix: null, Occurrence: 0 } || !WordBreaks.IsOneWord(quote.Exact))
        {
            return quote;
        }

        DraftQuote[] pinned = [quote with { Suffix = source.Placer.After(span.End) }, quote with { Prefix = source.Placer.Before(span.Start) }, quote with { Occurrence = 1 }];
        return pinned.FirstOrDefault(one => one != quote && IsAt(source, one, span)) ?? quote;
    }

    private static DraftQuote? Join(QuotedSource source, Hit hit)
    {
        var quote = new DraftQuote(PassageFinder.WordsAt(source.Document, hit));
        if (!QuotePlacer.CanContain(quote.Exact) || IsAt(source, quote, hit.Span))
        {
            return QuotePlacer.CanContain(quote.Exact) ? quote : null;
        }

        // An occurrence counts the hits of all tiers.
        var all = source.Locator.Joined(PassageFinder.Quote(quote.Exact) with { Occurrence = 1 }, Omission.Split(quote.Exact)).Allowed;
        quote = quote with { Occurrence = all.FindIndex(other => other.Span == hit.Span) + 1 };
        return quote.Occurrence is > 0 and <= Compiler.Format.Texts.MostOccurrences && IsAt(source, quote, hit.Span) ? quote : null;
    }

    private static bool IsAt(QuotedSource source, DraftQuote quote, Span span) =>
        source.Locator.Locate(PassageFinder.Quote(quote.Exact) with { Prefix = quote.Prefix, Suffix = quote.Suffix, Occurrence = quote.Occurrence }) is { } hit && hit.Span == span;
}
