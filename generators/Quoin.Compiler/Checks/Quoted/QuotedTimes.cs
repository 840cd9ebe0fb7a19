using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>A number of units of time in a text.</summary>
/// <param name="Span">Where it is, with its unit.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="HasNumber">Whether its number is known; otherwise, the unit is alone.</param>
internal readonly record struct QuotedTime(Span Span, CalendarTime Length, CalendarTime Unit, bool HasNumber = true);

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
    public static List<QuotedTime> In(string text, Span span, string language, Wording? wording, List<QuotedNumber> numbers)
    {
        var times = new List<QuotedTime>();
        var inside = numbers.Where(number => span.Start <= number.Span.Start && number.Span.End <= span.End).ToList();
        foreach (var number in inside)
        {
            if (number.Time is { } unit && number.Value < Most)
            {
                times.Add(new QuotedTime(number.Whole, unit * number.Value, unit));
            }
        }

        for (var at = span.Start; at < span.End; at++)
        {
            if ((at == span.Start || !WordBreaks.IsWord(text[at - 1])) && TimeUnits.At(text, at, span.End, language, wording) is (var unit, var end))
            {
                if (!inside.Exists(number => number.Time is not null && number.Whole.Start <= at && at < number.Whole.End))
                {
                    times.Add(new QuotedTime(new Span(at, end - at), unit, unit, HasNumber: false));
                }

                at = end - 1;
            }
        }

        times.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        AddRests(times, inside, text);
        return times;
    }

    /// <summary>Adds the numbers after a time whose unit is given by it: "a year and a half", "14 h 30".</summary>
    private static void AddRests(List<QuotedTime> times, List<QuotedNumber> numbers, string text)
    {
        for (var i = times.Count - 1; i >= 0; i--)
        {
            var time = times[i];
            foreach (var number in numbers)
            {
                if (number.IsMeasured || !NumberJoints.IsSum(text, time.Span.End, number.Span.Start))
                {
                    continue;
                }

                CalendarTime? unit = number.Value == Half ? time.Unit
                    : time.Unit.IsSame(CalendarTime.Hour) && number.Value < MinutesOfHour && number.Value == decimal.Truncate(number.Value) && NumberJoints.IsAdjacent(time.Span, number.Span) ? CalendarTime.Minute
                    : null;
                if (unit is { } rest)
                {
                    times.Insert(i + 1, new QuotedTime(number.Whole, rest * number.Value, rest * Half));
                    break;
                }
            }
        }
    }
}
