using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>
/// Decides whether a text gives a date: its year, and its day beside its month, as a number in any order or as a name. Where the names
/// of the months are not known, the day and the year are enough.
/// </summary>
internal static class QuotedDates
{
    private const int LongestMonth = 2;

    /// <summary>The longest text between the numbers of a date.</summary>
    private const int LongestSeparator = 3;

    /// <summary>The longest text between two days of one month: "3 to 31 March".</summary>
    private const int LongestJoint = 8;

    /// <param name="text">The text.</param>
    /// <param name="span">The part of it where the date has to be.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    /// <param name="date">An ISO 8601 date.</param>
    public static bool Has(string text, Span span, string language, string date)
    {
        var (year, month, day) = (Numbers.Parse(date.Substring(0, 4)), Numbers.Parse(date.Substring(5, 2)), Numbers.Parse(date.Substring(8, 2)));
        var parts = Parts(text, span, language);
        var indexes = Enumerable.Range(0, parts.Count).ToList();
        return indexes.Exists(i => IsYear(parts, i, year))
            && indexes.Exists(i => parts[i].Number == day && (!MonthNames.AreKnown(language) || IsBesideName(parts, i, month) || IsBesideNumber(parts, i, month))
                // The first of March: days in words are not read.
                || (parts[i].Month == month && !parts.Exists(static part => part.IsDay)));
    }

    /// <summary>Whether a number is a year, also as its last two digits directly after day and month.</summary>
    private static bool IsYear(List<DatePart> parts, int at, int year) => parts[at].Number == year
        || (at > 1 && parts[at].Span.Length == 2 && parts[at].Number == year % 100 && (parts[at - 1].IsDay || parts[at - 1].Month > 0) && parts[at].Span.Start - parts[at - 1].Span.End == 1);

    /// <summary>Whether the name of a month is beside a day, perhaps after other days: "3 and 31 March".</summary>
    private static bool IsBesideName(List<DatePart> parts, int day, int month)
    {
        if (day > 0 && parts[day - 1].Month == month)
        {
            return true;
        }

        var next = day + 1;
        while (next < parts.Count && parts[next].IsDay && parts[next].Span.Start - parts[next - 1].Span.End <= LongestJoint)
        {
            next++;
        }

        return next < parts.Count && parts[next].Month == month;
    }

    /// <summary>Whether the number of a month is directly before or after a day: "31.12.", "12/31".</summary>
    private static bool IsBesideNumber(List<DatePart> parts, int day, int month) =>
        (day > 0 && parts[day - 1].IsMonth(month) && parts[day].IsAfter(parts[day - 1])) || (day + 1 < parts.Count && parts[day + 1].IsMonth(month) && parts[day + 1].IsAfter(parts[day]));

    /// <summary>The numbers and the names of months, in order.</summary>
    private static List<DatePart> Parts(string text, Span span, string language)
    {
        var parts = DigitRuns.GroupsIn(text, span).Select(static group => new DatePart(group.Span, (int)Math.Min(group.Value, int.MaxValue), Month: 0)).ToList();
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsLetter(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < span.End && char.IsLetter(text[i]))
            {
                i++;
            }

            if (MonthNames.Find(text.Substring(start, i - start), language) is var month and > 0)
            {
                parts.Add(new DatePart(new Span(start, i - start), Number: -1, month));
            }
        }

        parts.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return parts;
    }

    /// <summary>A number that can be in a date, or the name of a month.</summary>
    private readonly record struct DatePart(Span Span, int Number, int Month)
    {
        public bool IsDay => Number is >= 1 and <= 31;

        public bool IsAfter(DatePart other) => Span.Start - other.Span.End <= LongestSeparator;

        public bool IsMonth(int month) => Number == month && Span.Length <= LongestMonth;
    }
}
