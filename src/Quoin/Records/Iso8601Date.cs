using System.Globalization;

namespace Quoin;

/// <summary>A date as ISO 8601 writes it, or a month or a year where the source gives no more.</summary>
/// <param name="Year">The year; from 1 to 9999.</param>
/// <param name="Month">The month, from 1 to 12; null where only the year is given.</param>
/// <param name="Day">The day of the month, from 1 to 31; null where it is not given.</param>
public readonly partial record struct Iso8601Date(int Year, int? Month = null, int? Day = null)
{
#if NET8_0_OR_GREATER
    /// <summary>The day; null where only a month or a year is given.</summary>
    public DateOnly? ToDateOnly() => this is { Month: { } month, Day: { } day } ? new(Year, month, day) : null;

#endif
    /// <summary>The date in ISO 8601 form, such as <c>2024-03-31</c>, <c>2024-03</c> or <c>2024</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", Year, Month),
        _ => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day),
    };
}
