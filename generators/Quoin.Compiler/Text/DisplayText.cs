using System.Globalization;
using System.Text;

namespace Quoin.Compiler.Text;

/// <summary>Makes content safe to show in a message: escapes control and bidi characters and limits the length.</summary>
internal static class DisplayText
{
    private const int Limit = 1000;

    public static string From(string text)
    {
        var length = Math.Min(text.Length, Limit);
        if (text.Length == length && !NeedsEscape(text))
        {
            return text;
        }

        var shown = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < length && char.IsLowSurrogate(text[i + 1]))
            {
                // Planes beyond the first have invisible characters too, such as tags.
                _ = CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.Format
                    ? shown.Append("\\U").Append(char.ConvertToUtf32(text, i).ToString("X8", CultureInfo.InvariantCulture))
                    : shown.Append(text, i, 2);
                i++;
            }
            else if (IsUnsafe(text[i]))
            {
                shown.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(text[i]);
            }
        }

        return length < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }

    /// <summary>The first words of a text, for a message that only has to identify the text.</summary>
    public static string Excerpt(string text, int limit = 80)
    {
        var line = Whitespace.Collapse(text);
        if (line.Length <= limit)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', limit);
        end = end > limit / 2 ? end : limit;
        return line.Substring(0, char.IsHighSurrogate(line[end - 1]) ? end - 1 : end) + "…";
    }

    private static bool NeedsEscape(string text)
    {
        foreach (var character in text)
        {
            if (IsUnsafe(character) || char.IsSurrogate(character))
            {
                return true;
            }
        }

        return false;
    }

    // An unusual space looks like an ordinary one, and may be what the message is about.
    private static bool IsUnsafe(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (char.IsSeparator(character) && character is not (' ' or '\u3000'));
}
