using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Finds what is directly beside a number, across spaces and what belongs to the number.</summary>
internal static class NumberGaps
{
    private const decimal LeastScale = 100;

    /// <summary>The longest text in brackets between a number and its unit, such as the number in words.</summary>
    private const int LongestBracket = 120;

    /// <summary>The longest sign for no decimals: ",--".</summary>
    private const int LongestEnding = 3;

    /// <summary>What languages write directly after digits: "30th", "30e", "3-х".</summary>
    private static readonly HashSet<string> Endings = new("st nd rd th er re e de ste х ти го й я є ї ма".Split(' '), StringComparer.Ordinal);

    public static int SkipGap(string text, int at, int last) => at < last && Whitespace.IsAny(text[at]) ? at + 1 : at;

    /// <summary>Where the words after a number begin: after its ending, a hyphen, and the same number in brackets. "30th day", "30-day", "30. Tag", "six (6) months".</summary>
    public static int AfterNumber(string text, int end, int last)
    {
        end = end < last && text[end] is ')' or '+' ? end + 1 : end;
        var start = end < last && text[end] is '-' or '\u2010' or '\u2011' ? end + 1 : end;
        var letters = LetterRuns.End(text, start, last);
        if (Endings.Contains(text.Substring(start, letters - start)))
        {
            end = letters;
        }
        else if (start > end)
        {
            return start;
        }

        // "500,– €", "20.- Fr.".
        var dashes = end;
        while (dashes < last && text[dashes] is '.' or ',' or '-' or '–' or '—' && dashes - end < LongestEnding && (dashes > end || text[dashes] is '.' or ','))
        {
            dashes++;
        }

        end = dashes > end + 1 ? dashes : end;
        var at = SkipGap(text, end < last && text[end] == '.' ? end + 1 : end, last);
        var close = at < last && text[at] == '(' ? text.IndexOf(')', at, Math.Min(last - at, LongestBracket)) : -1;
        return close < 0 ? at : close + 1 < last && text[close + 1] == '-' ? close + 2 : SkipGap(text, close + 1, last);
    }

    public static int SkipGapsBack(string text, int first, int at)
    {
        while (at > first && Whitespace.IsAny(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether digits are before an offset, perhaps with a gap between.</summary>
    public static bool IsAfterDigits(string text, int first, int at) => SkipGapsBack(text, first, at) is var end && end > first && char.IsDigit(text[end - 1]);

    /// <summary>Whether a number in words multiplies the digits before it, with which it is read: "5 thousand".</summary>
    public static bool IsScaleOfDigits(string text, int first, int at, decimal value) => value >= LeastScale && IsAfterDigits(text, first, at);
}
