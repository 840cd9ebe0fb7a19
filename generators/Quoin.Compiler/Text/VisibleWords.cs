using System.Globalization;

namespace Quoin.Compiler.Text;

/// <summary>Decides whether a text has words that a reader can see: letters or digits, not only punctuation, accents, symbols and invisible characters.</summary>
internal static class VisibleWords
{
    private const int Shown = 3;

    /// <summary>
    /// A character class of a regular expression that excludes much of what is neither a letter nor a digit. A pattern cannot exclude all of it:
    /// categories of characters do not mean the same in every dialect.
    /// </summary>
    public const string Class =
        @"[^\x00-/:-@\x5B-`{-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u02B0-\u036F\u1680\u17B4\u17B5\u180E\u1AB0-\u1AFF\u1DC0-\u1DFF\u2000-\u206F\u20A0-\u20FF\u2190-\u245F"
        + @"\u2500-\u2775\u2794-\u2BFF\u2E00-\u2E2E\u2E30-\u2E7F\u3000-\u3004\u3008-\u3020\u3164\uFE00-\uFE6F\uFEFF\uFFA0\uFFF0-\uFFFF]";

    public static bool IsIn(string text) => IsIn(text, new Span(0, text.Length));

    public static bool IsIn(string text, Span span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            // Most texts begin with such a letter, which needs no table.
            if (text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            {
                return true;
            }

            if (char.IsLetterOrDigit(text, i) ? !IsBlank(text[i]) : CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber)
            {
                return true;
            }

            i += char.IsSurrogatePair(text, i) ? 1 : 0;
        }

        return false;
    }

    /// <summary>Names the first characters of a text that has no words: "U+200B and U+2014".</summary>
    public static string Describe(string text)
    {
        var names = new List<string>();
        for (var i = 0; i < text.Length && names.Count < Shown; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (!char.IsWhiteSpace(text[i]) && HiddenCharacters.Name(text, i) is var name && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        return Enumeration.Join(names, "and");
    }

    /// <summary>Letters that show nothing, or only an accent: fillers of Hangul, and modifiers of another letter.</summary>
    private static bool IsBlank(char letter) => letter is '\u115F' or '\u1160' or '\u3164' or '\uFFA0' or (>= '\u02B0' and <= '\u02FF');
}
