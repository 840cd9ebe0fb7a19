using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Output;

/// <summary>Lays out an article as a table of numbers and texts, with each field of the format at the slot that <c>TableLayout.cs</c> describes.</summary>
internal sealed class ArticleLayout
{
    private readonly ArticleModel _article;
    private readonly TextCollector _texts;
    private readonly TableWriter _table = new();
    private readonly bool _hasSources;
    private readonly int _quoteLength;

    private ArticleLayout(ArticleModel article)
    {
        _article = article;
        _hasSources = article.IsLibrary && article.Groups.Any(static group => group.Marks.Any(static mark => mark.Quotes.Any(static quote => quote.Source is not null)));
        _quoteLength = _hasSources ? QuoteFields.LongRowLength : QuoteFields.RowLength;
        _texts = new TextCollector(article.SourceText.Length);
    }

    /// <summary>Creates the layout of an article.</summary>
    public static ContentLayout Of(ArticleModel article)
    {
        var layout = new ArticleLayout(article);
        layout.Write();
        var texts = layout._texts.Finish();
        return new ContentLayout(article.SourceText, layout._table.ToCharacters(), texts);
    }

    private void Write()
    {
        var row = Row(ArticleFields.Mapping, _article.Fields);
        _table.Set(row + ArticleFields.AsidesSlot, Quotes(_article.Asides));
        _table.Set(row + ArticleFields.SentencesSlot, _article.Coverage.Sentences);
        _table.Set(row + ArticleFields.MarkedSlot, _article.Coverage.Marked);
        _table.Set(row + ArticleFields.AsideSentencesSlot, _article.Coverage.Asides);
        SetText(row + ArticleFields.LanguageSlot, _article.Language);
        _table.Set(row + ArticleFields.BodySlot, new BodyWriter(_texts).Write(_article.Body) is { Length: > 0 } body ? Row(body) : 0);
        _table.Set(row + ArticleFields.IsLibrarySlot, _article.IsLibrary ? 1 : 0);
        SetCited(row);
        var groups = BeginList(_article.Groups.Count);
        for (var i = 0; i < _article.Groups.Count; i++)
        {
            _table.Set(groups + 1 + i, Marks(_article.Groups[i]));
        }

        _table.SetHead(HeadRow.SourceLength, _article.SourceText.Length);
        _table.SetHead(HeadRow.RowLengths, List(_hasSources ? RowLengths.WithSources : RowLengths.All));
        _table.SetHead(HeadRow.Marks, _table.EndList(groups));
        _table.EndArticle(row);
    }

    private int Marks(MarkGroupModel group)
    {
        if (group.Marks.Count == 0)
        {
            return 0;
        }

        var mapping = MarkKindDefinition.Get(group.Kind).Mapping;
        var list = BeginList(group.Marks.Count);
        for (var i = 0; i < group.Marks.Count; i++)
        {
            var mark = group.Marks[i];
            var row = Row(mapping, mark.Fields);
            SetText(row + MarkFields.IdSlot, mark.Id);
            _table.Set(row + MarkFields.QuotesSlot, Quotes(mark.Quotes));
            _table.Set(list + 1 + i, _table.EndRow(row));
        }

        return _table.EndList(list);
    }

    /// <summary>Writes the libraries that the article cites, and their marks by kind: by id, because a later version of a library can have others before them.</summary>
    private void SetCited(int row)
    {
        var libraries = CitedLibraries.Of(_article);
        if (libraries.Count == 0)
        {
            return;
        }

        _table.Set(row + ArticleFields.LibrariesSlot, Texts(libraries.Select(static library => library.Id).ToEquatableArray()));
        var indices = Enumerable.Range(0, libraries.Count).ToDictionary(i => libraries[i]);
        var groups = BeginList(_article.CitedGroups.Count);
        for (var i = 0; i < _article.CitedGroups.Count; i++)
        {
            _table.Set(groups + 1 + i, Cited(_article.CitedGroups[i].Marks, indices));
        }

        _table.Set(row + ArticleFields.CitedSlot, _table.EndList(groups));
    }

    private int Cited(EquatableArray<CitedMark> marks, Dictionary<LibraryLink, int> libraries) => Items(marks, CitedItem.Length, (layout, item, mark) =>
    {
        layout._table.Set(item + CitedItem.Library, libraries[mark.Library]);
        layout.SetText(item + CitedItem.Id, mark.Mark.Id);
    });

    /// <summary>Begins a row and writes its fields. The result is its place.</summary>
    private int Row(Mapping mapping, FieldsModel fields)
    {
        var row = _table.Begin(mapping.RowLength);
        Write(row, mapping, fields);
        return row;
    }

    private void Write(int row, Mapping mapping, FieldsModel fields)
    {
        for (var i = 0; i < mapping.Fields.Count; i++)
        {
            var field = mapping.Fields[i];
            if (field.Slot != Field.None && fields[field] is { } value)
            {
                Write(row + field.Slot, field, value);
            }
        }
    }

    private void Write(int place, Field field, FieldModel value)
    {
        switch (value)
        {
            case NumberModel number:
                _table.Set(place, number.Number);
                break;
            case SingleTextModel text:
                SetText(place, text.Text);
                break;
            case LocalizedModel localized:
                _table.Set(place, Localized(localized.Texts));
                break;
            case LocalizedListModel list:
                _table.Set(place, LocalizedList(list.Items));
                break;
            case IndicesModel indices:
                _table.Set(place, List(indices.Indices.AsSpan()));
                break;
            case CitationsModel citations:
                _table.Set(place, Citations(citations.Citations));
                break;
            case DurationModel duration:
                _table.Set(place, Row(duration.Parts.AsSpan()));
                break;
            case DateModel date:
                SetDate(place, date);
                break;
            case StandingModel standing:
                _table.Set(place, Standing(standing));
                break;
            case RowModel mapping:
                _table.Set(place, _table.EndRow(Row(field.Mapping!, mapping.Fields)));
                break;
            case RowsModel rows:
                _table.Set(place, Rows(field.Mapping!, rows.Rows));
                break;
            case FormerIdsModel former:
                _table.Set(place, Texts(former.Ids.Select(static id => id.Id).ToEquatableArray()));
                break;
            case TextsModel texts:
                _table.Set(place, Texts(texts.Texts));
                break;
            default:
                throw new NotSupportedException($"A value of the type {value.GetType().Name} cannot be written to a table.");
        }
    }

    private int Quotes(EquatableArray<QuoteModel> quotes) => Items(quotes, _quoteLength, static (layout, item, quote) =>
    {
        layout.SetSpan(item + QuoteFields.TextSlot, quote.Anchor.Span);
        layout._table.Set(item + QuoteFields.LineSlot, quote.Anchor.Line);
        layout._table.Set(item + QuoteFields.ColumnSlot, quote.Anchor.Column);
        layout._table.Set(item + QuoteFields.TierSlot, (int)quote.Anchor.Tier);
        layout.SetText(item + QuoteFields.LanguageSlot, quote.Language);
        layout.SetSpan(item + QuoteFields.FileSpanSlot, quote.Anchor.FileSpan);
        if (quote.Source is not null)
        {
            layout.SetText(item + QuoteFields.SourceSlot, quote.Source);
        }
    });

    private int Citations(EquatableArray<CitationModel> citations) => Items(citations, CitationItem.Length, static (layout, item, citation) =>
    {
        layout._table.Set(item + CitationItem.Evidence, citation.Evidence);
        layout.SetText(item + CitationItem.Pinpoint, citation.Pinpoint);
    });

    private int Localized(EquatableArray<TextModel> texts) => Items(texts, LocalizedItem.Length, static (layout, item, text) =>
    {
        layout.SetText(item + LocalizedItem.Language, text.Language);

        // Also a quote is stored again: as a part of the source, it would load the whole source of an article whose claims are read.
        layout.SetSpan(item + LocalizedItem.Text, layout._texts.Add(text.Text));
    });

    private int LocalizedList(EquatableArray<LocalizedModel> items) =>
        Items(items, 1, static (layout, item, localized) => layout._table.Set(item, layout.Localized(localized.Texts)));

    private int Rows(Mapping mapping, EquatableArray<FieldsModel> rows) =>
        Items(rows, mapping.RowLength, (layout, item, row) => layout.Write(item, mapping, row));

    private int Texts(EquatableArray<string> texts) => Items(texts, 2, static (layout, item, text) => layout.SetText(item, text));

    /// <summary>Writes a list and returns its position; 0 for an empty list.</summary>
    /// <param name="items">The items.</param>
    /// <param name="length">The number of numbers per item.</param>
    /// <param name="write">Writes an item at its position.</param>
    private int Items<T>(EquatableArray<T> items, int length, Action<ArticleLayout, int, T> write)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return 0;
        }

        var list = BeginList(items.Count, length);
        var item = list + 1;
        foreach (var one in items)
        {
            write(this, item, one);
            item += length;
        }

        return _table.EndList(list);
    }

    private int Standing(StandingModel standing)
    {
        if (standing.IsActive)
        {
            return 0;
        }

        var row = _table.Begin(StandingFields.Mapping.RowLength);
        _table.Set(row + StandingFields.StatusSlot, (int)standing.Status);
        _table.Set(row + StandingFields.SupersededBySlot, standing.SupersededBy + 1);
        _table.Set(row + StandingFields.BecauseSlot, Localized(standing.Because));
        if (standing.On is { } day)
        {
            SetDate(row + StandingFields.OnSlot, day);
        }

        return _table.EndRow(row);
    }

    /// <summary>Begins a list of zeros.</summary>
    /// <param name="count">The number of items.</param>
    /// <param name="itemLength">The number of numbers per item.</param>
    private int BeginList(int count, int itemLength = 1)
    {
        var list = _table.Begin(1 + (count * itemLength));
        _table.Set(list, count);
        return list;
    }

    /// <summary>Writes a list of numbers and returns its position; 0 for an empty list.</summary>
    private int List(ReadOnlySpan<int> numbers)
    {
        if (numbers.Length == 0)
        {
            return 0;
        }

        var list = BeginList(numbers.Length);
        for (var i = 0; i < numbers.Length; i++)
        {
            _table.Set(list + 1 + i, numbers[i]);
        }

        return _table.EndList(list);
    }

    /// <summary>Writes a row of numbers and returns its position.</summary>
    private int Row(ReadOnlySpan<int> numbers)
    {
        var row = _table.Begin(numbers.Length);
        for (var i = 0; i < numbers.Length; i++)
        {
            _table.Set(row + i, numbers[i]);
        }

        return _table.EndRow(row);
    }

    private void SetDate(int place, DateModel date)
    {
        _table.Set(place + DateItem.Year, date.Year);
        _table.Set(place + DateItem.MonthAndDay, (date.Month * 100) + date.Day);
    }

    private void SetText(int place, string? text) => SetSpan(place, _texts.Add(text));

    private void SetSpan(int place, Span span)
    {
        _table.Set(place, span.Start);
        _table.Set(place + 1, span.Length);
    }
}
