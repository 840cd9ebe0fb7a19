using System.Globalization;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Format;

/// <summary>Reads single values of declared fields, whose form has been checked.</summary>
internal static class DeclaredValues
{
    /// <summary>A decimal number; null if it has too many digits.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A number and what is after or before it: a quantity with its unit, or an amount with its currency.</summary>
    public static (decimal Number, string Unit)? Measure(FieldForm form, string text)
    {
        var split = form == FieldForm.Money ? text.IndexOf(' ') : EndOfNumber(text);
        var (first, rest) = split < 0 ? (text, "") : (text.Substring(0, split), text.Substring(split).TrimStart(' '));
        return form == FieldForm.Money
            ? Number(rest) is { } amount ? (amount, first) : null
            : Number(first) is { } value ? (value, rest) : null;
    }

    /// <summary>
    /// Compares a value with a limit of a form that has an order; null if they cannot be compared. The limit of a quantity or an amount is one too, or only a number.
    /// </summary>
    public static int? Compare(FieldForm form, string value, string limit) => form switch
    {
        FieldForm.Date => string.CompareOrdinal(value, limit),
        FieldForm.Integer or FieldForm.Number => Number(value) is { } first && Number(limit) is { } second ? first.CompareTo(second) : null,
        FieldForm.Money or FieldForm.Quantity => Limit(form, value) is (var amount, var unit) && Limit(form, limit) is (var most, var wanted) && (unit is null || wanted is null || UnitText.AreSame(unit, wanted))
            ? amount.CompareTo(most)
            : null,
        _ => null,
    };

    /// <summary>A quantity or an amount, or a number without a unit.</summary>
    private static (decimal Number, string? Unit)? Limit(FieldForm form, string text) =>
        Number(text) is { } number ? (number, null) : Measure(form, text) is (var value, var unit) ? (value, unit) : null;

    /// <summary>Whether a form has an order, so that a field can have a least and a greatest value.</summary>
    public static bool HasOrder(FieldForm form) => form is FieldForm.Date or FieldForm.Integer or FieldForm.Number || IsMeasure(form);

    /// <summary>Whether a value is a number with a unit or a currency.</summary>
    public static bool IsMeasure(FieldForm form) => form is FieldForm.Money or FieldForm.Quantity;

    private static int EndOfNumber(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or '-' or '.'))
            {
                return i;
            }
        }

        return -1;
    }
}
