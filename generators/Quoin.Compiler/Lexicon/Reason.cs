using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// Judges whether a text gives a reason. A reason has two words of content, such as "Sort key", or one beside a word for what is
/// asked about, such as "Text length". Its length does not matter: "we need it" has none.
/// </summary>
internal static class Reason
{
    private const int LeastContent = 2;

    /// <summary>Returns what is wrong with a reason, as the end of a sentence that begins with it; null if nothing is.</summary>
    /// <param name="text">The reason.</param>
    /// <param name="leastContent">The number of words of content that it needs.</param>
    public static string? Fault(string text, int leastContent = LeastContent)
    {
        var words = Words(text);
        return string.IsNullOrWhiteSpace(text) ? "is blank"
            : words.Count == 0 || ReasonWords.All.IsOpening(words[0]) || ReasonWords.All.IsOpeningNoun(words[0]) ? "is a placeholder"
            : ReasonWords.All.IsQuestion(string.Join(" ", words)) ? "only repeats the question"
            : !HasContent(words, leastContent - (QuotesWord(text) ? 1 : 0)) ? "explains nothing"
            : null;
    }

    /// <summary>
    /// Returns what is wrong with the reason of a change of content, as the end of a sentence that begins with it; null if nothing is. Any word of content is
    /// enough, such as "Typo", and so are two words of which each says little, such as "Error in the text", and the number of a ticket.
    /// </summary>
    /// <param name="text">The reason.</param>
    public static string? FaultOfChange(string text)
    {
        var words = Words(text);
        return string.IsNullOrWhiteSpace(text) ? "is blank"
            : words.Count > 0 && ReasonWords.All.IsOpening(words[0]) ? "is a placeholder"
            : WeightOfChange(words) + WeightOfNumbers(text) >= LeastContent ? null
            : words.Count == 0 || ReasonWords.All.IsOpeningNoun(words[0]) ? "is a placeholder"
            : "explains nothing";
    }

    private static int WeightOfChange(List<string> words) => words.Distinct(StringComparer.Ordinal).Sum(static word =>
        ReasonWords.All.IsEmptyOfChange(word) || Count(word) == 0 ? 0 : ReasonWords.All.IsWeakOfChange(word) ? 1 : LeastContent);

    /// <summary>The weight of numbers: one such as "#4711" names a ticket, and another may with a word, as in "issue 4711".</summary>
    private static int WeightOfNumbers(string text)
    {
        var weight = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                weight = Math.Max(weight, i > 0 && text[i - 1] == '#' ? LeastContent : 1);
            }
        }

        return weight;
    }

    /// <summary>Whether a text goes on after a word in quotation marks: a reason that says what a word of the source means has it as content, even if it is "may".</summary>
    private static bool QuotesWord(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '“' or '„' or '«' or '"' or '‘')
            {
                var end = LetterRuns.End(text, i + 1, text.Length);
                if (end > i + 1 && end < text.Length && text[end] is '”' or '“' or '»' or '"' or '’')
                {
                    return HasLetter(text, end + 1);
                }
            }
        }

        return false;
    }

    private static bool HasLetter(string text, int start)
    {
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        return start < text.Length;
    }

    private static bool HasContent(List<string> words, int leastContent)
    {
        var (content, hasTopic) = (0, false);
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            if (ReasonWords.All.IsTopic(word))
            {
                hasTopic = true;
            }
            else if (!ReasonWords.All.IsEmpty(word))
            {
                content += Count(word);
            }
        }

        return content >= leastContent || (content > 0 && hasTopic);
    }

    /// <summary>The number of words in a word. In scripts without spaces, two letters count as one; one repeated letter is none.</summary>
    private static int Count(string word) => word.Distinct().Skip(1).Any()
        ? Math.Max(1, (word.Count(static character => char.IsLetter(character) && !WordBreaks.IsWord(character)) + 1) / 2)
        : 0;

    /// <summary>The words in lower case, without punctuation. Numbers are not words.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var piece in text.ToLowerInvariant().Split(Separators(text), StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece.Any(char.IsLetter))
            {
                words.Add(piece.Replace('’', '\'').Replace('ʼ', '\'').Trim('\''));
            }
        }

        return words;
    }

    private static char[] Separators(string text) =>
        [.. text.Where(character => !char.IsLetterOrDigit(character) && character is not ('\'' or '’' or 'ʼ') && !IsMark(character)).Distinct()];

    /// <summary>Whether a character belongs to a word: combining marks and surrogates do as well.</summary>
    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Surrogate;
}
