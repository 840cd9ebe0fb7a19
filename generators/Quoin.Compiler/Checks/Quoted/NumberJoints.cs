using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Reads what is between two numbers: whether they are a sum, a range or a list. The words of all languages are in one list.</summary>
internal static class NumberJoints
{
    private const int Longest = 12;

    private const int LongestMarks = 4;

    private const string LabelMarks = " ):|";

    private static readonly char[] Gaps = [' ', ',', '\u00A0', '\u2009', '\u202F', '\n', '\r', '\t'];

    private static readonly HashSet<string> And = [.. ValueWords.All("and"), "&", "+"];

    private static readonly HashSet<string> Articles = ValueWords.All("a");

    private static readonly HashSet<string> To = [.. ValueWords.All("to"), "-", "–", "—", "−", "‒", "〜", "~"];

    private static readonly HashSet<string> Or = ValueWords.All("or");

    /// <summary>Whether nothing but "and" is between two numbers, or nothing at all: "one year and six months".</summary>
    public static bool IsSum(string text, int start, int end) => Between(text, start, end) is { } words && text.IndexOf(',', start, end - start) < 0
        && words.All(static word => And.Contains(word) || Articles.Contains(word));

    /// <summary>Whether at most a space is between two numbers.</summary>
    public static bool IsAdjacent(Span before, Span after) => after.Start - before.End is 0 or 1;

    /// <summary>Whether two numbers are adjacent, but for a comma: "2 years, 6 months".</summary>
    public static bool IsComma(string text, int start, int end) => Between(text, start, end) is { Length: 0 };

    /// <summary>Whether two numbers are the ends of a range: "5 to 10".</summary>
    public static bool IsRange(string text, int start, int end) => Between(text, start, end) is { Length: > 0 } words && words.All(To.Contains);

    /// <summary>Whether two numbers are in a range or a list: "5, 10 or 15".</summary>
    public static bool IsList(string text, int start, int end) => Between(text, start, end) is { } words
        && (words.Length > 0 || text.IndexOf(',', start, end - start) >= 0) && words.All(static word => And.Contains(word) || Or.Contains(word) || To.Contains(word));

    /// <summary>Whether a word is an "or".</summary>
    public static bool IsOr(string word) => Or.Contains(word.ToLowerInvariant());

    /// <summary>Whether a word is between the numbers of sums, ranges and lists, and is no other word: the Dutch "of" is also English.</summary>
    public static bool IsJoint(string word) => word.ToLowerInvariant() is not "of" and var lower && (And.Contains(lower) || To.Contains(lower) || Or.Contains(lower));

    /// <summary>Whether nothing but the marks after a label is between two places: "Term (days): 30".</summary>
    public static bool IsAfterLabel(string text, int start, int end) => end - start is > 0 and <= LongestMarks && text.Substring(start, end - start).All(static character => LabelMarks.IndexOf(character) >= 0);

    /// <summary>Where the label ends whose marks are before an offset: "Term (days): ". Null if there is none.</summary>
    public static int? EndOfLabel(string text, int first, int at)
    {
        var end = at;
        while (end > first && at - end < LongestMarks && LabelMarks.IndexOf(text[end - 1]) >= 0)
        {
            end--;
        }

        return text.Substring(end, at - end).Trim().Length > 0 && end > first ? end : null;
    }

    /// <summary>The words between two numbers, without commas; null if there is more.</summary>
    private static string[]? Between(string text, int start, int end) => end < start || end - start > Longest ? null
        : text.Substring(start, end - start).ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries);
}
