using Quoin.Compiler.Format;

namespace Quoin.Compiler.Checks;

/// <summary>
/// A length of time. Years are months, and weeks and hours are days; but a month is not 30 days, because a deadline in months ends on another
/// day than one in days. Working days are neither.
/// </summary>
/// <param name="Months">The months in it.</param>
/// <param name="Days">The days beside these.</param>
/// <param name="WorkingDays">The working days beside these, which no duration has.</param>
internal readonly record struct CalendarTime(decimal Months, decimal Days, decimal WorkingDays = 0)
{
    private const decimal MonthsOfYear = 12;

    private const decimal Tolerance = 0.000001m;

    public static readonly CalendarTime Hour = Of(1, Durations.DateUnits);

    public static readonly CalendarTime Day = new(0, 1);

    public static readonly CalendarTime WorkingDay = new(0, 0, 1);

    public static readonly CalendarTime Minute = new(0, Hour.Days / 60);

    /// <summary>How long a time is, to compare units.</summary>
    public decimal Size => (Months * Durations.Days[1]) + Days + WorkingDays;

    /// <summary>A number of the units of a duration, by the index of the unit.</summary>
    public static CalendarTime Of(decimal count, int unit) => unit switch
    {
        0 => new(count * MonthsOfYear, 0),
        1 => new(count, 0),
        _ => new(0, count * Durations.Days[unit]),
    };

    /// <summary>The unit that has a number of days in <see cref="Durations.Days"/>.</summary>
    public static CalendarTime OfDays(decimal days)
    {
        var unit = 0;
        while (unit < Durations.Days.Count - 1 && Math.Abs(Durations.Days[unit] - days) > Tolerance)
        {
            unit++;
        }

        return Of(1, unit);
    }

    /// <summary>The time of an ISO 8601 duration; null if it is none.</summary>
    public static CalendarTime? Parse(string duration) =>
        Durations.TryParse(duration, out var parts) ? parts.Select(static (part, unit) => Of(part, unit)).Aggregate(static (sum, part) => sum + part) : null;

    public bool IsSame(CalendarTime other) => Months == other.Months && WorkingDays == other.WorkingDays && Math.Abs(Days - other.Days) < Tolerance;

    public static CalendarTime operator +(CalendarTime left, CalendarTime right) => new(left.Months + right.Months, left.Days + right.Days, left.WorkingDays + right.WorkingDays);

    public static CalendarTime operator *(CalendarTime time, decimal count) => new(time.Months * count, time.Days * count, time.WorkingDays * count);
}
