using System.Globalization;
using Quoin.Compiler.Lexicon;

namespace Quoin.Compiler.Checks;

/// <summary>
/// Decides whether quotes give a number, in digits or in words, with its unit or its currency. A number without one counts where another number
/// of the quotes has it and nothing else is beside the number, or where it is alone in its cell: beside "5 %", the 11 of "§ 11" is not 11 %.
/// </summary>
internal static class QuotedAmounts
{
    /// <summary>Numbers up to this one are often written in words, which are not read in all languages.</summary>
    public const int MostInWords = 12;

    /// <summary>Whether the quotes give a number; 5 % is 5 and 0.05.</summary>
    public static bool Has(QuotedWords quoted, decimal number) =>
        quoted.Amounts.Exists(found => found.Is(number) || (found.Unit == UnitNames.Percent && found.Is(number, times: 100)))
        || (Math.Abs(number) < 1 && HasShare(quoted, number * 100)) || MayBeInWords(quoted, number, isCount: true);

    /// <summary>Whether the quotes give an amount of a currency.</summary>
    public static bool HasMoney(QuotedWords quoted, decimal amount, string currency) =>
        HasMeasured(quoted, found => found.IsOf(currency), found => found.Is(amount, found.Parts), !CurrencySigns.AreNamesKnown(currency)) || MayBeInWords(quoted, amount, isCount: false);

    /// <summary>Whether the quotes give a number of a unit.</summary>
    public static bool HasQuantity(QuotedWords quoted, decimal number, string unit)
    {
        var wanted = ComparableUnits.Of(unit);
        var isFound = wanted.Length > 0 ? HasMeasured(quoted, found => ComparableUnits.CanBe(found.Unit, wanted), found => found.Is(number)) || HasBasisPoints(quoted, number, wanted)
            : Times(quoted, unit) is { Count: > 0 } times ? HasMeasured(quoted, found => found.Time is { } time && times.Exists(time.IsSame), found => found.Is(number))
            : quoted.Amounts.Exists(found => found.Unit != UnitNames.Percent && (found.Is(number) || IsScaled(found)));

        // "Half" is 50 %, and "one in five" 20 %.
        return isFound || MayBeInWords(quoted, number, isCount: false) || (wanted == UnitNames.Percent && HasShare(quoted, number));

        // The unit can have the scale: "5 million EUR".
        bool IsScaled(QuotedNumber found) => quoted.Mark.Quotes.Any(quote =>
            NumberScales.Of(unit.Split(' ')[0].TrimEnd('.'), quote.Language) is { } scale && found.Is(number, scale));
    }

    /// <summary>Whether a number can be in words that are not read: a small one, in a language without such words.</summary>
    /// <param name="quoted">The words of the quotes.</param>
    /// <param name="number">The number.</param>
    /// <param name="isCount">Whether it can be beside other numbers that are in digits.</param>
    public static bool MayBeInWords(QuotedWords quoted, decimal number, bool isCount) => !quoted.HasNumberWords
        && number is >= 0 and <= MostInWords && number == decimal.Truncate(number)
        && (quoted.Amounts.Count == 0 || (isCount && !IsPartOfDigits(quoted, number)));

    /// <param name="quoted">The words of the quotes.</param>
    /// <param name="isMeasured">Whether a number has the unit.</param>
    /// <param name="isValue">Whether it is the number that is wanted.</param>
    /// <param name="canBeUnknown">Whether the unit can be a word that is not known.</param>
    private static bool HasMeasured(QuotedWords quoted, Predicate<QuotedNumber> isMeasured, Predicate<QuotedNumber> isValue, bool canBeUnknown = false)
    {
        var isNamed = quoted.Amounts.Exists(isMeasured);
        return quoted.Amounts.Exists(found => isValue(found) && (isMeasured(found) || (found.IsBare && (isNamed ? found.IsOpen : found.IsAlone || canBeUnknown))));
    }

    /// <summary>Whether the quotes give per cent, or points, in basis points.</summary>
    private static bool HasBasisPoints(QuotedWords quoted, decimal number, string wanted) => wanted is UnitNames.Percent or UnitNames.Point
        && quoted.Amounts.Exists(found => found.Unit == UnitNames.BasisPoint && found.Is(number, times: 100));

    private static bool HasShare(QuotedWords quoted, decimal percent) => Array.Exists(quoted.Numbers, known => known.Unit == Quantities.Share
        && new Quantity(default, Math.Abs(percent), Quantities.Percent, 1, IsImplied: false).Matches(known))
        || quoted.Amounts.Exists(found => found.Value is > 0 and < 1 && found.IsBare && found.Is(percent / 100));

    /// <summary>The unit of time that a word is, in the languages of the quotes and in English.</summary>
    private static List<CalendarTime> Times(QuotedWords quoted, string word) => [.. quoted.Mark.Quotes.Select(static quote => quote.Language).Append("en").Distinct()
        .Select(language => TimeUnits.At(word, 0, word.Length, language, Wording.For(language)))
        .Where(time => time is (_, var end) && end == word.Length).Select(static time => time!.Value.Unit)];

    /// <summary>Whether the digits of a value are among those of another number: 4 in "2,4".</summary>
    private static bool IsPartOfDigits(QuotedWords quoted, decimal value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return quoted.Amounts.Exists(found => found.Written.ToString(CultureInfo.InvariantCulture).Contains(digits));
    }
}
