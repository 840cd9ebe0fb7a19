using System.Globalization;

namespace Quoin;

/// <summary>Represents a date (ISO 8601), or only a month or a year if the source gives no more.</summary>
/// <param name="Year">The year; from 1 to 9999.</param>
/// <param name="Month">The month, from 1 to 12; null if only the year is given.</param>
/// <param name="Day">The day of the month, from 1 to 31; null if it is not given.</param>
/// <remarks>Dates are ordered; a month or a year alone is before its first day.</remarks>
public readonly partial record struct Iso8601Date(int Year, int? Month = null, int? Day = null) : IComparable<Iso8601Date>
{
#if NET8_0_OR_GREATER
    /// <summary>Converts a day, so that a <see cref="DateOnly"/> can be given and compared wherever a date is.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator Iso8601Date(DateOnly day) => FromDateOnly(day);

    /// <summary>Converts a day.</summary>
    /// <param name="day">The day.</param>
    public static Iso8601Date FromDateOnly(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Converts the date to a <see cref="DateOnly"/>; returns null if only a month or a year is given.</summary>
    public DateOnly? ToDateOnly() => this is { Month: { } month, Day: { } day } ? new(Year, month, day) : null;

#endif
    /// <summary>Compares two dates by time.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Less than zero if this one is earlier, zero if they are equal, and more than zero if it is later.</returns>
    public int CompareTo(Iso8601Date other) => Order.CompareTo(other.Order);

    /// <summary>Determines whether a date is before another one.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator <(Iso8601Date left, Iso8601Date right) => left.Order < right.Order;

    /// <summary>Determines whether a date is after another one.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator >(Iso8601Date left, Iso8601Date right) => left.Order > right.Order;

    /// <summary>Determines whether a date is not after another one.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator <=(Iso8601Date left, Iso8601Date right) => left.Order <= right.Order;

    /// <summary>Determines whether a date is not before another one.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    public static bool operator >=(Iso8601Date left, Iso8601Date right) => left.Order >= right.Order;

    private int Order => (Year * 10_000) + ((Month ?? 0) * 100) + (Day ?? 0);

    /// <summary>Returns the date in ISO 8601 format, such as <c>2024-03-31</c>, <c>2024-03</c> or <c>2024</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", Year, Month),
        _ => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day),
    };
}
