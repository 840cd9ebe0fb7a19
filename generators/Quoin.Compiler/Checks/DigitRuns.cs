using System.Globalization;
using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Reads the numbers in digits of a text in every way in which they can be meant: "1.250" is 1250 in one language and 1.25 in another.</summary>
internal static class DigitRuns
{
    /// <summary>All that the numbers in a part of a text can mean.</summary>
    public static HashSet<decimal> In(string text, Span span)
    {
        var numbers = new HashSet<decimal>();
        for (var i = span.Start; i < span.End;)
        {
            if (!IsDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < span.End && (IsDigit(text[i]) || (IsSeparator(text[i]) && i + 1 < span.End && IsDigit(text[i + 1]))))
            {
                i++;
            }

            Add(numbers, text.Substring(start, i - start));
        }

        return numbers;
    }

    private static void Add(HashSet<decimal> numbers, string run)
    {
        // Without separators, with the last one as the decimal point, and each group by itself.
        Parse(numbers, Digits(run));
        var last = run.LastIndexOfAny(['.', ',']);
        if (last > 0)
        {
            Parse(numbers, $"{Digits(run.Substring(0, last))}.{Digits(run.Substring(last + 1))}");
        }

        foreach (var group in run.Split(' ', '\u00A0', '\u202F', '\''))
        {
            Parse(numbers, Digits(group));
        }
    }

    private static void Parse(HashSet<decimal> numbers, string digits)
    {
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            numbers.Add(number);
        }
    }

    private static string Digits(string run)
    {
        var digits = new StringBuilder(run.Length);
        foreach (var character in run)
        {
            if (IsDigit(character))
            {
                digits.Append(character);
            }
        }

        return digits.ToString();
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsSeparator(char character) => character is '.' or ',' or ' ' or '\'' or '\u00A0' or '\u202F' or '\u2019';
}
