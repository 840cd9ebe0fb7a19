using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Finds numbers that number something, or are a part of a ratio: "§ 11", "Article 11", "Q3", "3:1". The words of all languages are in one list.</summary>
internal static class NumberLabels
{
    /// <summary>The longest text between a label and another number of it: "§ 11 (2)".</summary>
    private const int LongestJoint = 2;

    private static readonly char[] Signs = ['§', '№', '#'];

    private static readonly HashSet<string> Words = ValueWords.All("labels");

    /// <summary>Whether what is beside a number says that it numbers something.</summary>
    public static bool AreBeside(string text, int first, Span digits)
    {
        if (IsBesideColon(text, digits) || (digits.Start > first && char.IsLetter(text[digits.Start - 1])))
        {
            return true;
        }

        var end = NumberGaps.SkipGapsBack(text, first, digits.Start);
        if (end > first && Array.IndexOf(Signs, text[end - 1]) >= 0)
        {
            return true;
        }

        // "Art. 11", "n.º 11".
        while (end > first && text[end - 1] is '.' or 'º' or '°')
        {
            end--;
        }

        var start = LetterRuns.Start(text, first, end);
        return start < end && Words.Contains(text.Substring(start, end - start).ToLowerInvariant());
    }

    /// <summary>Whether a number is of the label of the number before it: "§§ 11 and 12", "§ 11 (2)".</summary>
    public static bool AreShared(string text, QuotedNumber number, QuotedNumber next) => number.IsLabel && next.Span.Start >= number.Span.End
        && (NumberJoints.IsList(text, number.Span.End, next.Span.Start)
            || (next.Span.Start - number.Span.End is > 0 and <= LongestJoint && text[next.Span.Start - 1] == '('));

    /// <summary>Whether a number is a part of a ratio or a time of day: "3:1".</summary>
    private static bool IsBesideColon(string text, Span digits) =>
        (digits.Start > 1 && text[digits.Start - 1] == ':' && char.IsDigit(text[digits.Start - 2])) || (digits.End + 1 < text.Length && text[digits.End] == ':' && char.IsDigit(text[digits.End + 1]));
}
