using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Finds units of time in a text, by its language.</summary>
internal static class TimeUnits
{
    private const int Longest = 30;

    /// <summary>The unit of time that begins at an offset, and its end; null if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    /// <param name="last">Where the part of the text ends that is read.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    /// <param name="wording">The word lists of its language; null if it has none.</param>
    public static (CalendarTime Unit, int End)? At(string text, int at, int last, string language, Wording? wording)
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
}
