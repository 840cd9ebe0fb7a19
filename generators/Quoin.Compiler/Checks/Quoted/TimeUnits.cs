using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Finds units of time in a text, by its language.</summary>
internal static class TimeUnits
{
    private const int Longest = 30;

    /// <summary>How many words can be between a number and its unit, and how long they are at least: "30 or more days", but not "2 per day" or "2 last year".</summary>
    private const int WordsBetween = 2;
    private const int ShortestBetween = 4;

    /// <summary>Words that make the days after them working days, and names of these.</summary>
    private static readonly WordSet Working = new(ValueWords.All("working"));

    /// <summary>Words that make the days before them working days. Others can begin what is said next: "for 30 days trading is halted".</summary>
    private static readonly WordSet WorkingAfter = new(ValueWords.All("working after"));

    /// <summary>The unit of time that begins at an offset, and its end; null if there is none. Days are working days by the word before or after.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    /// <param name="last">Where the part of the text ends that is read.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    /// <param name="wording">The word lists of its language; null if it has none.</param>
    public static (CalendarTime Unit, int End)? At(string text, int at, int last, string language, Wording? wording)
    {
        var word = LetterRuns.End(text, at, last);
        if (word == at)
        {
            return null;
        }

        var next = word < last && text[word] == '-' ? word + 1 : NumberGaps.SkipGap(text, word, last);
        if (IsOf(Working, text, at, word))
        {
            return Plain(text, at, last, language, wording) is { } day ? (CalendarTime.WorkingDay, day.End)
                : Plain(text, next, last, language, wording) is { } after && after.Unit.IsSame(CalendarTime.Day) ? (CalendarTime.WorkingDay, after.End)
                : null;
        }

        var unit = Plain(text, at, last, language, wording);
        if (unit is not (var time, var end) || !time.IsSame(CalendarTime.Day))
        {
            return unit;
        }

        next = NumberGaps.SkipGap(text, end, last);
        word = LetterRuns.End(text, next, last);
        return next > end && IsOf(WorkingAfter, text, next, word) ? (CalendarTime.WorkingDay, word) : unit;
    }

    private static bool IsOf(WordSet words, string text, int start, int end) => words.Contains(text.Substring(start, end - start).ToLowerInvariant());

    private static (CalendarTime Unit, int End)? Plain(string text, int at, int last, string language, Wording? wording)
    {
        if (at >= last || !char.IsLetter(text[at]))
        {
            return null;
        }

        // Not in the text, where no word begins after the hyphen of "30-day", or ends before the one of "day-old".
        var length = Math.Min(last - at, Longest);
        if (wording?.In(text.Substring(at, length).Replace('-', ' ')).At(WordList.Unit, new Span(0, length)) is { } unit && unit.Entry.Value.Split(' ') is [Quantities.Day, var days])
        {
            return (CalendarTime.OfDays(Quantities.Parse(days)), at + unit.Span.End);
        }

        var end = LetterRuns.End(text, at, last);
        return ValueWords.Of(language)?.Time(text.Substring(at, end - at).ToLowerInvariant()) is { } duration && CalendarTime.Parse(duration) is { } time ? (time, end) : null;
    }

    /// <summary>The unit of time after the words that begin at an offset, and its end; null if there is none.</summary>
    public static (CalendarTime Unit, int End)? AfterWords(string text, int at, int last, string language, Wording? wording)
    {
        (CalendarTime, int)? found = null;
        for (var word = 0; word < WordsBetween && found is null; word++)
        {
            var end = LetterRuns.End(text, at, last);
            var next = NumberGaps.SkipGap(text, end, last);
            if (next == end || (end - at < ShortestBetween && !NumberJoints.IsOr(text.Substring(at, end - at))) || NumberSurroundings.IsSmall(text.Substring(at, end - at)))
            {
                return null;
            }

            // Of "2 tablets a day", the day is not counted.
            at = next;
            found = At(text, at, last, language, wording) is { } unit && text.IndexOf(' ', at, unit.End - at) is var space && (space < 0 || unit.Unit.WorkingDays > 0) ? unit : null;
        }

        return found;
    }
}
