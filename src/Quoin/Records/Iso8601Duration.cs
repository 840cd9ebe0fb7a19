using System.Globalization;
using System.Text;

namespace Quoin;

/// <summary>
/// Represents a calendar duration (ISO 8601) in the units of the source. Six months are not a fixed number of days, so it cannot be
/// converted to a <see cref="TimeSpan"/>.
/// </summary>
/// <param name="Years">The number of years; not negative.</param>
/// <param name="Months">The number of months; not negative.</param>
/// <param name="Weeks">The number of weeks; not negative.</param>
/// <param name="Days">The number of days; not negative.</param>
/// <param name="Hours">The number of hours; not negative.</param>
/// <param name="Minutes">The number of minutes; not negative.</param>
/// <param name="Seconds">The number of seconds; not negative.</param>
public readonly partial record struct Iso8601Duration(
    int Years = 0, int Months = 0, int Weeks = 0, int Days = 0, int Hours = 0, int Minutes = 0, int Seconds = 0)
{
    /// <summary>Returns the duration in ISO 8601 format, such as <c>P6M</c> or <c>PT90M</c>; <c>P0D</c> if all parts are 0.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        Append(text, Years, 'Y');
        Append(text, Months, 'M');
        Append(text, Weeks, 'W');
        Append(text, Days, 'D');
        if ((Hours | Minutes | Seconds) != 0)
        {
            text.Append('T');
            Append(text, Hours, 'H');
            Append(text, Minutes, 'M');
            Append(text, Seconds, 'S');
        }

        return text.Length == 1 ? "P0D" : text.ToString();
    }

    private static void Append(StringBuilder text, int amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(amount.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
