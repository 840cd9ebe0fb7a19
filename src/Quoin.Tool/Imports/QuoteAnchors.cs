using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tool.Drafts;
using Quoin.Tool.Quotations;

namespace Quoin.Tool.Imports;

/// <summary>Anchors the quotes of rows in their source.</summary>
/// <param name="source">The source.</param>
/// <param name="header">The name of the column with the quotes.</param>
internal sealed class QuoteAnchors(QuotedSource source, string header)
{
    /// <summary>The key that holds the nearest text of a quote that is not in the source.</summary>
    private const string NearestKey = "x-nearest";

    /// <summary>The key that holds the places of a quote that is in several.</summary>
    private const string PlacesKey = "x-places";

    /// <summary>The maximum number of characters of a nearest text in the annotation.</summary>
    private const int LongestNearest = 1000;

    /// <summary>Anchors a quote. What is not in the source, or in several places, becomes a draft.</summary>
    /// <returns>The place; null if there is none, or several.</returns>
    public Span? Anchor(ImportRow row)
    {
        var quote = row.Quote!;
        var hits = PassageFinder.Find(source, quote);
        if (source.Locator.Counter.IsExceeded)
        {
            row.Decide(RowResult.Invalid, header, "the quotes of the table, or parts of them, are in the source in too many places; quote more of each sentence");
            return null;
        }

        if (hits is not [var hit])
        {
            Draft(row, hits);
            return null;
        }

        var passage = PassageQuotes.At(source, hit);
        row.Written = quote is { Prefix: null, Suffix: null, Occurrence: 0 } ? passage.Quote : AsGiven(row, hit) ?? passage.Quote;
        if (row.Written is null)
        {
            row.Decide(RowResult.Invalid, header, passage.Reason!);
        }

        return row.Written is null ? null : hit.Span;
    }

    /// <summary>The quote with what the row gives beside it, as the source writes it.</summary>
    private DraftQuote? AsGiven(ImportRow row, Hit hit)
    {
        var quote = row.Quote! with { Exact = PassageFinder.WordsAt(source.Document, hit) };
        return QuotePlacer.CanContain(quote.Exact) && source.Locator.Locate(quote) is { } same && same.Span == hit.Span
            ? new DraftQuote(quote.Exact, quote.Prefix, quote.Suffix, quote.Occurrence)
            : null;
    }

    private void Draft(ImportRow row, IReadOnlyList<Hit> hits)
    {
        var quote = row.Quote!;
        if (!QuotePlacer.CanContain(quote.Exact))
        {
            row.Decide(RowResult.Invalid, header, "the quote has half a character; copy it again");
            return;
        }

        row.Written = new DraftQuote(quote.Exact, quote.Prefix, quote.Suffix, quote.Occurrence);
        if (hits.Count > 1)
        {
            var places = HitList.Describe(source.Document, hits);
            row.Decide(RowResult.Ambiguous, header, $"the quote is in {hits.Count} places, at {places}; quote more, or give 'prefix', 'suffix' or 'occurrence'");
            MarkAsDraft(row, PlacesKey, places);
            return;
        }

        if (PassageFinder.Find(source, quote with { Prefix = null, Suffix = null, Occurrence = 0 }) is { Count: > 0 } without)
        {
            var places = HitList.Describe(source.Document, without);
            row.Decide(RowResult.NotFound, header, $"the words are at {places}, but 'prefix', 'suffix' and 'occurrence' pick none of these places");
            MarkAsDraft(row, PlacesKey, places);
            return;
        }

        var nearest = NearestPassage.In(source, quote.Exact);
        row.Decide(RowResult.NotFound, header, nearest?.Description ?? "the source has no text that is near it");
        MarkAsDraft(row, NearestKey, nearest switch
        {
            null => "none",
            { Passage: { } passage } => $"line {passage.Start.Line}, column {passage.Start.Column}: {DisplayText.Excerpt(passage.Words, LongestNearest)}",
            _ => nearest.Description,
        });
    }

    /// <summary>Marks a row as a draft where its mark can be one, and notes what helps to decide. The quote itself keeps it from compiling.</summary>
    private static void MarkAsDraft(ImportRow row, string key, string note)
    {
        if (row.Kind is null)
        {
            return;
        }

        if (ImportFields.Find(row.Kind, StandingFields.StatusKey) is not null)
        {
            row.Values.RemoveAll(static value => value.Key == StandingFields.StatusKey);
            row.Values.Add(new WordValue(StandingFields.StatusKey, "draft"));
        }

        row.Values.RemoveAll(value => value.Key == key);
        row.Values.Add(new TextValue(key, DisplayText.From(Whitespace.Collapse(note))));
    }
}
