using Quoin.Compiler.Text;

namespace Quoin.Tool.Drafts;

/// <summary>Guesses the language of a text from its script, and where several languages share the script, from letters that only one has and from common words.</summary>
internal static class LanguageGuess
{
    /// <summary>The number of characters that are read.</summary>
    private const int Reach = 100_000;

    /// <summary>The least number of common words by which a sentence is in another language than its article.</summary>
    private const int LeastWords = 4;

    /// <summary>The language of a text; null if nothing shows it.</summary>
    public static string? Of(string text)
    {
        var read = text.Length > Reach ? text[..Reach] : text;
        return MainScript(read) switch
        {
            "Latin" => Best(read, LanguageWords.Latin, least: 1),
            "Cyrillic" => OfCyrillic(read),
            "Kana" => "ja",
            "Han" => "zh",
            "Hangul" => "ko",
            "Greek" => "el",
            "Hebrew" => "he",
            "Arabic" => read.AsSpan().IndexOfAny("پچژگ") >= 0 ? read.AsSpan().IndexOfAny("ٹڈڑے") >= 0 ? "ur" : "fa" : "ar",
            "Devanagari" => "hi",
            "Thai" => "th",
            "Georgian" => "ka",
            "Armenian" => "hy",
            "Bengali" => "bn",
            "Tamil" => "ta",
            "Telugu" => "te",
            _ => null,
        };
    }

    /// <summary>The language of a part of a text that is certainly in another language than the rest; otherwise null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part.</param>
    /// <param name="block">The paragraph around it, which decides between languages in the same letters if the part does not.</param>
    /// <param name="language">The language of the rest.</param>
    public static string? OfOther(string text, Span part, Span block, string language)
    {
        var own = Primary(language);
        var words = text.Substring(part.Start, Math.Min(part.Length, Reach));
        if (Scripts.Mismatch(text, part, language) is not null)
        {
            // A reference to a publication has hardly any common words, and most are in English.
            var other = MainScript(words) == "Latin" ? Best(words, LanguageWords.Latin, LeastWords / 2) ?? "en" : Of(words) ?? Of(text.Substring(block.Start, Math.Min(block.Length, Reach)));
            return other == own ? null : other;
        }

        var lists = LanguageWords.Latin.Any(list => list.Language == own) ? LanguageWords.Latin : LanguageWords.Cyrillic;
        if (lists.All(list => list.Language != own))
        {
            return null;
        }

        if (lists == LanguageWords.Cyrillic)
        {
            return OfLetters(words) is { } certain && certain != own && Count(words, lists, own) == 0 ? certain : null;
        }

        return Best(words, lists, LeastWords) is { } found && found != own && Count(words, lists, own) * 3 <= Count(words, lists, found) ? found : null;
    }

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();

    private static string? OfCyrillic(string text) => OfLetters(text) ?? Best(text, LanguageWords.Cyrillic, least: 1);

    /// <summary>The language that letters alone show. A quoted word may be in another one, so the most frequent letters decide.</summary>
    private static string? OfLetters(string text)
    {
        var (ukrainian, russian, belarusian, serbian, macedonian) = (0, 0, 0, 0, 0);
        foreach (var character in text)
        {
            switch (LetterCase.ToLower(character))
            {
                case 'ї' or 'є' or 'ґ':
                    ukrainian++;
                    break;
                case 'ы' or 'э' or 'ё':
                    russian++;
                    break;
                case 'ў':
                    belarusian++;
                    break;
                case 'ђ' or 'ћ' or 'џ':
                    serbian++;
                    break;
                case 'ѓ' or 'ќ' or 'ѕ':
                    macedonian++;
                    break;
            }
        }

        var most = new[] { ukrainian, russian, serbian, macedonian }.Max();
        return belarusian > 0 && belarusian >= ukrainian ? "be"
            : most == 0 ? null
            : most == ukrainian ? "uk"
            : most == russian ? "ru"
            : most == serbian ? "sr"
            : "mk";
    }

    /// <summary>The language with the most common words in a text, the first if several have as many; null if none has enough.</summary>
    private static string? Best(string text, (string Language, HashSet<string> Words)[] lists, int least)
    {
        var counts = Counts(text, lists);
        var best = Array.IndexOf(counts, counts.Max());
        return counts[best] >= least ? lists[best].Language : null;
    }

    private static int Count(string text, (string Language, HashSet<string> Words)[] lists, string language) =>
        Counts(text, lists)[Array.FindIndex(lists, list => list.Language == language)];

    private static int[] Counts(string text, (string Language, HashSet<string> Words)[] lists)
    {
        var counts = new int[lists.Length];
        foreach (var word in WordText.WordsOf(text))
        {
            for (var i = 0; i < lists.Length; i++)
            {
                counts[i] += lists[i].Words.Contains(word) ? 1 : 0;
            }
        }

        return counts;
    }

    /// <summary>The script of most letters. Japanese mixes Chinese characters with its own.</summary>
    private static string? MainScript(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var character in text)
        {
            if (char.IsLetter(character) && Script(character) is { } script)
            {
                counts[script] = counts.GetValueOrDefault(script) + 1;
            }
        }

        if (counts.Count == 0)
        {
            return null;
        }

        var main = counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).First().Key;
        return main == "Han" && counts.GetValueOrDefault("Kana") * 10 > counts["Han"] ? "Kana" : main;
    }

    private static string? Script(char letter) => letter switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => "Latin",
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => "Greek",
        >= '\u0400' and <= '\u052F' => "Cyrillic",
        >= '\u0530' and <= '\u058F' => "Armenian",
        >= '\u0590' and <= '\u05FF' => "Hebrew",
        >= '\u0600' and <= '\u077F' => "Arabic",
        >= '\u0900' and <= '\u097F' => "Devanagari",
        >= '\u0980' and <= '\u09FF' => "Bengali",
        >= '\u0B80' and <= '\u0BFF' => "Tamil",
        >= '\u0C00' and <= '\u0C7F' => "Telugu",
        >= '\u0E00' and <= '\u0E7F' => "Thai",
        >= '\u10A0' and <= '\u10FF' => "Georgian",
        >= '\u3040' and <= '\u30FF' => "Kana",
        >= '\u4E00' and <= '\u9FFF' => "Han",
        >= '\uAC00' and <= '\uD7AF' => "Hangul",
        _ => null,
    };
}
