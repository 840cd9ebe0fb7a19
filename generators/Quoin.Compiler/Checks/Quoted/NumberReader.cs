using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Reads the numbers in digits of a text, each with its sign, fraction, scale, currency and unit.</summary>
internal static class NumberReader
{
    /// <summary>The longest text between the two numbers of a range whose first one has the scale of the second: "5 to 10 million".</summary>
    private const int LongestJoint = 8;

    private static readonly HashSet<string> Minus = new(["minus", "мінус", "минус", "moins", "menos", "meno"], StringComparer.OrdinalIgnoreCase);

    /// <param name="text">The text.</param>
    /// <param name="span">The part of it that is read.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    public static List<QuotedNumber> In(string text, Span span, string language)
    {
        var numbers = new List<QuotedNumber>();
        foreach (var (digits, value) in DigitRuns.In(text, span, DecimalMarks.Of(language)))
        {
            numbers.Add(Read(text, span, digits, value, language));
        }

        for (var i = span.Start; i < span.End; i++)
        {
            // A fraction after digits has been read with them.
            if (Fraction(text, i, span.End) is { } fraction && !IsAfterDigits(text, span.Start, i))
            {
                numbers.Add(Read(text, span, new Span(i, 1), fraction, language));
            }
        }

        var count = numbers.Count;
        AddScaledRanges(numbers, count, text);
        AddFractions(numbers, count, text);
        return numbers;
    }

    /// <summary>Whether there is a minus sign, or its word, directly before an offset.</summary>
    public static bool IsNegative(string text, int first, int at)
    {
        if (at > first && text[at - 1] is '-' or '\u2212' or '–' or '\uFE63' or '\uFF0D')
        {
            // In "5-10" and "5 –10" it is the mark of a range, and in "COVID-19" it joins.
            var before = SkipGapsBack(text, first, at - 1) - 1;
            return before < first || (before < at - 2
                ? !char.IsDigit(text[before]) && text[before] is not ('%' or '°')
                : !char.IsLetterOrDigit(text[before]) && text[before] is not ('%' or '°' or ')' or '-' or '–' or '\u2212'));
        }

        return WordBefore(text, first, at) is { Length: > 0 } word && Minus.Contains(word);
    }

    private static QuotedNumber Read(string text, Span span, Span digits, decimal value, string language)
    {
        var (before, currency) = CurrencyBefore(text, span.Start, digits.Start);
        var isNegative = IsNegative(text, span.Start, digits.Start) || (before < digits.Start && IsNegative(text, span.Start, before));
        var end = digits.End;
        var gap = SkipGap(text, end, span.End);
        if (Fraction(text, gap, span.End) is { } fraction && value == decimal.Truncate(value))
        {
            (value, end) = (value + fraction, gap + 1);
        }

        var scale = 1m;
        while (Scale(text, end, span.End, language, currency.Length > 0) is (var factor, var next) && scale < 1e15m)
        {
            (scale, end) = (scale * factor, next);
        }

        var unit = SkipGap(text, end, span.End);
        var after = CurrencyAt(text, unit, span.End);
        return new QuotedNumber(digits, Product(value, scale), value, isNegative, currency.Length > 0 ? currency : after, ComparableUnits.Of(text.Substring(unit, Math.Min(span.End - unit, UnitSymbols.Longest))));
    }

    /// <summary>What multiplies the number that ends at an offset, and the end of it.</summary>
    private static (decimal Factor, int End)? Scale(string text, int at, int last, string language, bool isMoney)
    {
        var start = SkipGap(text, at, last);
        start = start == at && start + 1 < last && text[start] == '-' ? start + 1 : start;
        var end = start;
        while (end < last && char.IsLetter(text[end]))
        {
            end++;
        }

        if (end == start)
        {
            return null;
        }

        var word = text.Substring(start, end - start);
        var factor = NumberScales.Of(word, language);
        if (factor is null && (isMoney || (word == "k" && start == at) || CurrencyAt(text, SkipGap(text, end, last), last).Length > 0))
        {
            factor = NumberScales.OfMoney(word);
        }

        end = factor is not null && end < last && text[end] == '.' ? end + 1 : end;
        return factor is { } found ? (found, end) : null;
    }

    /// <summary>In "5 to 10 million", the 5 can be five million too.</summary>
    private static void AddScaledRanges(List<QuotedNumber> numbers, int count, string text)
    {
        for (var i = 1; i < count; i++)
        {
            var (number, next) = (numbers[i - 1], numbers[i]);
            var joint = next.Span.Start - number.Span.End;
            if (next.Scale > 1 && number.Scale == 1 && joint is > 0 and <= LongestJoint && text.IndexOfAny(['.', ';', '\n'], number.Span.End, joint) < 0)
            {
                numbers.Add(number with { Value = Product(number.Value, next.Scale) });
            }
        }
    }

    /// <summary>"3/4" is 0.75 too, and "1 1/2" is 1.5.</summary>
    private static void AddFractions(List<QuotedNumber> numbers, int count, string text)
    {
        for (var i = 1; i < count; i++)
        {
            var (part, whole) = (numbers[i - 1], numbers[i]);
            if (whole.Span.Start - part.Span.End == 1 && text[part.Span.End] is '/' or '\u2044' && part.Value < whole.Value)
            {
                var share = part.Value / whole.Value;
                numbers.Add(whole with { Value = share, IsNegative = part.IsNegative });
                if (i > 1 && numbers[i - 2] is var before && part.Span.Start - before.Span.End == 1 && Whitespace.IsAny(text[before.Span.End]))
                {
                    numbers.Add(whole with { Value = before.Value + share, IsNegative = before.IsNegative });
                }
            }
        }
    }

    /// <summary>The start and the text of the currency before a number; an empty text if there is none.</summary>
    private static (int Start, string Sign) CurrencyBefore(string text, int first, int at)
    {
        var end = SkipGapsBack(text, first, at);

        // The minus can be between the two: "€-5".
        if (end == at && end - 1 > first && text[end - 1] is '-' or '\u2212' && CurrencySigns.IsSign(text.Substring(end - 2, 1)))
        {
            end--;
        }

        var start = end;
        while (start > first && end - start < 3 && (char.IsLetter(text[start - 1]) || NumberEdges.IsCurrency(text[start - 1])))
        {
            start--;
        }

        for (; start < end; start++)
        {
            var sign = text.Substring(start, end - start);
            if (CurrencySigns.IsSign(sign) && (NumberEdges.IsCurrency(sign[0]) || start == first || !WordBreaks.IsWord(text[start - 1])))
            {
                return (start, sign);
            }
        }

        return (at, "");
    }

    private static string CurrencyAt(string text, int at, int last)
    {
        for (var length = Math.Min(3, last - at); length > 0; length--)
        {
            var sign = text.Substring(at, length);
            if (CurrencySigns.IsSign(sign) && (NumberEdges.IsCurrency(sign[length - 1]) || at + length == last || !WordBreaks.IsWord(text[at + length])))
            {
                return sign;
            }
        }

        return "";
    }

    /// <summary>The value of the fraction at an offset: ½.</summary>
    private static decimal? Fraction(string text, int at, int last) => at < last && text[at] is '¼' or '½' or '¾' or (>= '\u2150' and <= '\u215E') or '\u2189'
        ? (decimal)CharUnicodeInfo.GetNumericValue(text, at)
        : null;

    private static bool IsAfterDigits(string text, int first, int at) => SkipGapsBack(text, first, at) is var end && end > first && char.IsDigit(text[end - 1]);

    private static decimal Product(decimal value, decimal scale) => value <= decimal.MaxValue / scale ? value * scale : value;

    private static string WordBefore(string text, int first, int at)
    {
        var end = SkipGapsBack(text, first, at);

        var start = end;
        while (start > first && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end < at ? text.Substring(start, end - start) : "";
    }

    private static int SkipGapsBack(string text, int first, int at)
    {
        while (at > first && Whitespace.IsAny(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int SkipGap(string text, int at, int last) => at < last && Whitespace.IsAny(text[at]) ? at + 1 : at;
}
