namespace Quoin.Compiler.Text;

/// <summary>Lower case of single letters, by which texts are compared without copying them.</summary>
internal static class LetterCase
{
    /// <summary>Whether the lower case of a character is a character of the same kind, so that a text can be read in lower case letter by letter: Latin, Cyrillic and punctuation.</summary>
    public static bool IsSimple(char character) => character is < '\u0180' or (>= '\u0400' and <= '\u0481') or (>= '\u2010' and <= '\u203A');

    public static char ToLower(char character) => character switch
    {
        (>= 'a' and <= 'z') or (>= 'а' and <= 'џ') => character,
        >= 'A' and <= 'Z' => (char)(character + ('a' - 'A')),
        >= 'А' and <= 'Я' => (char)(character + ('а' - 'А')),
        < '\u0080' => character,
        _ => char.ToLowerInvariant(character),
    };
}
