using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Finds what digits with separators between them mean in a text, by its language.</summary>
internal static class DigitRuns
{
    private const int Thousands = 3;

    private const char DecimalPoint = '.';

    private static readonly char[] DecimalSeparators = [DecimalPoint, ','];

    private static readonly char[] OtherSeparators = [' ', '\'', '\u00A0', '\u2009', '\u202F', '\u2019', '\u066C'];

    private static readonly char[] Separators = [.. DecimalSeparators, .. OtherSeparators];

    /// <summary>Each meaning of each number; where one has several, they have the same span. The groups of a number mean nothing by themselves: in "0.5" there is no 5.</summary>
    public static List<(Span Span, decimal Value)> In(string text, Span span, DecimalMarks marks)
    {
        var numbers = new List<(Span, decimal)>();
        foreach (var run in Runs(text, span))
        {
            Add(numbers, text, run, marks);
        }

        return numbers;
    }

    /// <summary>The numbers that digits without a separator make: in "31.12.2026", the day, the month and the year.</summary>
    public static List<(Span Span, decimal Value)> GroupsIn(string text, Span span)
    {
        var numbers = new List<(Span, decimal)>();
        foreach (var run in Runs(text, span))
        {
            foreach (var group in Split(text, run, Separators))
            {
                Parse(numbers, group, Digits(text, group));
            }
        }

        return numbers;
    }

    /// <summary>The longest parts of digits with single separators between them; a decimal point before the first one belongs to them.</summary>
    private static IEnumerable<Span> Runs(string text, Span span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                continue;
            }

            var start = i > span.Start && IsPointOfNumber(text, i - 1) ? i - 1 : i;
            while (i < span.End && (char.IsDigit(text[i]) || (Array.IndexOf(Separators, Plain(text[i])) >= 0 && i + 1 < span.End && char.IsDigit(text[i + 1]))))
            {
                i++;
            }

            yield return new Span(start, i - start);
        }
    }

    /// <summary>Adds what a run means as a whole; if it is no number, what its parts between spaces mean, or else each of its groups.</summary>
    private static void Add(List<(Span, decimal)> numbers, string text, Span run, DecimalMarks marks)
    {
        var before = numbers.Count;
        AddWhole(numbers, text, run, marks);
        if (numbers.Count > before)
        {
            return;
        }

        var parts = Split(text, run, OtherSeparators);
        if (parts.Count > 1)
        {
            foreach (var part in parts)
            {
                Add(numbers, text, part, marks);
            }

            return;
        }

        foreach (var group in Split(text, run, Separators))
        {
            Parse(numbers, group, Digits(text, group));
        }
    }

    private static void AddWhole(List<(Span, decimal)> numbers, string text, Span run, DecimalMarks marks)
    {
        var groups = Split(text, run, Separators);
        if (text[run.Start] == DecimalPoint)
        {
            if (groups.Count == 1)
            {
                Parse(numbers, run, $"0{DecimalPoint}{Digits(text, groups[0])}");
            }

            return;
        }

        var last = groups[groups.Count - 1];
        var separator = groups.Count == 1 ? '\0' : Plain(text[last.Start - 1]);
        var isDecimalSeparator = Array.IndexOf(DecimalSeparators, separator) >= 0;

        // "1.250" and "1,250": only the language tells whether this is one number or another.
        var isInteger = IsInteger(text, groups);
        var (mayBeDecimal, mayBeGroup) = !isInteger || !isDecimalSeparator || groups.Count > 2 ? (true, true)
            : separator == DecimalPoint ? (marks.IsPointDecimal, marks.IsPointGroup)
            : (marks.IsCommaDecimal, marks.IsCommaGroup);
        if (mayBeGroup && isInteger)
        {
            Parse(numbers, run, Digits(text, run));
        }

        var whole = groups.GetRange(0, groups.Count - 1);
        if (mayBeDecimal && isDecimalSeparator && !whole.Skip(1).Any(group => Plain(text[group.Start - 1]) == separator) && IsInteger(text, whole))
        {
            Parse(numbers, run, $"{Digits(text, new Span(run.Start, last.Start - run.Start))}{DecimalPoint}{Digits(text, last)}");
        }
    }

    /// <summary>Whether groups of digits are one whole number: a single one, or groups of thousands with one separator, also as in "1,00,000".</summary>
    private static bool IsInteger(string text, List<Span> groups)
    {
        if (groups.Count == 1)
        {
            return true;
        }

        var middle = groups.Count > 2 && groups[1].Length == 2 ? 2 : Thousands;
        if (groups[0].Length > middle || char.GetNumericValue(text[groups[0].Start]) == 0 || groups[groups.Count - 1].Length != Thousands)
        {
            return false;
        }

        var separator = Plain(text[groups[0].End]);
        for (var i = 1; i < groups.Count; i++)
        {
            if ((i < groups.Count - 1 && groups[i].Length != middle) || Plain(text[groups[i].Start - 1]) != separator)
            {
                return false;
            }
        }

        return true;
    }

    private static List<Span> Split(string text, Span span, char[] separators)
    {
        var parts = new List<Span>();
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i == span.End || Array.IndexOf(separators, Plain(text[i])) >= 0)
            {
                if (i > start)
                {
                    parts.Add(new Span(start, i - start));
                }

                start = i + 1;
            }
        }

        return parts;
    }

    /// <summary>The digits of a part of a text, as those of ASCII.</summary>
    private static string Digits(string text, Span span)
    {
        var digits = new char[span.Length];
        var length = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsDigit(text[i]))
            {
                digits[length++] = (char)('0' + (int)char.GetNumericValue(text[i]));
            }
        }

        return new string(digits, 0, length);
    }

    private static void Parse(List<(Span, decimal)> numbers, Span span, string digits)
    {
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            numbers.Add((span, number));
        }
    }

    /// <summary>A separator as Latin text writes it.</summary>
    private static char Plain(char separator) => separator switch
    {
        '\u066B' => ',',
        '·' => DecimalPoint,
        _ => separator,
    };

    /// <summary>Whether a point begins the number after it: not the end of an abbreviation.</summary>
    private static bool IsPointOfNumber(string text, int at) => text[at] == DecimalPoint && (at == 0 || !WordBreaks.IsWord(text[at - 1])) && (at == 0 || text[at - 1] != DecimalPoint);
}
