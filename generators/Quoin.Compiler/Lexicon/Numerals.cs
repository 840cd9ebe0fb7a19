using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Reads numbers in digits and Roman ones.</summary>
internal static class Numerals
{
    /// <summary>The digits of larger numbers are not compared: they are identifiers.</summary>
    private const int LongestNumber = 18;

    /// <summary>The end of the number in digits that begins at an offset.</summary>
    public static int DigitsEnd(string text, int at, int end)
    {
        while (at < end && (char.IsDigit(text[at]) || (at + 1 < end && char.IsDigit(text[at + 1]) && IsInside(text, at, end))))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether the character at an offset is inside a number: a decimal mark, or a mark or space between groups of three digits.</summary>
    private static bool IsInside(string text, int at, int end) => text[at] is '.' or ',' or '·'
        || ((Whitespace.IsThin(text[at]) || text[at] is ' ' or '\u00A0' or '\'' or '’') && IsGroup(text, at + 1, end));

    private static bool IsGroup(string text, int at, int end)
    {
        var digits = 0;
        while (at + digits < end && char.IsDigit(text[at + digits]))
        {
            digits++;
        }

        return digits == 3;
    }

    /// <summary>The number in digits between two offsets; null if it is none, but a part of a name.</summary>
    public static Quantity? Digits(string text, int start, int end)
    {
        // "B12" and "COVID-19" are names, "[3]" is a citation.
        if ((start > 0 && char.IsLetter(text[start - 1])) || (start > 1 && text[start - 1] is '-' or '\u2011' && char.IsLetter(text[start - 2]))
            || (start > 0 && text[start - 1] == '[') || end - start > LongestNumber)
        {
            return null;
        }

        var number = new char[end - start];
        var length = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsDigit(text[i]))
            {
                number[length++] = (char)('0' + (int)char.GetNumericValue(text[i]));
            }
            else if (text[i] is '.' or '·' || (text[i] == ',' && !(IsGroup(text, i + 1, end) && text[start] != '0' && i - start <= 3)))
            {
                number[length++] = '.';
            }
        }

        return decimal.TryParse(new string(number, 0, length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Quantity(new Span(start, end - start), value, "", 1, value == 1)
            : null;
    }

    /// <summary>A Roman number of at least two letters, such as a century's.</summary>
    public static Quantity? Roman(string text, int start, int end)
    {
        var at = start;
        while (at < end && IsRoman(text[at]))
        {
            at++;
        }

        if (at - start is < 2 or > 6 || (start > 0 && WordBreaks.IsWord(text[start - 1])) || (at < text.Length && WordBreaks.IsWord(text[at])))
        {
            return null;
        }

        var value = 0;
        for (var i = start; i < at; i++)
        {
            var one = RomanValue(text[i]);
            value += i + 1 < at && RomanValue(text[i + 1]) > one ? -one : one;
        }

        return new Quantity(new Span(start, at - start), value, "", 1, IsImplied: true);
    }

    public static bool IsRoman(char letter) => RomanValue(letter) > 0;

    // Cyrillic text often writes Roman numbers with Cyrillic letters.
    private static int RomanValue(char letter) => letter switch
    {
        'I' or 'І' => 1,
        'V' => 5,
        'X' or 'Х' => 10,
        'L' => 50,
        'C' or 'С' => 100,
        _ => 0,
    };
}
