using System.Text;

namespace Quoin.Tool.Drafts;

/// <summary>Finds names of laws in a sentence: "the Housing Act 1988", "Directive (EU) 2019/2161", «Закон України «Про оренду»».</summary>
internal static class LawNames
{
    /// <summary>The maximum number of words before the word of the law.</summary>
    private const int Reach = 8;

    private static readonly HashSet<string> Joining = ["of", "and", "on", "for", "the", "to", "in"];

    /// <summary>The first name of a law; null if there is none, or only a law without a name.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="laws">The words that such names have.</param>
    public static string? First(string sentence, IReadOnlyList<string> laws)
    {
        var words = Words(sentence);
        for (var i = 0; i < words.Count; i++)
        {
            if (!laws.Contains(words[i]))
            {
                continue;
            }

            var (first, last) = (i, i);
            while (first > 0 && i - first < Reach && (IsCapital(words[first - 1]) || Joining.Contains(words[first - 1])))
            {
                first--;
            }

            while (first < i && (Joining.Contains(words[first].ToLowerInvariant()) || IsOpening(words, first)))
            {
                first++;
            }

            while (last + 1 < words.Count && last - i < Reach && (IsNumber(words[last + 1]) || words[last + 1] is "EU" or "EC" or "України" or "of"
                || (words[last + 1] == "Про" && last + 1 < words.Count)) && !(words[last + 1] == "of" && !(last + 2 < words.Count && IsNumber(words[last + 2]))))
            {
                last++;
            }

            if (last > 0 && words[last] == "Про" && last + 1 < words.Count)
            {
                last = Math.Min(words.Count - 1, last + 3);
            }

            if (first < i || last > i)
            {
                return string.Join(' ', words.Skip(first).Take(last - first + 1));
            }
        }

        return null;
    }

    /// <summary>Whether the first word of a sentence is only a word that begins one: "Section 21 of the Housing Act".</summary>
    private static bool IsOpening(List<string> words, int index) => index == 0 && words[0] is "Under" or "The" or "In" or "This" or "Section" or "If" or "By" or "Since" or "When" or "While";

    private static bool IsCapital(string word) => char.IsUpper(word[0]) && word.Length > 1;

    private static bool IsNumber(string word) => char.IsDigit(word[0]);

    private static List<string> Words(string sentence)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in sentence + " ")
        {
            if (char.IsLetterOrDigit(character) || (word.Length > 0 && character is '/' or '-' or '\'' or '’'))
            {
                word.Append(character);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString().TrimEnd('/', '-', '\'', '’'));
                word.Clear();
            }
        }

        return words;
    }
}
