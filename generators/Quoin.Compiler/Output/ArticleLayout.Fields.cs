using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Output;

// Writes the values of fields, each in its form.
internal sealed partial class ArticleLayout
{
    /// <summary>Begins a row and writes its fields. The result is its place.</summary>
    private int Row(Mapping mapping, FieldsModel fields)
    {
        var row = _table.Begin(_isOwn ? mapping.LongRowLength : mapping.RowLength);
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
            case WordModel word:
                _table.Set(place, word.Word.Sense);
                break;
            case OwnModel own:
                _table.Set(place, Own(own));
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
}
