using System.Globalization;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Reads the numbers of a text, in digits and in words, each with its sign, fraction, scale, currency and unit.</summary>
internal static class NumberReader
{
    private static readonly HashSet<string> Minus = ValueWords.All("minus");

    /// <param name="text">The text.</param>
    /// <param name="span">The part of it that is read.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    /// <param name="words">The text with the word lists of its language; null if it has none.</param>
    public static List<QuotedNumber> In(string text, Span span, string language, WordedText? words)
    {
        var values = ValueWords.Of(language);
        var place = new Place(text, span, language, words, values is null || LetterRuns.In(text, span).Any(word => values.IsLoss(text.Substring(word.Start, word.Length).ToLowerInvariant())), values is not null);
        var numbers = new List<QuotedNumber>();
        foreach (var (digits, value) in DigitRuns.In(text, span, DecimalMarks.Of(language)))
        {
            numbers.Add(Read(place, digits, value));
        }

        for (var i = span.Start; i < span.End; i++)
        {
            // A fraction after digits has been read with them.
            if (Fraction(text, i, span.End) is { } fraction && !NumberGaps.IsAfterDigits(text, span.Start, i))
            {
                numbers.Add(Read(place, new Span(i, 1), fraction));
            }
        }

        AddFractions(numbers, text);
        foreach (var (number, value) in words is not null ? ListedNumbers.In(words, span) : SpelledNumbers.In(text, span, values))
        {
            numbers.Add(Read(place, number, value));
        }

        NumberRanges.Complete(numbers, text);
        return numbers;
    }

    /// <summary>Whether there is a minus sign, or its word, directly before an offset.</summary>
    private static bool IsNegative(string text, int first, int at)
    {
        if (at > first && text[at - 1] is '-' or '\u2212' or '–' or '\uFE63' or '\uFF0D')
        {
            // In "5-10" and "5 –10" it is the mark of a range, and in "COVID-19" it joins.
            var before = NumberGaps.SkipGapsBack(text, first, at - 1) - 1;
            return before < first || (before < at - 2
                ? !char.IsDigit(text[before]) && text[before] is not ('%' or '°')
                : !char.IsLetterOrDigit(text[before]) && text[before] is not ('%' or '°' or ')' or '-' or '–' or '\u2212'));
        }

        return WordBefore(text, first, at) is { Length: > 0 } word && Minus.Contains(word.ToLowerInvariant());
    }

    private static QuotedNumber Read(Place place, Span digits, decimal value)
    {
        var (text, first, last) = (place.Text, place.Span.Start, place.Span.End);
        var (before, currency) = CurrencyReader.Before(text, first, digits.Start);
        var isNegative = IsNegative(text, first, digits.Start) || (before < digits.Start && IsNegative(text, first, before));
        var end = digits.End;
        var gap = NumberGaps.SkipGap(text, end, last);
        if (Fraction(text, gap, last) is { } fraction && value == decimal.Truncate(value))
        {
            (value, end) = (value + fraction, gap + 1);
        }

        var scale = 1m;
        while (Scale(text, end, last, place.Language, currency.Length > 0) is (var factor, var next) && scale < 1e15m)
        {
            (scale, end) = (scale * factor, next);
        }

        var number = new QuotedNumber(digits, Product(value, scale), value)
        {
            IsNegative = isNegative,
            CanBeLoss = place.CanBeLoss || IsInBrackets(text, before, end) || IsInBrackets(text, digits.Start, end),
            IsLabel = NumberLabels.AreBeside(text, first, digits),
            Whole = new Span(before, end - before),
            Currency = currency,
        };
        return currency.Length > 0 ? number : Measured(place, number, end) is { IsMeasured: true } measured ? measured : place.AreWordsKnown
            ? number with { IsAlone = NumberSurroundings.AreEmpty(text, place.Span, number.Whole), IsOpen = NumberSurroundings.AreOpen(text, place.Span, number.Whole, value) }
            : number with { IsAlone = true };
    }

    /// <summary>Adds what is after a number: a unit, a unit of time or a currency.</summary>
    private static QuotedNumber Measured(Place place, QuotedNumber number, int end)
    {
        var (text, last) = (place.Text, place.Span.End);
        var at = NumberGaps.AfterNumber(text, end, last);
        if (ComparableUnits.At(text, at, last) is { Name.Length: > 0 } unit)
        {
            return number with { Unit = unit.Name, Whole = Until(unit.End) };
        }

        if (TimeUnits.At(text, at, last, place.Language, place.Words?.Wording) is (var time, var endOfTime))
        {
            return number with { Time = time, Whole = Until(endOfTime) };
        }

        if (CurrencyReader.After(text, at, last) is { Codes.Length: > 0 } currency)
        {
            return number with { Currency = currency.Codes, Parts = currency.Parts, Whole = Until(currency.End) };
        }

        return TimeUnits.AfterWords(text, at, last, place.Language, place.Words?.Wording) is (var later, var endOfLater) ? number with { Time = later, Whole = Until(endOfLater) }
            : CurrencyReader.NameBefore(text, place.Span.Start, number.Span.Start) is { Length: > 0 } name ? number with { Currency = name }
            : MeasuredBefore(place, number);

        Span Until(int offset) => number.Whole with { Length = offset - number.Whole.Start };
    }

    /// <summary>Adds the unit, the unit of time or the currency that ends a label before a number: "dose (mg): 5".</summary>
    private static QuotedNumber MeasuredBefore(Place place, QuotedNumber number)
    {
        var (text, first) = (place.Text, place.Span.Start);
        if (NumberJoints.EndOfLabel(text, first, number.Whole.Start) is not { } end)
        {
            return number;
        }

        var start = LetterRuns.Start(text, first, end);
        start = start == end || (start > first && text[start - 1] == '°') ? Math.Max(first, start - 1) : start;
        return NumberGaps.IsAfterDigits(text, first, start) ? number
            : ComparableUnits.At(text, start, end) is { Name.Length: > 0 } unit && unit.End == end ? number with { Unit = unit.Name }
            : TimeUnits.At(text, start, end, place.Language, place.Words?.Wording) is (var time, var endOfTime) && endOfTime == end ? number with { Time = time }
            : CurrencyReader.After(text, start, end) is { Codes.Length: > 0 } currency && currency.End == end ? number with { Currency = currency.Codes, Parts = currency.Parts }
            : number;
    }

    /// <summary>What multiplies the number that ends at an offset, and the end of it.</summary>
    private static (decimal Factor, int End)? Scale(string text, int at, int last, string language, bool isMoney)
    {
        var start = NumberGaps.SkipGap(text, at, last);
        start = start == at && start + 1 < last && text[start] == '-' ? start + 1 : start;
        var end = LetterRuns.End(text, start, last);
        if (end == start)
        {
            return null;
        }

        var word = text.Substring(start, end - start);
        var factor = NumberScales.Of(word, language);
        if (factor is null && (isMoney || (word == "k" && start == at) || CurrencyReader.At(text, NumberGaps.SkipGap(text, end, last), last).Sign.Length > 0))
        {
            factor = NumberScales.OfMoney(word);
        }

        end = factor is not null && end < last && text[end] == '.' ? end + 1 : end;
        return factor is { } found ? (found, end) : null;
    }

    /// <summary>"3/4" is 0.75 too, and "1 1/2" is 1.5.</summary>
    private static void AddFractions(List<QuotedNumber> numbers, string text)
    {
        var count = numbers.Count;
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

    /// <summary>Whether a number is in brackets, as accounts write losses: "(1,250)".</summary>
    private static bool IsInBrackets(string text, int start, int end) => start > 0 && text[start - 1] == '(' && end < text.Length && text[end] == ')';

    /// <summary>The value of the fraction at an offset: ½.</summary>
    private static decimal? Fraction(string text, int at, int last) => at < last && text[at] is '¼' or '½' or '¾' or (>= '\u2150' and <= '\u215E') or '\u2189'
        ? (decimal)CharUnicodeInfo.GetNumericValue(text, at)
        : null;

    private static decimal Product(decimal value, decimal scale) => value <= decimal.MaxValue / scale ? value * scale : value;

    private static string WordBefore(string text, int first, int at)
    {
        var end = NumberGaps.SkipGapsBack(text, first, at);
        var start = LetterRuns.Start(text, first, end);
        return end < at ? text.Substring(start, end - start) : "";
    }

    /// <summary>Where numbers are read.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Span">The part of it that is read.</param>
    /// <param name="Language">The BCP 47 tag of its language.</param>
    /// <param name="Words">The text with the word lists of its language; null if it has none.</param>
    /// <param name="CanBeLoss">Whether it says that something is lost, or it is not known whether it does.</param>
    /// <param name="AreWordsKnown">Whether the words that values are written with in the language are known.</param>
    private readonly record struct Place(string Text, Span Span, string Language, WordedText? Words, bool CanBeLoss, bool AreWordsKnown);
}
