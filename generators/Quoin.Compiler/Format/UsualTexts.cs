namespace Quoin.Compiler.Format;

/// <summary>Recognizes the usual texts of a format. Each function is true only for texts that match the pattern, and need not be true for all of them.</summary>
internal static class UsualTexts
{
    public static bool IsId(string text)
    {
        // A hyphen is between two other characters, and the first character is a letter.
        var isAfterHyphen = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '-' ? i == 0 || isAfterHyphen : text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }

            isAfterHyphen = text[i] == '-';
        }

        return text.Length > 0 && !isAfterHyphen && !IsDigit(text[0]);
    }

    /// <summary>Whether a text is an id, or two with a slash between them.</summary>
    public static bool IsReference(string text) => text.IndexOf('/') is var slash && slash < 0 ? IsId(text) : IsId(text.Substring(0, slash)) && IsId(text.Substring(slash + 1));

    public static bool IsLanguage(string text) => text.Length == 2 && IsLetter(text[0]) && IsLetter(text[1]);

    public static bool IsPath(string text)
    {
        foreach (var character in text)
        {
            if (!(IsLetter(character) || IsDigit(character) || character is '.' or '/' or '-' or '_'))
            {
                return false;
            }
        }

        return text.Length > 0 && text[0] != '/';
    }

    /// <summary>Whether a text has a certain number of digits, and nothing else.</summary>
    public static bool IsNumber(string text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (!IsDigit(text[i]))
            {
                return false;
            }
        }

        return length > 0;
    }

    /// <summary>Whether a text is a duration in one unit, such as <c>P6M</c>.</summary>
    public static bool IsDuration(string text) =>
        text.Length is >= 3 and <= 8 && text[0] == 'P' && IsNumber(text, 1, text.Length - 2) && Durations.Units.IndexOf(text[text.Length - 1], 0, Durations.DateUnits) >= 0;

    public static bool IsDate(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-' && IsNumber(text, 0, 4) && IsIn(text, 5, 12) && IsIn(text, 8, 31);

    /// <summary>Whether two digits at an index are a number from 1 to a limit.</summary>
    private static bool IsIn(string text, int index, int limit) =>
        IsNumber(text, index, 2) && ((text[index] - '0') * 10) + text[index + 1] - '0' is var number && number >= 1 && number <= limit;

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
