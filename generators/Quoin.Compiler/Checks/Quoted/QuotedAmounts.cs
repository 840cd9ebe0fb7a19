using System.Globalization;
using Quoin.Compiler.Lexicon;

namespace Quoin.Compiler.Checks;

/// <summary>Decides whether quotes give a number, in digits or in words, with its unit or its currency.</summary>
internal static class QuotedAmounts
{
    /// <summary>Numbers up to this one are often written in words, which are read only in languages with word lists.</summary>
    private const int MostInWords = 12;

    /// <summary>Whether the quotes give a number; 5 % is 5 and 0.05.</summary>
    public static bool Has(QuotedWords quoted, decimal number) =>
        quoted.Digits.Exists(found => found.Is(number) || (found.Unit == ComparableUnits.Percent && found.Is(number * 100))) || HasInWords(quoted, number, isCount: true);

    /// <summary>Whether the quotes give a number, and no other currency with it.</summary>
    public static bool HasMoney(QuotedWords quoted, decimal amount, string currency) =>
        quoted.Digits.Exists(found => found.Is(amount) && found.IsOf(currency)) || HasInWords(quoted, amount, isCount: false);

    /// <summary>Whether the quotes give a number, and no other unit with it.</summary>
    public static bool HasQuantity(QuotedWords quoted, decimal number, string unit)
    {
        var wanted = ComparableUnits.Of(unit);
        var word = unit.Split(' ')[0].TrimEnd('.');
        if (quoted.Digits.Exists(found => found.IsIn(wanted) && (found.Is(number) || IsScaled(found))) || HasInWords(quoted, number, isCount: false))
        {
            return true;
        }

        // "Half" is 50 %, and "one in five" 20 %.
        return wanted == ComparableUnits.Percent && Array.Exists(quoted.Numbers, new Quantity(default, Math.Abs(number), Quantities.Percent, 1, IsImplied: false).Matches);

        // The unit can have the scale: "5 million EUR".
        bool IsScaled(QuotedNumber found) => quoted.Mark.Quotes.Any(quote => NumberScales.Of(word, quote.Language) is { } scale && Math.Abs(number) <= decimal.MaxValue / scale && found.Is(number * scale));
    }

    private static bool HasInWords(QuotedWords quoted, decimal number, bool isCount)
    {
        var value = Math.Abs(number);
        if (!quoted.AreKnown)
        {
            return value == decimal.Truncate(value) && (quoted.Digits.Count == 0 || (isCount && value <= MostInWords && !IsPartOfDigits(quoted, value)));
        }

        for (var i = 0; i < quoted.Numbers.Length; i++)
        {
            var known = quoted.Numbers[i];
            if (!quoted.IsInDigits(known) && (number <= 0 || !quoted.IsNegative(known)) && !IsMultiplied(quoted.Numbers, i) && (known.Value == value || IsWithHalf(quoted.Numbers, i, value)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the digits of a value are among those of another number: 4 in "2,4".</summary>
    private static bool IsPartOfDigits(QuotedWords quoted, decimal value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return quoted.Digits.Exists(found => found.Written.ToString(CultureInfo.InvariantCulture).Contains(digits));
    }

    /// <summary>Whether the word after a number multiplies it: "one" of "one hundred" is not 1.</summary>
    private static bool IsMultiplied(Quantity[] numbers, int at) => at + 1 < numbers.Length && numbers[at + 1].Span.Start == numbers[at].Span.End + 1
        && numbers[at + 1].Value >= 100 && numbers[at].Value < numbers[at + 1].Value;

    /// <summary>Whether a number and the half after it are a value: "one and a half".</summary>
    private static bool IsWithHalf(Quantity[] numbers, int at, decimal value) => at + 1 < numbers.Length
        && numbers[at + 1].Value == 0.5m && numbers[at].Value + 0.5m == value;
}
