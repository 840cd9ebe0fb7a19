using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Finds the lengths of time in a text.</summary>
internal static class QuotedTimes
{
    /// <summary>Larger numbers of units are none that a duration can have.</summary>
    private const decimal Most = 1_000_000;

    private const decimal MinutesOfHour = 60;

    private const decimal Half = 0.5m;

    /// <summary>The lengths of time in a part of a text, in order, with units that are alone: "a year", "within the month".</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The part of it that is read.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    /// <param name="wording">The word lists of its language; null if it has none.</param>
    /// <param name="numbers">The numbers in it.</param>
    public static List<QuotedTime> In(string text, Span span, string language, Wording? wording, IReadOnlyList<QuotedNumber> numbers)
    {
        var times = new List<QuotedTime>();
        foreach (var number in numbers)
        {
            if (number.Time is { } unit && number.Value < Most)
            {
                times.Add(new QuotedTime(number.Whole, unit * number.Value, unit));
            }
        }

        AddUnits(times, text, span, language, wording);
        times.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        AddRests(times, numbers, text);
        return times;
    }

    /// <summary>Adds the units that are alone.</summary>
    private static void AddUnits(List<QuotedTime> times, string text, Span span, string language, Wording? wording)
    {
        var (count, next) = (times.Count, 0);
        for (var at = span.Start; at < span.End; at++)
        {
            while (next < count && times[next].Span.End <= at)
            {
                next++;
            }

            if (next < count && times[next].Span.Start <= at)
            {
                at = times[next].Span.End - 1;
            }
            else if ((at == span.Start || !WordBreaks.IsWord(text[at - 1])) && TimeUnits.At(text, at, span.End, language, wording) is (var unit, var end))
            {
                times.Add(new QuotedTime(new Span(at, end - at), unit, unit, HasNumber: false));
                at = end - 1;
            }
        }
    }

    /// <summary>Adds the numbers after a time whose unit is given by it: "a year and a half", "14 h 30", "Term (days): 30".</summary>
    private static void AddRests(List<QuotedTime> times, IReadOnlyList<QuotedNumber> numbers, string text)
    {
        var (count, next) = (times.Count, 0);
        for (var i = 0; i < count; i++)
        {
            var time = times[i];
            while (next < numbers.Count && numbers[next].Span.Start < time.Span.End)
            {
                next++;
            }

            if (next < numbers.Count && numbers[next] is { IsMeasured: false } number && RestOf(time, number, text) is (var unit, var smallest))
            {
                times.Add(new QuotedTime(number.Whole, unit * number.Value, smallest));
            }
        }

        times.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
    }

    /// <summary>The unit of a number after a time, and a unit to compare it with others by; null if it has none.</summary>
    private static (CalendarTime Unit, CalendarTime Smallest)? RestOf(QuotedTime time, QuotedNumber number, string text)
    {
        if (!time.HasNumber && number.Value < Most && NumberJoints.IsAfterLabel(text, time.Span.End, number.Span.Start))
        {
            return (time.Unit, time.Unit);
        }

        if (!NumberJoints.IsSum(text, time.Span.End, number.Span.Start))
        {
            return null;
        }

        return number.Value == Half ? (time.Unit, time.Unit * Half)
            : time.Unit.IsSame(CalendarTime.Hour) && number.Value < MinutesOfHour && number.Value == decimal.Truncate(number.Value) && NumberJoints.IsAdjacent(time.Span, number.Span) ? (CalendarTime.Minute, CalendarTime.Minute)
            : null;
    }
}
