using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>
/// Decides whether a text gives a date: its day beside its month, as a number or as a name, and its year beside these, or anywhere if they have
/// none of their own. Where the names of the months are not known, the day and the year are enough.
/// </summary>
internal static class QuotedDates
{
    /// <summary>The longest text between the numbers of a date.</summary>
    private const int LongestSeparator = 3;

    /// <summary>The longest text between a date and its year, and between two days of one month: "31 March of 2027", "3 to 31 March".</summary>
    private const int LongestJoint = 8;

    /// <summary>The longest name of a month that is not known, with the space around it.</summary>
    private const int LongestName = 20;

    /// <summary>How many days of one month are read.</summary>
    private const int MostDays = 31;

    private const string English = "en";

    /// <summary>Where English writes the month first, and where it may write either first.</summary>
    private static readonly HashSet<string> MonthFirst = new(["en-us"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> EitherFirst = new([English, "en-ca", "en-ph"], StringComparer.OrdinalIgnoreCase);

    /// <param name="text">The text.</param>
    /// <param name="span">The part of it where the date has to be.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    /// <param name="date">An ISO 8601 date.</param>
    public static bool Has(string text, Span span, string language, string date)
    {
        var (year, month, day) = (Numbers.Parse(date.Substring(0, 4)), Numbers.Parse(date.Substring(5, 2)), Numbers.Parse(date.Substring(8, 2)));
        var parts = DatePart.In(text, span, language);
        var (hasDays, hasYear) = (parts.Exists(static part => part.IsDay), parts.Exists(part => part.Number == year));
        for (var i = 0; i < parts.Count; i++)
        {
            // "The first of March": days in words are not read.
            if ((parts[i].Month == month && !hasDays ? (i, i) : DayAndMonth(text, parts, i, language, day, month)) is var (first, last) && (OwnYear(text, parts, first, last, year) ?? hasYear))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first and the last part of a day and its month, the first of which is given; null if they are not there.</summary>
    private static (int First, int Last)? DayAndMonth(string text, List<DatePart> parts, int at, string language, int day, int month)
    {
        var part = parts[at];
        if (!part.IsDay)
        {
            return null;
        }

        if ((NameAfter(parts, at) ?? NameBefore(parts, at)) is { } name)
        {
            return part.Number == day && parts[name].Month == month ? (Math.Min(at, name), Math.Max(at, name)) : null;
        }

        if (at + 1 < parts.Count && parts[at + 1].IsDay && IsNumeric(text, part, parts[at + 1]))
        {
            return !IsInside(text, parts, at) && IsInOrder(text, parts, at, language, day, month) ? (at, at + 1) : null;
        }

        return part.Number == day && !MonthNames.AreKnown(language) && !(at > 0 && IsNumeric(text, parts[at - 1], part)) ? (at, at) : null;
    }

    /// <summary>The name of the month after a day, perhaps after other days, "3 and 31 March"; null if there is none, or the one before is nearer.</summary>
    private static int? NameAfter(List<DatePart> parts, int day)
    {
        var name = day + 1;
        while (name < parts.Count && name - day < MostDays && parts[name].IsDay && parts[name].IsAfter(parts[name - 1], LongestJoint))
        {
            name++;
        }

        return name < parts.Count && parts[name].Month > 0 && parts[name].IsAfter(parts[name - 1], LongestName)
            && !(day > 0 && parts[day - 1].Month > 0 && !parts[day + 1].IsAfter(parts[day], parts[day].Span.Start - parts[day - 1].Span.End)) ? name : null;
    }

    /// <summary>The name of the month before a day, perhaps before other days, "March 3 and 31"; null if there is none, or it has a day before it.</summary>
    private static int? NameBefore(List<DatePart> parts, int day)
    {
        var name = day - 1;
        while (name >= 0 && day - name < MostDays && parts[name].IsDay && parts[name + 1].IsAfter(parts[name], LongestJoint))
        {
            name--;
        }

        return name >= 0 && parts[name].Month > 0 && parts[name + 1].IsAfter(parts[name], LongestSeparator)
            && !(name > 0 && parts[name - 1].IsDay && parts[name].IsAfter(parts[name - 1], LongestSeparator)) ? name : null;
    }

    /// <summary>
    /// Whether two numbers are a day and a month: first the day, except after a year and in the United States; in English of no region, either. If
    /// only one order is possible, it is right.
    /// </summary>
    private static bool IsInOrder(string text, List<DatePart> parts, int at, string language, int day, int month)
    {
        var (first, second) = (parts[at].Number, parts[at + 1].Number);
        if ((first, second) != (day, month) && (first, second) != (month, day))
        {
            return false;
        }

        var isAfterYear = at > 0 && parts[at - 1].IsLongYear && IsNumeric(text, parts[at - 1], parts[at]);
        var hasPoint = text[parts[at].Span.End] == '.';
        return isAfterYear || (MonthFirst.Contains(language) && !hasPoint) ? (first, second) == (month, day) || (!isAfterYear && first > 12)
            : (first, second) == (day, month) || second > 12 || (EitherFirst.Contains(language) && !hasPoint);
    }

    /// <summary>Whether a number is inside a date of three: "12.2026" of "31.12.2026".</summary>
    private static bool IsInside(string text, List<DatePart> parts, int at) => at > 0 && !parts[at - 1].IsLongYear && parts[at - 1].IsDay && IsNumeric(text, parts[at - 1], parts[at]);

    /// <summary>Whether the numbers are joined as in a date, "31.12.", "12月31": not listed.</summary>
    private static bool IsNumeric(string text, DatePart part, DatePart next) => part.Month == 0 && next.Month == 0 && next.IsAfter(part, LongestSeparator)
        && text.IndexOf(',', part.Span.End, next.Span.Start - part.Span.End) < 0;

    /// <summary>Whether the year beside a day and its month is the one that is wanted, as four digits or as the last two directly after them; null if they have none.</summary>
    private static bool? OwnYear(string text, List<DatePart> parts, int first, int last, int year)
    {
        if (last + 1 < parts.Count && parts[last + 1] is var after && (after.IsLongYear
            ? after.IsAfter(parts[last], first == last ? LongestName : LongestJoint) && !IsOfNext(text, parts, first, last)
            : IsShortYear(text, parts[last], after)))
        {
            return after.IsLongYear ? after.Number == year : after.Number == year % 100;
        }

        return first > 0 && parts[first - 1].IsLongYear && parts[first].IsAfter(parts[first - 1], LongestSeparator)
            ? parts[first - 1].Number == year
            : null;
    }

    /// <summary>Whether a number is the last two digits of a year: "31/12/26", but not in "March 1-15".</summary>
    private static bool IsShortYear(string text, DatePart last, DatePart after) => after.Month == 0 && after.Span.Length == 2 && after.Span.Start - last.Span.End == 1
        && text[last.Span.End] is '.' or '/' or '-' && last.Span.Start > 0 && text[last.Span.Start - 1] == text[last.Span.End];

    /// <summary>Whether the year after a day and a month is of the next date, because they have the one before: "2026-12-31, 2027-01-05".</summary>
    private static bool IsOfNext(string text, List<DatePart> parts, int first, int last) => first > 0 && first < last && parts[first].Month == 0 && parts[last].Month == 0
        && parts[first - 1].IsLongYear && IsNumeric(text, parts[first - 1], parts[first]) && text[parts[first - 1].Span.End] == text[parts[first].Span.End]
        && text[parts[last].Span.End] != text[parts[first].Span.End];
}
