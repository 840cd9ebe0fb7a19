using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>
/// Decides whether a number that has nothing beside it that is compared can be of a unit that is elsewhere: in the heading of its column, or
/// at another number of the quote. "5 tablets" is not 5 mg, wherever "mg" is.
/// </summary>
internal static class NumberSurroundings
{
    /// <summary>How far the ends of a cell are looked for.</summary>
    private const int LongestCell = 100;

    private const int FirstYear = 1900;
    private const int LastYear = 2099;
    private const int DigitsOfYear = 4;

    private static readonly char[] EndsOfCell = ['|', '\n', '\r', '\t'];

    /// <summary>Signs after a number that is multiplied, divided or bound.</summary>
    private const string Operators = "×*/⁄^=";

    /// <summary>Small words that do not say of what the number before them is, in any language.</summary>
    private static readonly HashSet<string> Small = ValueWords.All("small words");

    /// <summary>Whether nothing but numbers and signs is in the cell, the line or the quote that a number is in.</summary>
    public static bool AreEmpty(string text, Span quote, Span number)
    {
        var (first, last) = (Math.Max(quote.Start, number.Start - LongestCell), Math.Min(quote.End, number.End + LongestCell));
        var before = text.Substring(first, number.Start - first).Split(EndsOfCell).Last();
        var after = text.Substring(number.End, last - number.End).Split(EndsOfCell).First();
        return !before.Any(char.IsLetter) && !after.Any(char.IsLetter);
    }

    /// <summary>Whether what is after a number leaves open of what it is: the end, punctuation, or a small word. A year is none.</summary>
    public static bool AreOpen(string text, Span quote, Span number, decimal value)
    {
        if (number.Length == DigitsOfYear && value is >= FirstYear and <= LastYear)
        {
            return false;
        }

        var at = NumberGaps.SkipGap(text, number.End, quote.End);
        if (at < quote.End && text[at] == '(' && at + 1 < quote.End && char.IsDigit(text[at + 1]))
        {
            // "12 (44 %)".
            return false;
        }

        at = NumberGaps.AfterNumber(text, number.End, quote.End);
        var end = LetterRuns.End(text, at, quote.End);
        return end == at ? at >= quote.End || Operators.IndexOf(text[at]) < 0
            : text.Substring(at, end - at) is var word && (IsSmall(word) || NumberJoints.IsJoint(word));
    }

    /// <summary>Whether a word does not say of what the number before it is.</summary>
    public static bool IsSmall(string word) => Small.Contains(word.ToLowerInvariant());
}
