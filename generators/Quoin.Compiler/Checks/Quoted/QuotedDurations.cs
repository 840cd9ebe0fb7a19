using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;

namespace Quoin.Compiler.Checks;

/// <summary>
/// Decides whether quotes give a duration. Years are months, and weeks and hours are days; but a month is not 30 days, because a deadline
/// in months ends on another day than one in days.
/// </summary>
internal static class QuotedDurations
{
    /// <summary>How many times in a row can give one duration: "one year, two months and a day".</summary>
    private const int MostTimes = 4;

    private const decimal Tolerance = 0.000001m;

    private static readonly decimal Year = Durations.Days[0];
    private static readonly decimal Month = Durations.Days[1];

    /// <param name="quoted">The words of the quotes.</param>
    /// <param name="value">An ISO 8601 duration.</param>
    public static bool Has(QuotedWords quoted, string value)
    {
        if (!Durations.TryParse(value, out var parts))
        {
            return true;
        }

        var times = Times(quoted);
        var wanted = parts.Select(static (part, i) => Time.Of(part, Durations.Days[i])).ToList();
        return (HasSum(times, wanted, inMonths: true) && HasSum(times, wanted, inMonths: false)) || parts.All(part => part == 0 || HasNumber(quoted, part));
    }

    /// <summary>Whether a number is there whose unit is not one that is known in its language.</summary>
    private static bool HasNumber(QuotedWords quoted, int number) => Array.Exists(quoted.Numbers, known => known.Unit.Length == 0 && known.Value == number)
        || (!quoted.AreKnown && QuotedAmounts.Has(quoted, number));

    private static bool HasSum(List<Time> times, List<Time> wanted, bool inMonths)
    {
        var total = wanted.Sum(time => time.AmountIn(inMonths));
        if (total == 0)
        {
            return true;
        }

        for (var i = 0; i < times.Count; i++)
        {
            var sum = 0m;
            for (var j = i; j < times.Count && j - i < MostTimes; j++)
            {
                sum += times[j].AmountIn(inMonths);
                if (Math.Abs(sum - total) < Tolerance)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The times of the quotes in order, with units that stand alone: "a year", "within the month".</summary>
    private static List<Time> Times(QuotedWords quoted)
    {
        var times = new List<(int At, Time Time)>();
        foreach (var number in quoted.Numbers)
        {
            if (number.Unit == Quantities.Day)
            {
                times.Add((number.Span.Start, Time.Of(number.Value, number.Factor)));
            }
        }

        foreach (var unit in quoted.Find(WordList.Unit))
        {
            if (unit.Entry.Value.Split(' ') is [Quantities.Day, var factor] && !Array.Exists(quoted.Numbers, number => number.Span.Start <= unit.Span.Start && unit.Span.Start < number.Span.End))
            {
                times.Add((unit.Span.Start, Time.Of(1, DeclaredValues.Number(factor) ?? 1)));
            }
        }

        // "A year and a half", "one and a half years".
        foreach (var half in quoted.Numbers.Where(static number => number.Value == 0.5m))
        {
            var at = times.FindLastIndex(time => time.At < half.Span.Start || (time.At == half.Span.Start && half.Unit.Length > 0));
            if (at >= 0 && half.Unit.Length == 0)
            {
                times.Add((half.Span.Start, Time.Of(0.5m, times[at].Time.Factor)));
            }
            else if (half.Unit == Quantities.Day && quoted.Numbers.LastOrDefault(number => number.Span.Start < half.Span.Start) is { Unit: "", Value: > 0 } whole)
            {
                times.Add((whole.Span.Start, Time.Of(whole.Value, half.Factor)));
            }
        }

        return [.. times.OrderBy(static time => time.At).Select(static time => time.Time)];
    }

    /// <summary>A number of units.</summary>
    /// <param name="Amount">The number of months or of days.</param>
    /// <param name="IsInMonths">Whether these are months.</param>
    /// <param name="Factor">How many days the unit has.</param>
    private readonly record struct Time(decimal Amount, bool IsInMonths, decimal Factor)
    {
        public static Time Of(decimal number, decimal factor) => factor < Month ? new(number * factor, IsInMonths: false, factor)
            : new(number * (factor == Year ? 12 : Math.Round(factor / Month)), IsInMonths: true, factor);

        /// <summary>The number of months or of days; 0 if it is in the other one.</summary>
        public decimal AmountIn(bool months) => IsInMonths == months ? Amount : 0;
    }
}
