using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Finds numbers, in digits and in words, with their units.</summary>
internal static class Quantities
{
    public const string Percent = "%";

    /// <summary>The unit that times are converted to.</summary>
    public const string Day = "day";

    /// <summary>The unit of a share in two numbers.</summary>
    public const string Share = "share";

    /// <summary>The unit of what a share is of: "twenty" of "one in twenty" is not 20 %.</summary>
    private const string Whole = "whole";

    /// <summary>How many words can be inside a share: "one child in ten".</summary>
    private const int WordsInShare = 2;

    /// <summary>The digits of larger numbers are not compared: they are identifiers.</summary>
    private const int LongestNumber = 18;

    /// <summary>The numbers in a text, in order.</summary>
    /// <param name="wording">The word lists of its language; null if there are none, so that only digits count.</param>
    /// <param name="text">The text.</param>
    /// <param name="span">Where to look.</param>
    public static List<Quantity> In(Wording? wording, string text, Span span)
    {
        var piece = text.Substring(span.Start, span.Length);
        return [.. Of(wording, piece).Select(quantity => quantity with { Span = quantity.Span with { Start = quantity.Span.Start + span.Start } })];
    }

    private static IEnumerable<Quantity> Of(Wording? wording, string text)
    {
        // "twenty-five" and "6-month" are two words here.
        var spaced = text.Replace('-', ' ').Replace('\u2010', ' ').Replace('\u2011', ' ');
        var span = new Span(0, text.Length);
        var found = new List<Quantity>();
        var words = Words(wording, spaced, span);
        var next = 0;
        for (var at = span.Start; at < span.End;)
        {
            if (char.IsDigit(text[at]))
            {
                var end = DigitsEnd(text, at, span.End);
                if (Digits(text, at, end) is { } value)
                {
                    found.Add(value);
                }

                at = end;
                continue;
            }

            for (; next < words.Count && words[next].Span.Start < at; next++)
            {
            }

            if (next < words.Count && words[next].Span.Start == at)
            {
                at = words[next].Span.End;
                Add(found, words[next], text);
                continue;
            }

            if (Roman(text, at, span.End) is { } roman)
            {
                found.Add(roman);
                at = roman.Span.End;
                continue;
            }

            at++;
        }

        // Most texts have no number.
        if (found.Count == 0)
        {
            return found;
        }

        var shares = Shares(found, wording, text).ToList();
        return found.Select(quantity => WithUnit(quantity, wording, spaced))
            .Select(quantity => quantity.Unit.Length == 0 && shares.Exists(share => share.Span.End == quantity.Span.End) ? quantity with { Unit = Whole } : quantity)
            .Concat(shares);
    }

    /// <summary>The shares that two numbers give: "3 of 20", "one in five", "1/4".</summary>
    private static IEnumerable<Quantity> Shares(List<Quantity> numbers, Wording? wording, string text)
    {
        for (var i = 1; i < numbers.Count; i++)
        {
            var (part, whole) = (numbers[i - 1], numbers[i]);
            if (0 < part.Value && part.Value < whole.Value && part.Unit.Length + whole.Unit.Length == 0 && IsShare(part.Span, whole.Span, wording, text))
            {
                yield return new Quantity(new Span(part.Span.Start, whole.Span.End - part.Span.Start), part.Value / whole.Value, Share, 1, IsImplied: true);
            }
        }
    }

    private static bool IsShare(Span part, Span whole, Wording? wording, string text)
    {
        var start = Adjacency.SkipSpace(text, part.End, whole.Start);
        if (whole.Start - start == 1 && text[start] == '/')
        {
            return !IsSlash(text, part.Start - 1) && !IsSlash(text, whole.End);
        }

        for (var word = 0; word <= WordsInShare && start < whole.Start; word++)
        {
            if (wording?.At(WordingFile.Share, text, new Span(start, whole.Start - start)) is { } words && Adjacency.SkipSpace(text, words.Span.End, whole.Start) == whole.Start)
            {
                return true;
            }

            var end = start;
            while (end < whole.Start && WordBreaks.IsWord(text[end]))
            {
                end++;
            }

            start = Adjacency.SkipSpace(text, end, whole.Start);
            if (start == end)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether there is a slash, as in a date.</summary>
    private static bool IsSlash(string text, int at) => at >= 0 && at < text.Length && text[at] == '/';

    private static List<Quantity> Words(Wording? wording, string text, Span span) => wording is null ? [] :
    [
        .. wording.Find(WordingFile.Number, text, span).Select(static match => Word(match.Span, match.Entry.Value.TrimStart('~').Split('/'), match.Entry.Value[0] == '~')),
    ];

    private static Quantity Word(Span span, string[] value, bool isImplied) => value.Length == 1
        ? new Quantity(span, Parse(value[0]), "", 1, isImplied)
        : new Quantity(span, Parse(value[0]) / Parse(value[1]), Share, 1, isImplied);

    private static decimal Parse(string value) => decimal.Parse(value.Trim(), NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Adds a number in words; "twenty five" and "three million" are one number each.</summary>
    private static void Add(List<Quantity> found, Quantity word, string text)
    {
        if (found.Count > 0 && found[found.Count - 1] is var last && IsJoined(text, last.Span.End, word.Span.Start) && !last.IsImplied && !word.IsImplied)
        {
            var span = new Span(last.Span.Start, word.Span.End - last.Span.Start);
            decimal? joined = last.Unit.Length + word.Unit.Length > 0 ? null : word.Value >= 100 && last.Value < word.Value ? last.Value * word.Value
                : word.Value < last.Value && IsRound(last.Value, word.Value) ? last.Value + word.Value
                : null;
            if (joined is { } value)
            {
                found[found.Count - 1] = last with { Span = span, Value = value };
                return;
            }
        }

        found.Add(word);
    }

    /// <summary>Whether a number ends with as many zeros as another has digits: 20 and 5, 300 and 20.</summary>
    private static bool IsRound(decimal value, decimal addend) => value >= 20 && value == decimal.Truncate(value)
        && value % (addend < 10 ? 10 : addend < 100 ? 100 : 1000) == 0;

    private static bool IsJoined(string text, int end, int start)
    {
        for (var i = end; i < start; i++)
        {
            if (!Whitespace.Is(text[i]) && text[i] is not ('-' or '\u2010' or '\u2011'))
            {
                return false;
            }
        }

        return start > end;
    }

    private static int DigitsEnd(string text, int at, int end)
    {
        while (at < end && (char.IsDigit(text[at]) || (at + 1 < end && char.IsDigit(text[at + 1]) && IsInside(text, at, end))))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether the character at an offset is inside a number: a decimal mark, or a mark or space between groups of three digits.</summary>
    private static bool IsInside(string text, int at, int end) => text[at] is '.' or ',' or '·'
        || ((Whitespace.IsThin(text[at]) || text[at] is ' ' or '\u00A0' or '\'' or '’') && IsGroup(text, at + 1, end));

    private static bool IsGroup(string text, int at, int end)
    {
        var digits = 0;
        while (at + digits < end && char.IsDigit(text[at + digits]))
        {
            digits++;
        }

        return digits == 3;
    }

    private static Quantity? Digits(string text, int start, int end)
    {
        // "B12" and "COVID-19" are names, "[3]" is a citation.
        if ((start > 0 && char.IsLetter(text[start - 1])) || (start > 1 && text[start - 1] is '-' or '\u2011' && char.IsLetter(text[start - 2]))
            || (start > 0 && text[start - 1] == '[') || end - start > LongestNumber)
        {
            return null;
        }

        var number = new char[end - start];
        var length = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsDigit(text[i]))
            {
                number[length++] = (char)('0' + (int)char.GetNumericValue(text[i]));
            }
            else if (text[i] is '.' or '·' || (text[i] == ',' && !(IsGroup(text, i + 1, end) && text[start] != '0' && i - start <= 3)))
            {
                number[length++] = '.';
            }
        }

        return decimal.TryParse(new string(number, 0, length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Quantity(new Span(start, end - start), value, "", 1, value == 1)
            : null;
    }

    /// <summary>A Roman number of at least two letters, such as a century's.</summary>
    private static Quantity? Roman(string text, int start, int end)
    {
        var at = start;
        while (at < end && RomanValue(text[at]) > 0)
        {
            at++;
        }

        if (at - start is < 2 or > 6 || (start > 0 && WordBreaks.IsWord(text[start - 1])) || (at < text.Length && WordBreaks.IsWord(text[at])))
        {
            return null;
        }

        var value = 0;
        for (var i = start; i < at; i++)
        {
            var one = RomanValue(text[i]);
            value += i + 1 < at && RomanValue(text[i + 1]) > one ? -one : one;
        }

        return new Quantity(new Span(start, at - start), value, "", 1, IsImplied: true);
    }

    // Cyrillic text often writes Roman numbers with Cyrillic letters.
    private static int RomanValue(char letter) => letter switch
    {
        'I' or 'І' => 1,
        'V' => 5,
        'X' or 'Х' => 10,
        'L' => 50,
        'C' or 'С' => 100,
        _ => 0,
    };

    private static Quantity WithUnit(Quantity quantity, Wording? wording, string text)
    {
        if (quantity.Unit.Length > 0)
        {
            return quantity;
        }

        var (at, end) = (quantity.Span.End, text.Length);
        while (at < end && (Whitespace.Is(text[at]) || Whitespace.IsThin(text[at])))
        {
            at++;
        }

        if (at < end && text[at] == '%')
        {
            return Extended(quantity, at + 1, Percent, 1);
        }

        if (at < end && wording?.At(WordingFile.Unit, text, new Span(at, Math.Min(end - at, 30))) is { } unit)
        {
            var parts = unit.Entry.Value.Split(' ');
            return Extended(quantity, unit.Span.End, parts[0], Parse(parts[1]));
        }

        return quantity;
    }

    private static Quantity Extended(Quantity quantity, int end, string unit, decimal factor) =>
        quantity with { Span = new Span(quantity.Span.Start, end - quantity.Span.Start), Unit = unit, Factor = factor };
}
