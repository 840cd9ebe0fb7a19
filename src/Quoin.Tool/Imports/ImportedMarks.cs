using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Tool.Imports;

/// <summary>The marks that an annotation has already, so that a table can be imported again.</summary>
internal sealed class ImportedMarks
{
    private readonly ILookup<(MarkKind? Kind, Span Place), string> _byPlace;
    private readonly ILookup<(MarkKind? Kind, string Exact, string? Prefix, string? Suffix, int Occurrence), string> _byWords;

    /// <param name="annotation">The annotation; null for a new one.</param>
    /// <param name="article">Its article; null if it could not be compiled.</param>
    public ImportedMarks(Annotation? annotation, ArticleModel? article)
    {
        var quotes = annotation is null ? [] : annotation.Groups
            .SelectMany(static group => group.Marks.Where(static mark => mark.Quotes.Count == 1).Select(mark => (Kind: (MarkKind?)group.Kind, Id: mark.Id.Value, Quote: mark.Quotes[0])))
            .Concat(annotation.Asides.Select(static quote => (Kind: (MarkKind?)null, Id: "", Quote: quote)));
        _byWords = quotes.ToLookup(static mark => (mark.Kind, Whitespace.Collapse(mark.Quote.Exact), mark.Quote.Prefix, mark.Quote.Suffix, mark.Quote.Occurrence), static mark => mark.Id);

        var places = article is null ? [] : article.Groups
            .SelectMany(static group => group.Marks.Select(mark => (Kind: (MarkKind?)group.Kind, mark.Id, Place: PlaceOf(mark.Quotes))))
            .Concat(article.Asides.Select(static quote => (Kind: (MarkKind?)null, Id: "", Place: quote.Anchor.Span)));
        _byPlace = places.ToLookup(static mark => (mark.Kind, mark.Place), static mark => mark.Id);
    }

    /// <summary>Whether there is a mark of the same kind with the same quote, and with the row's id if the table gives one.</summary>
    /// <param name="row">The row, anchored.</param>
    /// <param name="place">The place of its quote; null if there is none.</param>
    public bool Has(ImportRow row, Span? place)
    {
        var quote = row.Written!;
        var ids = place is { } span ? _byPlace[(row.Kind, span)] : _byWords[(row.Kind, quote.Exact, quote.Prefix, quote.Suffix, quote.Occurrence)];
        return row.HasOwnId ? ids.Contains(row.Id!, StringComparer.Ordinal) : ids.Any();
    }

    private static Span PlaceOf(EquatableArray<QuoteModel> quotes)
    {
        var (first, last) = (quotes[0].Anchor.Span, quotes[quotes.Count - 1].Anchor.Span);
        return new Span(first.Start, last.End - first.Start);
    }
}
