using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Tool.Imports;

/// <summary>The marks that an annotation has already, so that a table can be imported again.</summary>
internal sealed class ImportedMarks
{
    private readonly ILookup<(MarkKind? Kind, Span Place), string> _byPlace;
    private readonly ILookup<(MarkKind? Kind, string Exact, string? Prefix, string? Suffix, int Occurrence), string> _byWords;

    private readonly YamlMapping _root;
    private readonly string _language;

    /// <param name="root">The YAML of the annotation.</param>
    /// <param name="annotation">The annotation.</param>
    /// <param name="article">Its article; null if it could not be compiled.</param>
    public ImportedMarks(YamlMapping root, Annotation annotation, ArticleModel? article)
    {
        (_root, _language) = (root, annotation.Language.Value);
        var quotes = annotation.Groups
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
    /// <returns>The keys of the row's values that the mark does not have; null if there is no such mark.</returns>
    public IReadOnlyList<string>? Compare(ImportRow row, Span? place)
    {
        var quote = row.Written!;
        var ids = place is { } span ? _byPlace[(row.Kind, span)] : _byWords[(row.Kind, quote.Exact, quote.Prefix, quote.Suffix, quote.Occurrence)];
        return ids.Where(id => !row.HasOwnId || id == row.Id).Select(id => Differences(row, id)).MinBy(static keys => keys.Count);
    }

    private List<string> Differences(ImportRow row, string id)
    {
        if (row.Kind is not { } kind)
        {
            return [];
        }

        var mark = ExistingValue.Find(ExistingValue.Find(_root, MarkInsertion.KeyOf(kind)), id);
        return [.. row.Values.Where(value => !ExistingValue.Is(value, ExistingValue.Find(mark, value.Key), _language)).Select(static value => value.Key)];
    }

    private static Span PlaceOf(EquatableArray<QuoteModel> quotes)
    {
        var (first, last) = (quotes[0].Anchor.Span, quotes[quotes.Count - 1].Anchor.Span);
        return new Span(first.Start, last.End - first.Start);
    }
}
