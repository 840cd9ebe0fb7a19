namespace Quoin.Compiler.Checks;

/// <summary>
/// Decides whether quotes give a duration: in one time, or in several that are one length, "one year and six months". Then neither of these is
/// the duration.
/// </summary>
internal static class QuotedDurations
{
    /// <summary>What is between two times.</summary>
    private enum Joint
    {
        /// <summary>Other words, or a unit that is not smaller: the times are not one length.</summary>
        None,

        /// <summary>A comma: they can be one length.</summary>
        Comma,

        /// <summary>"And", or nothing: they are one length.</summary>
        Sum,
    }

    /// <param name="text">The text of the quotes.</param>
    /// <param name="quoted">The words of the quotes.</param>
    /// <param name="value">An ISO 8601 duration.</param>
    public static bool Has(string text, QuotedWords quoted, string value)
    {
        if (CalendarTime.Parse(value) is not { } wanted || wanted.IsSame(default))
        {
            return true;
        }

        var times = quoted.Times;
        return times.Count == 0 ? HasNumbers(quoted, value) : HasSum(text, times, wanted) || (!quoted.HasNumberWords && times.Exists(time => IsNumberOf(time, wanted)));
    }

    /// <summary>Whether the numbers of a duration are there, where no unit is known.</summary>
    private static bool HasNumbers(QuotedWords quoted, string value) => Format.Durations.TryParse(value, out var parts)
        && parts.All(part => part == 0 || quoted.Amounts.Exists(found => found is { IsBare: true, IsAlone: true } && found.Is(part)) || QuotedAmounts.MayBeInWords(quoted, part, isCount: true));

    /// <summary>Whether the number of a unit that is alone can be in words that are not read.</summary>
    private static bool IsNumberOf(QuotedTime time, CalendarTime wanted) => !time.HasNumber && Enumerable.Range(1, QuotedAmounts.MostInWords).Any(number => (time.Unit * number).IsSame(wanted));

    private static bool HasSum(string text, List<QuotedTime> times, CalendarTime wanted)
    {
        for (var i = 0; i < times.Count; i++)
        {
            var sum = default(CalendarTime);
            for (var (j, joint) = (i, Between(text, times, i - 1) == Joint.Sum ? Joint.None : Joint.Sum); joint != Joint.None && j < times.Count; j++)
            {
                sum += times[j].Length;
                joint = Between(text, times, j);
                if (joint != Joint.Sum && sum.IsSame(wanted))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What is after a time, before the next one.</summary>
    private static Joint Between(string text, List<QuotedTime> times, int at)
    {
        if (at < 0 || at + 1 >= times.Count || times[at].Unit.Size <= times[at + 1].Unit.Size)
        {
            return Joint.None;
        }

        var (end, start) = (times[at].Span.End, times[at + 1].Span.Start);
        return NumberJoints.IsSum(text, end, start) ? Joint.Sum : NumberJoints.IsComma(text, end, start) ? Joint.Comma : Joint.None;
    }
}
