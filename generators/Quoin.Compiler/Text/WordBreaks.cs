namespace Quoin.Compiler.Text;

/// <summary>
/// Decides whether an offset is inside a word, close to the word boundaries of Unicode's UAX #29, but stricter where a part
/// means something else than the whole: "can" of "can't", "toxic" of "non-toxic", "5" of "0.5" and of "-5".
/// </summary>
internal static class WordBreaks
{
    // Every character of a text is asked, mostly several times: Latin, Greek and Cyrillic are looked up.
    private static readonly bool[] Common = CommonWords();

    /// <summary>Whether a position between a sign and a word is inside a number: the sign changes its meaning.</summary>
    public static bool CutsSign(char sign, char after) => IsSign(sign) && char.IsDigit(after);

    /// <summary>
    /// Whether a text is at most one word: so short a text may appear in a source by coincidence. In scripts that are written
    /// without spaces, three characters count as one word.
    /// </summary>
    public static bool IsOneWord(string text)
    {
        var (words, characters) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var isWord = IsWord(text[i]);
            words += isWord && (i == 0 || !(IsWord(text[i - 1]) || (i > 1 && Joins(text[i - 2], text[i - 1], text[i])))) ? 1 : 0;
            characters += !isWord && char.IsLetterOrDigit(text, i) ? 1 : 0;
        }

        return words + (characters / 2) < 2;
    }

    private static bool[] CommonWords()
    {
        var words = new bool['\u0530'];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = char.IsLetterOrDigit((char)i);
        }

        return words;
    }

    /// <summary>Whether a mark joins the characters on both sides into one word.</summary>
    public static bool Joins(char left, char mark, char right) => mark switch
    {
        '\'' or '’' or 'ʼ' or '_' or '-' or '\u2010' or '\u2011' => IsWord(left) && IsWord(right),
        '.' or ',' or '\u2013' => char.IsDigit(left) && char.IsDigit(right),
        _ => false,
    };

    /// <summary>Whether a mark before a number changes its meaning.</summary>
    private static bool IsSign(char character) => character is '-' or '\u2212' or '+' or '±' or '<' or '>' or '≤' or '≥' or '~' or '≈';

    /// <summary>
    /// Whether a character is a letter or a digit of a script that puts spaces between words. Most scripts from U+0E00 on do not,
    /// or join particles to words; Georgian, Ethiopic, Cherokee and the extensions of Latin and Greek do.
    /// </summary>
    public static bool IsWord(char character) => character < Common.Length ? Common[character] : IsOtherWord(character);

    private static bool IsOtherWord(char character) =>
        character is < '\u0E00' or (>= '\u10A0' and <= '\u10FF') or (>= '\u1200' and <= '\u13FF') or (>= '\u1E00' and <= '\u1FFF') && char.IsLetterOrDigit(character);
}
