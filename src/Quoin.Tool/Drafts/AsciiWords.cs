using System.Globalization;
using System.Text;

namespace Quoin.Tool.Drafts;

/// <summary>Writes the words of a text in Latin letters without accents, for ids. Cyrillic follows the official table of Ukraine, with the letters of its neighbours added.</summary>
internal static class AsciiWords
{
    /// <summary>The number of characters from which an id can be formed.</summary>
    private const int Reach = 400;

    private const string Cyrillic = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъўѓќ";

    private static readonly string[] Latin =
    [
        "a", "b", "v", "h", "g", "d", "e", "ie", "zh", "z", "y", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",
        "iu", "ia", "y", "e", "e", "", "u", "g", "k",
    ];

    /// <summary>The first words of a text. Words of other scripts stay as they are.</summary>
    public static string From(string text)
    {
        var end = Math.Min(text.Length, Reach);
        end -= end < text.Length && end > 0 && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        var words = new StringBuilder(end);
        for (var i = 0; i < end; i++)
        {
            var character = text[i];
            if (character < '\x80' || char.IsSurrogate(character))
            {
                words.Append(character);
                continue;
            }

            var lower = char.ToLowerInvariant(character);
            if (Cyrillic.IndexOf(lower, StringComparison.Ordinal) is var index and >= 0)
            {
                words.Append(Latin[index]);
            }
            else
            {
                Append(words, lower);
            }
        }

        return words.ToString();
    }

    private static void Append(StringBuilder words, char letter)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
        {
            return;
        }

        words.Append(letter switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'đ' or 'ð' => "d",
            'ł' => "l",
            'þ' => "th",
            'ı' => "i",
            '’' or 'ʼ' => "'",
            _ when letter < '\u0250' || letter is >= '\u1E00' and <= '\u1EFF' => Base(letter),
            _ => letter.ToString(),
        });
    }

    /// <summary>The letter without its accent, if it is one of the alphabet then.</summary>
    private static string Base(char letter) => letter.ToString().Normalize(NormalizationForm.FormD) is [>= 'a' and <= 'z' and var plain, ..] ? plain.ToString() : letter.ToString();
}
