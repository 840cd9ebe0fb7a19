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

    /// <summary>Whether a character is white space, also as typography has it.</summary>
    public static bool IsAny(char character) => Is(character) || IsThin(character);

    /// <summary>Removes white space of any kind at both ends.</summary>
    public static string Trim(string text) => text.Trim();

    /// <summary>Replaces each run of white space with one space, and removes white space of any kind at both ends.</summary>
    public static string Collapse(string text)
    {
        // Nearly every text is what it would become.
        if (IsCollapsed(text))
        {
            return text;
        }

        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text.Trim())
        {
            if (!Is(character))
            {
                collapsed.Append(character);
            }
            else if (collapsed[collapsed.Length - 1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString();
    }

    private static bool IsCollapsed(string text)
    {
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1])))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is <= ' ' or >= '\u0085' && Is(text[i]) && (text[i] != ' ' || text[i - 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }
}
