using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Reads the numbers in digits of a text in every way in which they can be meant: "1.250" is 1250 in one language and 1.25 in another.</summary>
internal static class DigitRuns
{
    private const char DecimalPoint = '.';

    private static readonly char[] DecimalSeparators = [DecimalPoint, ','];

    private static readonly char[] OtherSeparators = [' ', '\'', '\u00A0', '\u202F', '\u2019'];

    private static readonly char[] Separators = [.. DecimalSeparators, .. OtherSeparators];

    /// <summary>All that the numbers in a part of a text can mean. The groups of a number mean nothing by themselves: in "0.5" there is no 5.</summary>
    public static HashSet<decimal> In(string text, Span span)
    {
        var numbers = new HashSet<decimal>();
        foreach (var run in Runs(text, span))
        {
            Add(numbers, run);
        }

        return numbers;
    }

    /// <summary>All numbers that digits without a separator make in a part of a text: in "31.12.2026", the day, the month and the year.</summary>
    public static HashSet<decimal> GroupsIn(string text, Span span)
    {
        var numbers = new HashSet<decimal>();
        foreach (var run in Runs(text, span))
        {
            AddGroups(numbers, run.Split(Separators));
        }

        return numbers;
    }

    /// <summary>The longest parts of digits with single separators between them; a part that begins with a decimal point gets its zero.</summary>
    private static IEnumerable<string> Runs(string text, Span span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!IsDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < span.End && (IsDigit(text[i]) || (IsSeparator(text[i]) && i + 1 < span.End && IsDigit(text[i + 1]))))
            {
                i++;
            }

            var run = text.Substring(start, i - start);
            yield return IsAfterPoint(text, span.Start, start) ? $"0{DecimalPoint}{run}" : run;
        }
    }

    /// <summary>Adds what a run means as a whole; if it is no number, what its parts between spaces mean, or else each of its groups.</summary>
    private static void Add(HashSet<decimal> numbers, string run)
    {
        var groups = run.Split(Separators);
        if (AddWhole(numbers, run, groups))
        {
            return;
        }

        if (run.IndexOfAny(OtherSeparators) < 0)
        {
            AddGroups(numbers, groups);
            return;
        }

        foreach (var part in run.Split(OtherSeparators))
        {
            Add(numbers, part);
        }
    }

    private static bool AddWhole(HashSet<decimal> numbers, string run, string[] groups)
    {
        var isInteger = IsInteger(run, groups);
        if (isInteger)
        {
            Parse(numbers, string.Concat(groups));
        }

        var point = run.LastIndexOfAny(Separators);
        var isDecimal = point > 0 && DecimalSeparators.Contains(run[point]) && run.IndexOf(run[point]) == point && IsInteger(run.Substring(0, point), groups.AsSpan(0, groups.Length - 1));
        if (isDecimal)
        {
            Parse(numbers, $"{string.Concat(groups.Take(groups.Length - 1))}{DecimalPoint}{groups[groups.Length - 1]}");
        }

        return isInteger || isDecimal;
    }

    /// <summary>Whether groups of digits are one whole number: a single one, or groups of thousands with one separator, also as in "1,00,000".</summary>
    private static bool IsInteger(string run, ReadOnlySpan<string> groups)
    {
        if (groups.Length == 1)
        {
            return true;
        }

        var middle = groups.Length > 2 && groups[1].Length == 2 ? 2 : 3;
        if (groups[0].Length > middle || groups[0][0] == '0' || groups[groups.Length - 1].Length != 3)
        {
            return false;
        }

        foreach (var group in groups.Slice(1, groups.Length - 2))
        {
            if (group.Length != middle)
            {
                return false;
            }
        }

        var separator = run[groups[0].Length];
        return run.All(character => IsDigit(character) || character == separator);
    }

    private static void AddGroups(HashSet<decimal> numbers, string[] groups)
    {
        foreach (var group in groups)
        {
            Parse(numbers, group);
        }
    }

    private static void Parse(HashSet<decimal> numbers, string digits)
    {
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            numbers.Add(number);
        }
    }

    private static bool IsAfterPoint(string text, int first, int at) => at > first && text[at - 1] == DecimalPoint && (at - 1 == first || char.IsWhiteSpace(text[at - 2]));

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsSeparator(char character) => Separators.Contains(character);
}
