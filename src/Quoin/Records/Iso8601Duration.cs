using System.Globalization;
using System.Text;

namespace Quoin;

/// <summary>
/// A duration by the calendar, as ISO 8601 writes it. It stays in the units of the source:
/// six months are not 182 days, so there is no conversion to <see cref="TimeSpan"/>.
/// </summary>
/// <param name="Years">Years; not negative.</param>
/// <param name="Months">Months; not negative.</param>
/// <param name="Weeks">Weeks; not negative.</param>
/// <param name="Days">Days; not negative.</param>
/// <param name="Hours">Hours; not negative.</param>
/// <param name="Minutes">Minutes; not negative.</param>
/// <param name="Seconds">Seconds; not negative.</param>
public readonly partial record struct Iso8601Duration(
    int Years = 0, int Months = 0, int Weeks = 0, int Days = 0, int Hours = 0, int Minutes = 0, int Seconds = 0)
{
    /// <summary>The duration in ISO 8601 form, such as <c>P6M</c> or <c>PT90M</c>; <c>P0D</c> for none.</summary>
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
