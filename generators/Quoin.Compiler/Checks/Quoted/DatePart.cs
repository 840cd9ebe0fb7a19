using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>A number that can be in a date, or the name of a month.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Number">The number; -1 if it is a name.</param>
/// <param name="Month">The month, from 1; 0 if it is a number.</param>
internal readonly record struct DatePart(Span Span, int Number, int Month)
{
    private const int LongestDay = 2;
    private const int LongestYear = 4;

    /// <summary>Whether it is the number of a day, or of a month.</summary>
    public bool IsDay => Number is >= 1 and <= 31 && Span.Length <= LongestDay;

    /// <summary>Whether it is a year in four digits.</summary>
    public bool IsLongYear => Number > 0 && Span.Length == LongestYear;

    /// <summary>Whether it is at most a number of characters after another part.</summary>
    public bool IsAfter(DatePart other, int most) => Span.Start - other.Span.End <= most;

    /// <summary>The numbers and the names of months in a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The part of it that is read.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    public static List<DatePart> In(string text, Span span, string language)
    {
        var parts = DigitRuns.GroupsIn(text, span).Select(static group => new DatePart(group.Span, (int)Math.Min(group.Value, int.MaxValue), Month: 0)).ToList();
        foreach (var word in LetterRuns.In(text, span))
        {
            if (MonthNames.Find(text.Substring(word.Start, word.Length), language) is var month and > 0)
            {
                parts.Add(new DatePart(word, Number: -1, month));
            }
        }

        parts.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return parts;
    }
}
