using System.Text;

namespace Quoin.Compiler.Text;

/// <summary>White space as the second match tier defines it: what line wraps and word processors change.</summary>
internal static class Whitespace
{
    /// <summary>Whether a character is white space. Thin and narrow spaces are typography and do not count.</summary>
    public static bool Is(char character) =>
        character is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0' or '\u2028' or '\u2029';

    /// <summary>Whether a character is a typographic space: thin, narrow, or as wide as a certain letter.</summary>
    public static bool IsThin(char character) => character is (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F';

    /// <summary>Removes white space at both ends.</summary>
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

    /// <summary>Replaces each run of white space with one space, and removes it at both ends.</summary>
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
