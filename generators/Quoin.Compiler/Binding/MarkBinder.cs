using Quoin.CompilerServices;

namespace Quoin.Compiler;

/// <summary>Gives marks their places in the source, their languages and their texts.</summary>
internal sealed class MarkBinder(Annotation annotation, SourceDocument? source, MarkNames names, DiagnosticBag diagnostics)
{
    /// <summary>What stands between the quotes of a mark where they are shown as one text.</summary>
    private const string Omission = " […] ";

    private readonly Anchorer? _anchorer = source is null ? null : new Anchorer(source, diagnostics);

    /// <summary>The section that begins at an offset, and the offsets in order.</summary>
    private readonly Dictionary<int, int> _sectionAt = [];
    private List<int> _starts = [];

    public EquatableArray<SectionModel> Sections { get; private set; }

    /// <summary>Finds where each section begins; it extends to the next one's beginning.</summary>
    public void BindSections()
    {
        var anchors = annotation.Sections.Select(Anchor).ToList();
        for (var i = 0; i < anchors.Count; i++)
        {
            if (anchors[i] is { } anchor)
            {
                BeginSection(i, anchor);
            }
        }

        _starts = [.. _sectionAt.Keys.OrderBy(start => start)];
        Sections = annotation.Sections.Select((section, i) =>
        {
            var language = section.Mark.Language ?? annotation.Language;
            var quote = new QuoteModel(anchors[i] ?? AnchorModel.Missing, language);
            return new SectionModel(Model(section.Mark, MarkKind.Section, [quote]), section.HasHeading, Extent(anchors[i]), language);
        }).ToEquatableArray();
    }

    public MarkModel Bind(MarkSyntax mark, MarkKind kind) =>
        Model(mark, kind, BindQuotes(mark.Quotes, mark.Language) is { Count: > 0 } quotes
            ? quotes
            : [new QuoteModel(AnchorModel.Missing, mark.Language ?? annotation.Language)]);

    /// <summary>The places of quotes, without those that were reported.</summary>
    public EquatableArray<QuoteModel> BindQuotes(EquatableArray<QuoteSyntax> quotes, string? language = null)
    {
        var models = new List<QuoteModel>();
        foreach (var quote in quotes)
        {
            if (_anchorer?.Anchor(quote) is { } anchor)
            {
                var section = SectionAt(anchor.Span.Start);
                models.Add(new QuoteModel(anchor, language ?? (section < 0 ? annotation.Language : Sections[section].Language)));
            }
        }

        return [.. models];
    }

    /// <summary>The index of the section that an offset lies in, or -1.</summary>
    public int SectionAt(int offset)
    {
        var index = _starts.BinarySearch(offset);
        var last = index >= 0 ? index : ~index - 1;
        return last < 0 ? -1 : _sectionAt[_starts[last]];
    }

    /// <summary>The annotator's words, the article's language first.</summary>
    public EquatableArray<TextModel> Texts(EquatableArray<LocalizedValue> values) =>
        Order(values.Select(value => new TextModel(value.Language, value.Text)));

    /// <summary>The annotator's words, and the quote in its own language where the annotator has none.</summary>
    public EquatableArray<TextModel> Statement(EquatableArray<LocalizedValue> values, MarkModel mark)
    {
        var texts = values.Select(value => new TextModel(value.Language, value.Text)).ToList();
        var language = mark.Quotes[0].Language;
        if (!texts.Exists(text => string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase)))
        {
            var quotes = mark.Quotes.Select(quote => source?.Text.Substring(quote.Anchor.Span.Start, quote.Anchor.Span.Length) ?? "");
            texts.Add(mark.Quotes.Count == 1
                ? new TextModel(language, quotes.First(), mark.Quotes[0].Anchor.Span)
                : new TextModel(language, string.Join(Omission, quotes)));
        }

        return Order(texts);
    }

    private AnchorModel? Anchor(SectionSyntax section) => section.Mark.Quotes.Count == 0
        ? null
        : section.HasHeading ? _anchorer?.AnchorHeading(section.Mark.Quotes[0]) : _anchorer?.Anchor(section.Mark.Quotes[0]);

    private void BeginSection(int index, AnchorModel anchor)
    {
        if (_sectionAt.TryGetValue(anchor.Span.Start, out var twin))
        {
            var id = annotation.Sections[index].Mark.Id;
            diagnostics.Report(Rules.SectionsCoincide, id.Range, annotation.Sections[twin].Mark.Id.Value, id.Value, $"{anchor.Line}");
        }
        else
        {
            _sectionAt.Add(anchor.Span.Start, index);
        }
    }

    private Span Extent(AnchorModel? anchor)
    {
        if (anchor is null)
        {
            return default;
        }

        var start = anchor.Span.Start;
        var next = _starts.BinarySearch(start) + 1;
        return new Span(start, (next < _starts.Count ? _starts[next] : source!.Text.Length) - start);
    }

    private EquatableArray<TextModel> Order(IEnumerable<TextModel> texts) => texts
        .OrderBy(text => string.Equals(text.Language, annotation.Language, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
        .ToEquatableArray();

    private MarkModel Model(MarkSyntax mark, MarkKind kind, EquatableArray<QuoteModel> quotes) =>
        new(mark.Id.Value, names.Name(kind, mark.Id.Value), quotes);
}
