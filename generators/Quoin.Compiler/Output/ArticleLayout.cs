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

    private ArticleLayout(ArticleModel article)
    {
        _article = article;
        _texts = new TextCollector(article.SourceText.Length);
    }

    /// <summary>Creates the layout of an article.</summary>
    public static ContentLayout Of(ArticleModel article)
    {
        var layout = new ArticleLayout(article);
        layout.Write();
        return new ContentLayout(article.SourceText, layout._table.ToCharacters(), layout._texts.ToString());
    }

    private void Write()
    {
        var row = Row(ArticleFields.Mapping, _article.Fields);
        row[ArticleFields.AsidesSlot] = Quotes(_article.Asides);
        row[ArticleFields.SentencesSlot] = _article.Coverage.Sentences;
        row[ArticleFields.MarkedSlot] = _article.Coverage.Marked;
        row[ArticleFields.AsideSentencesSlot] = _article.Coverage.Asides;
        SetText(row, ArticleFields.LanguageSlot, _article.Language);
        row[ArticleFields.BodySlot] = new BodyWriter(_texts).Write(_article.Body) is { Length: > 0 } body ? _table.AddRow(body) : 0;
        var marks = _article.Groups.Select(Marks).ToArray();
        _table.SetHead(HeadRow.SourceLength, _article.SourceText.Length);
        _table.SetHead(HeadRow.RowLengths, List(RowLengths.All));
        _table.SetHead(HeadRow.Marks, List(marks));
        _table.SetArticle(row);
    }

    private int Marks(MarkGroupModel group)
    {
        var definition = MarkKindDefinition.Get(group.Kind);
        return List(group.Marks.Select(mark =>
        {
            var row = Row(definition.Mapping, mark.Fields);
            SetText(row, MarkFields.IdSlot, mark.Id);
            row[MarkFields.QuotesSlot] = Quotes(mark.Quotes);
            return _table.AddRow(row);
        }).ToArray());
    }

    private int[] Row(Mapping mapping, FieldsModel fields)
    {
        var row = new int[mapping.RowLength];
        foreach (var field in mapping.Fields)
        {
            if (field.Slot != Field.None && fields[field] is { } value)
            {
                Write(row, field, value);
            }
        }

        return row;
    }

    private void Write(int[] row, Field field, FieldModel value)
    {
        switch (value)
        {
            case NumberModel number:
                row[field.Slot] = number.Number;
                break;
            case SingleTextModel text:
                SetText(row, field.Slot, text.Text);
                break;
            case LocalizedModel localized:
                row[field.Slot] = Localized(localized.Texts);
                break;
            case LocalizedListModel list:
                row[field.Slot] = List(list.Items.Select(item => Localized(item.Texts)).ToArray());
                break;
            case IndicesModel indices:
                row[field.Slot] = List(indices.Indices.AsSpan().ToArray());
                break;
            case DurationModel duration:
                row[field.Slot] = _table.AddRow(duration.Parts.AsSpan().ToArray());
                break;
            case DateModel date:
                SetDate(row, field.Slot, date);
                break;
            case StandingModel standing:
                row[field.Slot] = Standing(standing);
                break;
            case RowModel mapping:
                row[field.Slot] = _table.AddRow(Row(field.Mapping!, mapping.Fields));
                break;
            case RowsModel rows:
                row[field.Slot] = List(rows.Rows, field.Mapping!.RowLength, (item, list, position) => Row(field.Mapping, item).CopyTo(list, position));
                break;
            case FormerIdsModel former:
                row[field.Slot] = List(former.Ids, itemLength: 2, (id, list, position) => SetText(list, position, id.Id));
                break;
            default:
                throw new NotSupportedException($"A value of the type {value.GetType().Name} cannot be written to a table.");
        }
    }

    private int Quotes(EquatableArray<QuoteModel> quotes) => List(quotes, QuoteFields.RowLength, (quote, list, position) =>
    {
        SetSpan(list, position + QuoteFields.TextSlot, quote.Anchor.Span);
        list[position + QuoteFields.LineSlot] = quote.Anchor.Line;
        list[position + QuoteFields.ColumnSlot] = quote.Anchor.Column;
        list[position + QuoteFields.TierSlot] = (int)quote.Anchor.Tier;
        SetText(list, position + QuoteFields.LanguageSlot, quote.Language);
        SetSpan(list, position + QuoteFields.FileSpanSlot, quote.Anchor.FileSpan);
    });

    private int Localized(EquatableArray<TextModel> texts) => List(texts, LocalizedItem.Length, (text, list, position) =>
    {
        SetText(list, position + LocalizedItem.Language, text.Language);

        // Also a quote is stored again: as a part of the source, it would load the whole source of an article whose claims are read.
        SetSpan(list, position + LocalizedItem.Text, _texts.Add(text.Text));
    });

    private int Standing(StandingModel standing)
    {
        if (standing.IsActive)
        {
            return 0;
        }

        var row = new int[StandingFields.Mapping.RowLength];
        row[StandingFields.StatusSlot] = (int)standing.Status;
        row[StandingFields.SupersededBySlot] = standing.SupersededBy + 1;
        row[StandingFields.BecauseSlot] = Localized(standing.Because);
        if (standing.On is { } day)
        {
            SetDate(row, StandingFields.OnSlot, day);
        }

        return _table.AddRow(row);
    }

    /// <summary>Writes a list of numbers and returns its position; 0 for an empty list.</summary>
    private int List(IReadOnlyCollection<int> numbers) => numbers.Count == 0 ? 0 : _table.AddList([numbers.Count, .. numbers]);

    /// <summary>Writes a list and returns its position; 0 for an empty list.</summary>
    /// <param name="items">The items.</param>
    /// <param name="itemLength">The number of numbers per item.</param>
    /// <param name="write">Writes the numbers of an item, starting at a position.</param>
    private int List<T>(EquatableArray<T> items, int itemLength, Action<T, int[], int> write)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return 0;
        }

        var list = new int[1 + (items.Count * itemLength)];
        list[0] = items.Count;
        for (var i = 0; i < items.Count; i++)
        {
            write(items[i], list, 1 + (i * itemLength));
        }

        return _table.AddList(list);
    }

    private static void SetDate(int[] numbers, int position, DateModel date)
    {
        numbers[position + DateItem.Year] = date.Year;
        numbers[position + DateItem.MonthAndDay] = (date.Month * 100) + date.Day;
    }

    private void SetText(int[] numbers, int position, string? text) => SetSpan(numbers, position, _texts.Add(text));

    private static void SetSpan(int[] numbers, int position, Span span)
    {
        numbers[position] = span.Start;
        numbers[position + 1] = span.Length;
    }
}
