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
    Annotation annotation, SourceParts parts, MarkNames names, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    /// <summary>The separator between the quotes of a mark when they are shown as one text.</summary>
    private const string Omission = " […] ";

    private readonly SectionMap _sections = new();
    private QuoteBinder[] _quotes = [];
    private Lazy<SentenceList>[] _sentences = [];

    public EquatableArray<MarkModel> Sections { get; private set; }

    /// <summary>The quotes that are not in the source.</summary>
    public IReadOnlyList<MissingQuote> MissingQuotes => _quotes is [var only] ? only.Missing : [.. _quotes.SelectMany(static quotes => quotes.Missing)];

    /// <summary>The sentences of a source; available after the sections are bound.</summary>
    /// <param name="part">The index of the source.</param>
    public SentenceList Sentences(int part) => _sentences[part].Value;

    /// <summary>Locates the beginning of each section; a section extends to the beginning of the next.</summary>
    public void BindSections()
    {
        _sentences = [.. parts.All.Select(part => new Lazy<SentenceList>(() => new SentenceList(part.Document, Headings(), LanguageAt)))];
        _quotes = [.. parts.All.Select((part, i) => new QuoteBinder(annotation, part.Document, _sections, _sentences[i], diagnostics, cancellation))];

        var marks = annotation.Sections;
        var quotes = new QuoteModel?[marks.Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            quotes[i] = _quotes is [var own] ? own.BindSection(marks[i]) : null;
        }

        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i] is { } quote)
            {
                BeginSection(i, quote.Anchor);
            }
        }

        _sections.Close();
        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i] is { } quote)
            {
                _quotes[0].CheckSection(marks[i].Quotes[0], quote.Anchor.Span);
            }
        }

        var sections = new MarkModel[marks.Count];
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i] = Section(marks[i], i, quotes[i]);
        }

        Sections = new EquatableArray<MarkModel>(sections);
    }

    /// <summary>Whether a section begins with a heading.</summary>
    public static bool IsHeading(MarkSyntax section) => section.Fields[SectionFields.Heading] is not null;

    /// <summary>Binds the quotes of a mark.</summary>
    public EquatableArray<QuoteModel> BindQuotes(MarkSyntax mark, MarkKind kind)
    {
        // A term asserts nothing by itself; other marks assert something, or limit or support an assertion.
        var isAssertion = kind != MarkKind.Term;
        if (annotation.IsLibrary && mark.Quotes.Count == 0)
        {
            return [];
        }

        var quotes = PartOf(mark) is >= 0 and var part && _quotes[part].BindMark(mark, isAssertion) is { Count: > 0 } bound
            ? Moved(bound, parts.All[part].Start, annotation.IsLibrary ? mark.Source?.Value : null)
            : [new QuoteModel(AnchorModel.Missing, mark.Language?.Value ?? annotation.Language.Value)];
        if (isAssertion && mark.Quotes is [{ Footnote: null, Prefix: null, Suffix: null, Occurrence: 0 } quote] && WordBreaks.IsOneWord(quote.Exact))
        {
            diagnostics.Report(Rules.QuoteTooShort, quote.Range, quote.Exact);
        }

        return quotes;
    }

    /// <summary>The index of the source that a mark quotes, or -1.</summary>
    public int PartOf(MarkSyntax mark) => annotation.IsLibrary ? parts.IndexOf(annotation.SourceOf(mark)) : parts.All.Count - 1;

    /// <summary>Quotes of a source that begins at an offset of the text of all sources, and that has a name if it is a source of the mark alone.</summary>
    private static EquatableArray<QuoteModel> Moved(EquatableArray<QuoteModel> quotes, int start, string? source) => start == 0 && source is null ? quotes : quotes
        .Select(quote => quote.MovedBy(start) with { Source = source }).ToEquatableArray();

    /// <summary>A mark with its quotes and fields, which have been bound.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="index">Its index among the marks of its kind.</param>
    /// <param name="quotes">Its quotes.</param>
    /// <param name="fields">Its fields.</param>
    public MarkModel Model(MarkSyntax mark, MarkKind kind, int index, EquatableArray<QuoteModel> quotes, FieldsModel fields) =>
        new(mark.Id.Value, names.Name(kind, index), quotes, fields);

    /// <summary>Binds the asides, without those that were reported.</summary>
    public EquatableArray<QuoteModel> BindAsides() => _quotes is [var quotes] ? quotes.BindAsides(annotation.Asides) : [];

    /// <summary>The index of the section that contains an offset, or -1.</summary>
    public int SectionAt(int offset) => _sections.At(offset);

    /// <summary>The language of the source at an offset: that of its section, or of the article.</summary>
    private string LanguageAt(int offset) =>
        (SectionAt(offset) is >= 0 and var section ? annotation.Sections[section].Language?.Value : null) ?? annotation.Language.Value;

    /// <summary>The annotator's words, the article's language first.</summary>
    public EquatableArray<TextModel> Texts(EquatableArray<LocalizedValue> values) => values.Count == 0 ? [] : Order(Words(values, values.Count));

    /// <summary>The annotator's words, and the quote in its own language if the annotator gives none in that language.</summary>
    public LocalizedModel Statement(EquatableArray<LocalizedValue> values, EquatableArray<QuoteModel> quotes)
    {
        if (quotes.Count == 0)
        {
            return new LocalizedModel(Texts(values));
        }

        var language = quotes[0].Language;
        foreach (var value in values)
        {
            if (IsSame(value.Language, language))
            {
                return new LocalizedModel(Texts(values));
            }
        }

        var texts = Words(values, values.Count + 1);
        texts[values.Count] = quotes.Count == 1
            ? new TextModel(language, TextOf(quotes[0]), quotes[0].Anchor.Span)
            : new TextModel(language, string.Join(Omission, quotes.Select(TextOf)));
        return new LocalizedModel(Order(texts));
    }

    private string TextOf(QuoteModel quote) => parts.Text.Substring(quote.Anchor.Span.Start, quote.Anchor.Span.Length);

    private MarkModel Section(MarkSyntax section, int index, QuoteModel? quote)
    {
        var language = section.Language?.Value ?? annotation.Language.Value;
        var extent = Extent(quote);
        var values = new FieldModel?[SectionFields.Mapping.Fields.Count];
        values[SectionFields.HasHeading.Index] = NumberModel.Of(IsHeading(section) ? 1 : 0);
        values[SectionFields.Start.Index] = NumberModel.Of(extent.Start);
        values[SectionFields.Length.Index] = NumberModel.Of(extent.Length);
        values[SectionFields.LastLine.Index] = NumberModel.Of(LastLine(extent));
        values[SectionFields.Language.Index] = new SingleTextModel(language);
        return Model(section, MarkKind.Section, index, [quote ?? new QuoteModel(AnchorModel.Missing, language)], new FieldsModel(values));
    }

    private List<Span> Headings()
    {
        var headings = new List<Span>();
        foreach (var mark in Sections)
        {
            if (new SectionModel(mark).HasHeading)
            {
                headings.Add(mark.Quotes[0].Anchor.Span);
            }
        }

        return headings;
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
        ? new Span(start, _sections.EndAt(start, parts.Text.Length) - start)
        : default;

    /// <summary>The line of the file with the last visible character of a section; 1-based.</summary>
    private int LastLine(Span extent)
    {
        var last = extent.End;
        while (last > extent.Start + 1 && char.IsWhiteSpace(parts.Text[last - 1]))
        {
            last--;
        }

        return parts.First is not { } source || extent.Length == 0 ? 1 : source.Position(last - 1).Line + 1;
    }

    private static TextModel[] Words(EquatableArray<LocalizedValue> values, int count)
    {
        var texts = new TextModel[count];
        for (var i = 0; i < values.Count; i++)
        {
            texts[i] = new TextModel(values[i].Language, values[i].Text);
        }

        return texts;
    }

    /// <summary>Puts the texts in the article's language before the others.</summary>
    private EquatableArray<TextModel> Order(TextModel[] texts)
    {
        var first = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            if (IsSame(texts[i].Language, annotation.Language.Value))
            {
                var text = texts[i];
                Array.Copy(texts, first, texts, first + 1, i - first);
                texts[first++] = text;
            }
        }

        return new EquatableArray<TextModel>(texts);
    }

    private static bool IsSame(string language, string other) => string.Equals(language, other, StringComparison.OrdinalIgnoreCase);
}
