using System.Globalization;

namespace Quoin.Compiler.Text;

/// <summary>
/// Finds characters that do not belong to a text, because they hide or rearrange what surrounds them: control characters, which a terminal
/// obeys, marks that change the direction of writing, the byte order mark, and tags. Characters that scripts need are no such characters:
/// soft hyphens, joiners, zero-width spaces, and the marks that only name a direction (U+200E, U+200F, U+061C).
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>The same characters, except tags, for a character class of a regular expression.</summary>
    public const string Class = @"\x00-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB";

    /// <summary>
    /// These, and all others that nobody sees or that look like a space, also those that scripts need: for what is compared character by character,
    /// such as a unit.
    /// </summary>
    public const string InvisibleClass = Class
        + @"\t\n\xA0\xAD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180B-\u180F\u2000-\u200F\u2028\u2029\u202F\u205F-\u2065\u3000\u3164\uFE00-\uFE0F\uFFA0";

    private const int BlackFlag = 0x1F3F4;

    /// <summary>The index of the first one in a text of the annotation; -1 if there is none.</summary>
    public static int IndexIn(string text) => Find(text, 0, text.Length, isSource: false);

    /// <summary>The index of the first one in a part of a source, whose white space is the author's; -1 if there is none.</summary>
    public static int IndexIn(string text, Span span) => Find(text, span.Start, span.End, isSource: true);

    /// <summary>The name of the character at an index: "U+001B".</summary>
    public static string Name(string text, int index) =>
        $"U+{(char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index]).ToString("X4", CultureInfo.InvariantCulture)}";

    private static int Find(string text, int start, int end, bool isSource)
    {
        for (var i = start; i < end; i++)
        {
            // Nearly all characters are in one of these ranges, in which nothing is hidden.
            var character = text[i];
            if (character is (>= ' ' and < '\x7F') or (> '\x9F' and < '\u202A'))
            {
                continue;
            }

            if (character <= '\x9F' ? !(isSource ? Whitespace.Is(character) : character is '\t' or '\n') : IsFormat(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsFormat(string text, int index) => text[index] switch
    {
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') => true,
        '\uDB40' => IsTag(text, index) && !IsOfFlag(text, index),
        _ => false,
    };

    private static bool IsTag(string text, int index) => index + 1 < text.Length && text[index] == '\uDB40' && text[index + 1] is >= '\uDC00' and < '\uDC80';

    /// <summary>Whether a tag is part of a flag, such as that of Scotland: tags after a black flag.</summary>
    private static bool IsOfFlag(string text, int index)
    {
        while (index >= 2 && IsTag(text, index))
        {
            index -= 2;
        }

        return char.IsSurrogatePair(text, index) && char.ConvertToUtf32(text, index) == BlackFlag;
    }
}
