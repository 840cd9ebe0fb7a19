using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Binds the positions, languages and texts of marks.</summary>
internal sealed class MarkBinder(
    Annotation annotation, SourceDocument? source, MarkNames names, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    /// <summary>The separator between the quotes of a mark when they are shown as one text.</summary>
    private const string Omission = " […] ";

    private readonly SectionMap _sections = new();
    private QuoteBinder? _quotes;
    private Lazy<SentenceList>? _sentences;

    public EquatableArray<MarkModel> Sections { get; private set; }

    /// <summary>The quotes that are not in the source.</summary>
    public IReadOnlyList<MissingQuote> MissingQuotes => _quotes?.Missing ?? [];

    /// <summary>The sentences of the source; available after the sections are bound. Null without a source.</summary>
    public SentenceList? Sentences => _sentences?.Value;

    /// <summary>Locates the beginning of each section; a section extends to the beginning of the next.</summary>
    public void BindSections()
    {
        if (source is not null)
        {
            _sentences = new Lazy<SentenceList>(() => new SentenceList(
                source, Sections.Select(section => new SectionModel(section)).Where(section => section.HasHeading).Select(section => section.Mark.Quotes[0].Anchor.Span),
                LanguageAt));
            _quotes = new QuoteBinder(annotation, source, _sections, _sentences, diagnostics, cancellation);
        }

        var quotes = annotation.Sections.Select(section => _quotes?.BindSection(section)).ToList();
        for (var i = 0; i < quotes.Count; i++)
        {
            if (quotes[i] is { } quote)
            {
                BeginSection(i, quote.Anchor);
            }
        }

        _sections.Close();
        for (var i = 0; i < quotes.Count; i++)
        {
            if (quotes[i] is { } quote)
            {
                _quotes?.CheckSection(annotation.Sections[i].Quotes[0], quote.Anchor.Span);
            }
        }

        Sections = annotation.Sections.Select((section, i) =>
        {
            var language = section.Language?.Value ?? annotation.Language.Value;
            var quote = quotes[i] ?? new QuoteModel(AnchorModel.Missing, language);
            var extent = Extent(quotes[i]);
            var values = new FieldModel?[SectionFields.Mapping.Fields.Count];
            values[SectionFields.HasHeading.Index] = new NumberModel(IsHeading(section) ? 1 : 0);
            values[SectionFields.Start.Index] = new NumberModel(extent.Start);
            values[SectionFields.Length.Index] = new NumberModel(extent.Length);
            values[SectionFields.LastLine.Index] = new NumberModel(LastLine(extent));
            values[SectionFields.Language.Index] = new SingleTextModel(language);
            return Model(section, MarkKind.Section, [quote]) with { Fields = new FieldsModel(values) };
        }).ToEquatableArray();
    }

    /// <summary>Whether a section begins with a heading.</summary>
    public static bool IsHeading(MarkSyntax section) => section.Fields[SectionFields.Heading] is not null;

    /// <summary>Binds a mark and its quotes; its fields are bound separately.</summary>
    public MarkModel Bind(MarkSyntax mark, MarkKind kind)
    {
        // A term asserts nothing by itself; other marks assert something, or limit or support an assertion.
        var isAssertion = kind != MarkKind.Term;
        var model = Model(mark, kind, _quotes?.BindMark(mark, isAssertion) is { Count: > 0 } quotes
            ? quotes
            : [new QuoteModel(AnchorModel.Missing, mark.Language?.Value ?? annotation.Language.Value)]);
        if (isAssertion && mark.Quotes is [{ Footnote: null, Prefix: null, Suffix: null, Occurrence: 0 } quote] && WordBreaks.IsOneWord(quote.Exact))
        {
            diagnostics.Report(Rules.QuoteTooShort, quote.Range, quote.Exact);
        }

        return model;
    }

    /// <summary>Binds the asides, without those that were reported.</summary>
    public EquatableArray<QuoteModel> BindAsides() => _quotes?.BindAsides(annotation.Asides) ?? [];

    /// <summary>The index of the section that contains an offset, or -1.</summary>
    public int SectionAt(int offset) => _sections.At(offset);

    /// <summary>The language of the source at an offset: that of its section, or of the article.</summary>
    private string LanguageAt(int offset) =>
        (SectionAt(offset) is >= 0 and var section ? annotation.Sections[section].Language?.Value : null) ?? annotation.Language.Value;

    /// <summary>The annotator's words, the article's language first.</summary>
    public EquatableArray<TextModel> Texts(EquatableArray<LocalizedValue> values) =>
        Order(values.Select(value => new TextModel(value.Language, value.Text)));

    /// <summary>The annotator's words, and the quote in its own language if the annotator gives none in that language.</summary>
    public LocalizedModel Statement(EquatableArray<LocalizedValue> values, MarkModel mark)
    {
        var texts = values.Select(value => new TextModel(value.Language, value.Text)).ToList();
        var language = mark.Quotes[0].Language;
        if (!texts.Exists(text => string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase)))
        {
            var quotes = mark.Quotes.Select(quote => source?.TextOf(quote.Anchor.Span) ?? "");
            texts.Add(mark.Quotes.Count == 1
                ? new TextModel(language, quotes.First(), mark.Quotes[0].Anchor.Span)
                : new TextModel(language, string.Join(Omission, quotes)));
        }

        return new LocalizedModel(Order(texts));
    }

    private void BeginSection(int index, AnchorModel anchor)
    {
        if (_sections.Begin(index, anchor.Span.Start) is { } twin)
        {
            var id = annotation.Sections[index].Id;
            diagnostics.Report(Rules.SectionsCoincide, id.Range, annotation.Sections[twin].Id.Value, id.Value, $"{anchor.Line}");
        }
    }

    private Span Extent(QuoteModel? quote) => quote?.Anchor.Span.Start is { } start
        ? new Span(start, _sections.EndAt(start, source!.Text.Length) - start)
        : default;

    /// <summary>The line of the file with the last visible character of a section; 1-based.</summary>
    private int LastLine(Span extent)
    {
        var last = extent.End;
        while (last > extent.Start + 1 && char.IsWhiteSpace(source!.Text[last - 1]))
        {
            last--;
        }

        return source is null || extent.Length == 0 ? 1 : source.Position(last - 1).Line + 1;
    }

    private EquatableArray<TextModel> Order(IEnumerable<TextModel> texts) => texts
        .OrderBy(text => string.Equals(text.Language, annotation.Language.Value, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
        .ToEquatableArray();

    private MarkModel Model(MarkSyntax mark, MarkKind kind, EquatableArray<QuoteModel> quotes) =>
        new(mark.Id.Value, names.Name(kind, mark.Id.Value), quotes, default);
}
