using Quoin.Compiler.Declarations;
using Quoin.Compiler.Model;
using Quoin.Tables;

namespace Quoin.Compiler.Output;

// Writes what a model declares.
internal sealed partial class ArticleLayout
{
    /// <summary>Writes the row of what a model declares: the kind and the level, then each field of the kind at its place.</summary>
    private int Own(OwnModel own)
    {
        var format = _article.Format;
        var fields = format.FieldsOf(own.Mark, own.Kind?.Name);
        var row = _table.Begin(OwnRow.Fields + (fields.Count * OwnRow.FieldLength));
        _table.Set(row + OwnRow.Kind, own.Mark is { } mark ? OwnRows.IndexOf(format.KindsOf(mark), own.Kind) : 0);
        _table.Set(row + OwnRow.Level, OwnRows.IndexOf(format.Certainty, own.Level));
        foreach (var value in own.Values)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                if (fields[i].Name == value.Field.Name)
                {
                    Set(row + OwnRow.Fields + (i * OwnRow.FieldLength), value.Field, value.Value);
                }
            }
        }

        return _table.EndRow(row);
    }

    private void Set(int place, FieldDeclaration field, FieldModel value)
    {
        switch (value)
        {
            case NumberModel number:
                _table.Set(place, number.Number);
                break;
            case WordModel word:
                _table.Set(place, _article.Format.Words.TryGetValue(field.Words, out var words) ? OwnRows.IndexOf(words, word.Word) : 0);
                break;
            case SingleTextModel text:
                SetText(place, text.Text);
                break;
            case LocalizedModel localized:
                _table.Set(place, Localized(localized.Texts));
                break;
            case DateModel date:
                SetDate(place, date);
                break;
            case DurationModel duration:
                _table.Set(place, Row(duration.Parts.AsSpan()));
                break;
            case DecimalModel number:
                _table.Set(place, Decimal(number));
                break;
            case IndicesModel { Indices: var indices }:
                _table.Set(place, field.IsList ? List(indices.AsSpan()) : indices.Count == 0 ? 0 : indices[0] + 1);
                break;
            case ListModel list:
                _table.Set(place, Items(list.Items, OwnRow.FieldLength, (layout, item, one) => layout.Set(item, field, one)));
                break;
            default:
                throw new NotSupportedException($"A value of the type {value.GetType().Name} cannot be written to a table.");
        }
    }

    /// <summary>Writes a decimal number: its scale and sign, its unit, and its digits to a base that fits the table, the lowest first.</summary>
    private int Decimal(DecimalModel number)
    {
        var bits = decimal.GetBits(number.Number);
        var digits = DecimalItem.ToDigits(bits[0], bits[1], bits[2]);
        var row = _table.Begin(DecimalItem.Digits + digits.Length);
        _table.Set(row + DecimalItem.ScaleAndSign, (((bits[3] >> 16) & 0xFF) * 2) + (bits[3] < 0 ? 1 : 0));
        _table.Set(row + DecimalItem.Count, digits.Length);
        SetText(row + DecimalItem.Unit, number.Unit);
        for (var i = 0; i < digits.Length; i++)
        {
            _table.Set(row + DecimalItem.Digits + i, digits[i]);
        }

        return _table.EndRow(row);
    }
}
