using System.Globalization;
using System.Text;

namespace Quoin.Html.Search;

/// <summary>
/// Splits a text into words as they are compared: in lower case, and without marks on letters, except where those are letters of their own, as
/// <c>й</c> and <c>ї</c> are in Ukrainian. A letter of a script without spaces is a word.
/// </summary>
internal static class WordBreaker
{
    /// <summary>The length of the longest word; what is longer is cut off.</summary>
    public const int MaxLength = 64;

    private const char Breve = '\u0306';
    private const char Diaeresis = '\u0308';

    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in Decompose(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && !IsWord(rune))
            {
                Append(word, Rune.ToLowerInvariant(rune));
            }
            else if (word.Length > 0 && (IsMark(rune) || (IsApostrophe(rune) && IsCyrillic(word[^1]))))
            {
                // The marks that make another letter of a Cyrillic one.
                if (rune.Value is Breve or Diaeresis && IsCyrillic(word[^1]) && word.Length < MaxLength)
                {
                    word.Append((char)rune.Value);
                }
            }
            else
            {
                if (word.Length > 0)
                {
                    yield return Take(word);
                }

                if (IsWord(rune))
                {
                    yield return rune.ToString();
                }
            }
        }

        if (word.Length > 0)
        {
            yield return Take(word);
        }
    }

    /// <summary>A text with lone surrogates, which cannot be normalized, is taken as it is.</summary>
    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static string Take(StringBuilder word)
    {
        var text = word.ToString().Normalize(NormalizationForm.FormC);
        word.Clear();
        return text;
    }

    private static void Append(StringBuilder word, Rune rune)
    {
        var letter = rune.Value switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            'ø' => "o",
            'đ' or 'ð' => "d",
            'ł' => "l",
            'ı' => "i",
            'ς' => "σ",
            _ => rune.ToString(),
        };
        if (word.Length + letter.Length <= MaxLength)
        {
            word.Append(letter);
        }
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '\u2019' or '\u02BC' or '`';

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F' or Breve or Diaeresis;

    /// <summary>Whether a letter is written without spaces to the next word: Chinese and Japanese.</summary>
    private static bool IsWord(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
