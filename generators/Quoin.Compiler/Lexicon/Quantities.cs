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

    /// <summary>The numbers in a part of a text, in order.</summary>
    public static Quantity[] In(WordedText words, Span span) => MayHave(words, span) ? In(words.Wording, words.Text, span) : [];

    /// <summary>The numbers in a part of a text, in order.</summary>
    /// <param name="wording">The word lists of its language; null if there are none, so that only digits count.</param>
    /// <param name="text">The text.</param>
    /// <param name="span">Where to look.</param>
    public static Quantity[] In(Wording? wording, string text, Span span) => In(wording, text, span, areMeasured: true);

    /// <summary>The numbers in a part of a text, in order, without what is after them.</summary>
    public static Quantity[] WithoutUnits(WordedText words, Span span) => MayHave(words, span) ? In(words.Wording, words.Text, span, areMeasured: false) : [];

    private static Quantity[] In(Wording? wording, string text, Span span, bool areMeasured)
    {
        var found = Of(wording, text.Substring(span.Start, span.Length), areMeasured);
        if (found.Count == 0)
        {
            return [];
        }

        var numbers = found.ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = numbers[i] with { Span = numbers[i].Span with { Start = numbers[i].Span.Start + span.Start } };
        }

        return numbers;
    }

    /// <summary>Whether there can be numbers: most texts have none.</summary>
    private static bool MayHave(WordedText words, Span span)
    {
        var text = words.Text;
        if (words.NextStart(WordList.Number, span.Start, span.End) < span.End || IsInWord(text, span.Start) || IsInWord(text, span.End))
        {
            return true;
        }

        for (var i = span.Start; i < span.End; i++)
        {
            // Hyphens separate words of numbers, and Roman numbers have at least two letters.
            if (char.IsDigit(text[i]) || IsHyphen(text[i]) || (i > span.Start && Numerals.IsRoman(text[i]) && Numerals.IsRoman(text[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInWord(string text, int offset) => offset > 0 && offset < text.Length && WordBreaks.IsWord(text[offset - 1]) && WordBreaks.IsWord(text[offset]);

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    private static List<Quantity> Of(Wording? wording, string text, bool areMeasured)
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
                var end = Numerals.DigitsEnd(text, at, span.End);
                if (Numerals.Digits(text, at, end) is { } value)
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

            if (Numerals.Roman(text, at, span.End) is { } roman)
            {
                found.Add(roman);
                at = roman.Span.End;
                continue;
            }

            at++;
        }

        SpelledSums.Join(found, wording, text);

        // Most texts have no number.
        if (found.Count == 0 || !areMeasured)
        {
            return found;
        }

        var shares = found.Count == 1 ? [] : Shares(found, wording?.In(text), text);
        var spacedWords = wording?.In(spaced);
        for (var i = 0; i < found.Count; i++)
        {
            var quantity = WithUnit(found[i], spacedWords, spaced);
            found[i] = quantity.Unit.Length == 0 && IsWholeOf(shares, quantity) ? quantity with { Unit = Whole } : quantity;
        }

        found.AddRange(shares);
        return found;
    }

    private static bool IsWholeOf(List<Quantity> shares, Quantity quantity)
    {
        foreach (var share in shares)
        {
            if (share.Span.End == quantity.Span.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The shares that two numbers give: "3 of 20", "one in five", "1/4".</summary>
    private static List<Quantity> Shares(List<Quantity> numbers, WordedText? words, string text)
    {
        var shares = new List<Quantity>();
        for (var i = 1; i < numbers.Count; i++)
        {
            var (part, whole) = (numbers[i - 1], numbers[i]);
            if (0 < part.Value && part.Value < whole.Value && part.Unit.Length + whole.Unit.Length == 0 && IsShare(part.Span, whole.Span, words, text))
            {
                shares.Add(new Quantity(new Span(part.Span.Start, whole.Span.End - part.Span.Start), part.Value / whole.Value, Share, 1, IsImplied: true));
            }
        }

        return shares;
    }

    private static bool IsShare(Span part, Span whole, WordedText? words, string text)
    {
        var start = Adjacency.SkipSpace(text, part.End, whole.Start);
        if (whole.Start - start == 1 && text[start] == '/')
        {
            return !IsSlash(text, part.Start - 1) && !IsSlash(text, whole.End);
        }

        for (var word = 0; word <= WordsInShare && start < whole.Start; word++)
        {
            if (words?.At(WordList.Share, new Span(start, whole.Start - start)) is { } match && Adjacency.SkipSpace(text, match.Span.End, whole.Start) == whole.Start)
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

    private static List<Quantity> Words(Wording? wording, string text, Span span)
    {
        var words = new List<Quantity>();
        if (wording is not null)
        {
            foreach (var match in wording.In(text).Find(WordList.Number, span))
            {
                words.Add(Word(match.Span, match.Entry.Value.TrimStart('~').Split('/'), match.Entry.Value[0] == '~'));
            }
        }

        return words;
    }

    private static Quantity Word(Span span, string[] value, bool isImplied) => value.Length == 1
        ? new Quantity(span, Parse(value[0]), "", 1, isImplied)
        : new Quantity(span, Parse(value[0]) / Parse(value[1]), Share, 1, isImplied);

    public static decimal Parse(string value) => decimal.Parse(value.Trim(), NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Adds a number in words; "twenty five" and "three million" are one number each.</summary>
    private static void Add(List<Quantity> found, Quantity word, string text)
    {
        if (found.Count > 0 && found[found.Count - 1] is var last && IsJoined(text, last.Span.End, word.Span.Start) && !last.IsImplied && (!word.IsImplied || IsLastOfTens(text, last, word)))
        {
            var span = new Span(last.Span.Start, word.Span.End - last.Span.Start);
            decimal? joined = last.Unit.Length + word.Unit.Length > 0 ? null : word.Value >= 100 && last.Value < word.Value ? last.Value * word.Value
                : word.Value >= 100 && !char.IsDigit(text[last.Span.Start]) && last.Value % NextScale(word.Value) is var tail && tail > 0 && tail < word.Value ? last.Value - tail + (tail * word.Value)
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

    /// <summary>Whether "one" is the end of a number, as in "sixty-one" and "twenty one", and not of what follows: "twenty one-day courses".</summary>
    private static bool IsLastOfTens(string text, Quantity tens, Quantity word) => word.Value == 1 && tens.Value is >= 20 and <= 90 && !char.IsDigit(text[tens.Span.Start])
        && (IsHyphen(text[tens.Span.End]) || word.Span.End == text.Length || !IsHyphen(text[word.Span.End]));

    /// <summary>What the words after a scale count up to: "thousand five hundred" is not 1005 hundreds.</summary>
    private static decimal NextScale(decimal scale) => scale < 1000 ? 1000 : scale * 1000;

    /// <summary>Whether a number ends with as many zeros as another has digits: 20 and 5, 300 and 20.</summary>
    private static bool IsRound(decimal value, decimal addend) => value >= 20 && value == decimal.Truncate(value)
        && value % (addend < 10 ? 10 : addend < 100 ? 100 : 1000) == 0;

    private static bool IsJoined(string text, int end, int start)
    {
        for (var i = end; i < start; i++)
        {
            if (!Whitespace.Is(text[i]) && !IsHyphen(text[i]))
            {
                return false;
            }
        }

        return start > end;
    }

    private static Quantity WithUnit(Quantity quantity, WordedText? words, string text)
    {
        if (quantity.Unit.Length > 0)
        {
            return quantity;
        }

        var (at, end) = (quantity.Span.End, text.Length);
        while (at < end && Whitespace.IsAny(text[at]))
        {
            at++;
        }

        if (at < end && text[at] == '%')
        {
            return Extended(quantity, at + 1, Percent, 1);
        }

        if (at < end && words?.At(WordList.Unit, new Span(at, Math.Min(end - at, 30))) is { } unit)
        {
            var parts = unit.Entry.Value.Split(' ');
            return Extended(quantity, unit.Span.End, parts[0], Parse(parts[1]));
        }

        return quantity;
    }

    private static Quantity Extended(Quantity quantity, int end, string unit, decimal factor) =>
        quantity with { Span = new Span(quantity.Span.Start, end - quantity.Span.Start), Unit = unit, Factor = factor };
}
