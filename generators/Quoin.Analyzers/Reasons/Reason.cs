using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.Reasons;

/// <summary>Distinguishes reasons from placeholders.</summary>
internal static class Reason
{
    /// <summary>The minimum for a sentence with a subject and a predicate; fewer words explain nothing.</summary>
    private const int LeastWords = 3;

    /// <summary>First words of a text that is still to be written.</summary>
    private static readonly HashSet<string> Beginnings = new(StringComparer.Ordinal)
    {
        "todo", "tbd", "tba", "fixme", "xxx", "hack", "placeholder", "lorem", "asdf", "туду", "заглушка",
    };

    /// <summary>Texts that give no reason.</summary>
    private static readonly HashSet<string> Placeholders = new(StringComparer.Ordinal)
    {
        "n a", "na", "none", "no", "x", "test", "because", "reason", "a reason", "the reason", "some reason", "no reason", "just because",
        "бо", "немає", "тест", "причина", "тому що", "просто так", "без причини", "потім", "пізніше",
        "to be decided", "to be determined", "to be done", "to be written", "to be defined", "to do later", "fill in later",
        "fill this in", "add reason here", "add a reason", "add a reason here", "insert reason here", "reason goes here",
        "some good reason", "no reason given", "no reason at all", "there is no reason", "for no reason", "for some reason",
        "because i can", "because i said so", "because of reasons", "just for now", "just a test", "this is a test", "the quick brown fox",
        "дописати причину пізніше", "додати причину пізніше", "треба додати причину", "тут буде причина", "вказати причину тут",
        "буде додано пізніше", "це просто тест", "тому що треба", "тому що так", "без жодної причини", "просто так треба", "бо так треба",
    };

    /// <summary>The sentences in which the documentation, the exception and the rules ask for a reason.</summary>
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal)
    {
        "why the caveats can be omitted here for reviewers of the code",
        "give the reason for omitting the caveats",
        "say why they may be left out",
        "say in a constant string why the caveats may be left out here for whoever reviews the code",
    };

    /// <summary>Returns what is wrong with a reason; null if nothing is.</summary>
    public static string? Fault(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "The reason is blank";
        }

        var words = Words(text);
        var normalized = string.Join(" ", words);
        var fault = words.Count == 0 || Beginnings.Contains(words[0]) || Placeholders.Contains(normalized) ? "is a placeholder"
            : Questions.Contains(normalized) ? "only repeats the question"
            : Count(words) < LeastWords ? "is too short to explain anything"
            : null;
        return fault is null ? null : $"The reason '{DisplayText.From(DisplayText.Excerpt(text))}' {fault}";
    }

    /// <summary>The words in lower case, without punctuation. Numbers are not words.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var piece in text.ToLowerInvariant().Split(Separators(text), StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece.Any(char.IsLetter))
            {
                words.Add(piece.Trim('\'', '’', 'ʼ'));
            }
        }

        return words;
    }

    private static char[] Separators(string text) =>
        [.. text.Where(character => !char.IsLetterOrDigit(character) && character is not ('\'' or '’' or 'ʼ') && !IsMark(character)).Distinct()];

    /// <summary>Whether a character belongs to a word: combining marks and surrogates do as well.</summary>
    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Surrogate;

    /// <summary>The number of different words. Scripts without spaces have many words in one, so there each letter counts.</summary>
    private static int Count(List<string> words) => words.Distinct(StringComparer.Ordinal)
        .Sum(word => Math.Max(1, word.Count(character => char.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter)));
}
