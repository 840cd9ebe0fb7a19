using System.Globalization;

namespace Quoin;

/// <summary>Represents a date (ISO 8601), or only a month or a year if the source gives no more.</summary>
/// <param name="Year">The year; from 1 to 9999.</param>
/// <param name="Month">The month, from 1 to 12; null if only the year is given.</param>
/// <param name="Day">The day of the month, from 1 to 31; null if it is not given.</param>
public readonly partial record struct Iso8601Date(int Year, int? Month = null, int? Day = null)
{
#if NET8_0_OR_GREATER
    /// <summary>Converts the date to a <see cref="DateOnly"/>; returns null if only a month or a year is given.</summary>
    public DateOnly? ToDateOnly() => this is { Month: { } month, Day: { } day } ? new(Year, month, day) : null;

#endif
    /// <summary>Returns the date in ISO 8601 format, such as <c>2024-03-31</c>, <c>2024-03</c> or <c>2024</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", Year, Month),
        _ => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day),
    };
}
