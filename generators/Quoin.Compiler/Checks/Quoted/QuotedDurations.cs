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
        var (months, days) = (0m, 0m);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (IsInMonths(Durations.Days[i]))
            {
                months += part * InMonths(Durations.Days[i]);
            }
            else
            {
                days += part * Durations.Days[i];
            }
        }

        return (HasSum(times, inMonths: true, months) && HasSum(times, inMonths: false, days)) || parts.All(part => part == 0 || HasNumber(quoted, part));
    }

    /// <summary>Whether a number is there whose unit is not one that is known in its language.</summary>
    private static bool HasNumber(QuotedWords quoted, int number) => Array.Exists(quoted.Numbers, known => known.Unit.Length == 0 && known.Value == number)
        || (!quoted.AreKnown && QuotedAmounts.Has(quoted, number));

    private static bool HasSum(List<Time> times, bool inMonths, decimal wanted)
    {
        if (wanted == 0)
        {
            return true;
        }

        for (var i = 0; i < times.Count; i++)
        {
            var sum = 0m;
            for (var j = i; j < times.Count && j - i < MostTimes; j++)
            {
                sum += times[j].IsInMonths == inMonths ? times[j].Amount : 0;
                if (Math.Abs(sum - wanted) < Tolerance)
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
        var halves = quoted.Numbers.Where(static number => number.Value == 0.5m).ToList();
        foreach (var half in halves)
        {
            var at = times.FindLastIndex(time => time.At < half.Span.Start || (time.At == half.Span.Start && half.Unit.Length > 0));
            if (at >= 0 && half.Unit.Length == 0)
            {
                times.Add((half.Span.Start, times[at].Time with { Amount = Time.Of(0.5m, times[at].Time.Factor).Amount }));
            }
            else if (half.Unit == Quantities.Day && quoted.Numbers.LastOrDefault(number => number.Span.Start < half.Span.Start) is { Unit: "", Value: > 0 } whole)
            {
                times.Add((whole.Span.Start, Time.Of(whole.Value, half.Factor)));
            }
        }

        return [.. times.OrderBy(static time => time.At).Select(static time => time.Time)];
    }

    private static bool IsInMonths(decimal factor) => factor >= Month;

    private static decimal InMonths(decimal factor) => factor == Year ? 12 : Math.Round(factor / Month);

    /// <summary>A time in months or in days.</summary>
    private readonly record struct Time(decimal Amount, bool IsInMonths, decimal Factor)
    {
        public static Time Of(decimal value, decimal factor) =>
            QuotedDurations.IsInMonths(factor) ? new(value * InMonths(factor), IsInMonths: true, factor) : new(value * factor, IsInMonths: false, factor);
    }
}
