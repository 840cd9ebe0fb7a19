using System.Globalization;
using System.Text;

namespace Quoin.Tool.Terminal;

/// <summary>
/// Makes text safe for a terminal: a file that is checked may contain control characters, which would move the cursor or change what is
/// shown, and characters that reverse the direction of what follows. Other invisible characters are part of words in some scripts. Runners of
/// continuous integration obey commands such as <c>##vso[…]</c> anywhere in a line, and <c>::error::…</c> at its beginning.
/// </summary>
internal static class SafeText
{
    /// <summary>The text with unsafe characters escaped as <c>\u001B</c>; line breaks too.</summary>
    public static string Escape(string text)
    {
        var first = 0;
        while (first < text.Length && !IsUnsafe(text, first))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            _ = IsUnsafe(text, i) ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}") : escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool IsUnsafe(string text, int index) => text[index] switch
    {
        '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        '#' => BeginsCommand(text, index),
        ':' => BeginsLineCommand(text, index),
        var character when char.IsSurrogate(character) => !(char.IsHighSurrogate(character)
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1])),
        var character => char.IsControl(character),
    };

    /// <summary>Whether two number signs, letters or none, and a bracket follow.</summary>
    private static bool BeginsCommand(string text, int index)
    {
        if (index + 1 >= text.Length || text[index + 1] != '#')
        {
            return false;
        }

        index += 2;
        while (index < text.Length && char.IsAsciiLetter(text[index]))
        {
            index++;
        }

        return index < text.Length && text[index] == '[';
    }

    /// <summary>
    /// Whether the text begins, after white space, with two colons and a name, and has two more: only that is a command, and not the <c>::</c>
    /// of a programming language within a line.
    /// </summary>
    private static bool BeginsLineCommand(string text, int index) =>
        index + 2 < text.Length && text[index + 1] == ':' && char.IsAsciiLetter(text[index + 2])
        && text.AsSpan(0, index).IsWhiteSpace() && text.IndexOf("::", index + 3, StringComparison.Ordinal) >= 0;
}
