using System.Text;

namespace Quoin.Compiler.Text;

/// <summary>White space as the second tier of matching understands it: what wraps and word processors change.</summary>
internal static class Whitespace
{
    /// <summary>Whether a character is white space. Thin and narrow spaces are typography and do not count.</summary>
    public static bool Is(char character) =>
        character is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0' or '\u2028' or '\u2029';

    /// <summary>Whether a character is a space of a typesetter: thin, narrow, or as wide as some letter.</summary>
    public static bool IsThin(char character) => character is (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F';

    /// <summary>The text without the white space at its ends.</summary>
    public static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && Is(text[start]))
        {
            start++;
        }

        while (end > start && Is(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>The text with each run of white space made one space, and none at the ends.</summary>
    public static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!Is(character))
            {
                collapsed.Append(character);
            }
            else if (collapsed.Length > 0 && collapsed[collapsed.Length - 1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd(' ');
    }
}
