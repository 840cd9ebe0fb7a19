using System.Text;

namespace Quoin.Texts;

/// <summary>Writes a text on one line and without control characters, for a header, a subject, a cell or an event stream.</summary>
internal static class SingleLine
{
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Breaks(text[i]))
            {
                return Replace(text, i);
            }
        }

        return text;
    }

    /// <summary>Replaces what breaks a line, with the white space around it, by one space.</summary>
    private static string Replace(string text, int first)
    {
        var line = new StringBuilder(text, 0, first, text.Length);
        for (var i = first; i < text.Length; i++)
        {
            if (!Breaks(text[i]) && !(text[i] == ' ' && line.Length > 0 && line[line.Length - 1] == ' '))
            {
                line.Append(text[i]);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>Control characters, with tabs and U+0085, and the separators of lines and paragraphs.</summary>
    private static bool Breaks(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
