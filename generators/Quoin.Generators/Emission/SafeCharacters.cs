namespace Quoin.Generators.Emission;

/// <summary>
/// The characters that generated code contains unescaped. The list is fixed, because the Unicode tables of the runtime differ
/// between versions, and the same input must give the same bytes. Characters that are invisible, change the direction of text, need
/// a surrogate, or end a line are escaped.
/// </summary>
internal static class SafeCharacters
{
    private static readonly (char First, char Last)[] Ranges =
    [
        (' ', '~'), ('\u00A1', '\u00AC'), ('\u00AE', '\u024F'), // ASCII and Latin
        ('\u0370', '\u0482'), ('\u048A', '\u0556'), ('\u0561', '\u0587'), // Greek, Cyrillic, Armenian
        ('\u0904', '\u0939'), ('\u0E01', '\u0E2E'), ('\u10A0', '\u10FF'), // Devanagari, Thai, Georgian
        ('\u1E00', '\u1FFE'), // Latin and Greek with diacritics
        ('\u2010', '\u2027'), ('\u2030', '\u205E'), ('\u20A0', '\u20BF'), ('\u2100', '\u22FF'), // punctuation, currencies, symbols
        ('\u3001', '\u3029'), ('\u3041', '\u3096'), ('\u30A1', '\u30FA'), // Chinese and Japanese punctuation, kana
        ('\u4E00', '\u9FA5'), ('\uAC00', '\uD7A3'), // Chinese characters, Hangul
    ];

    /// <summary>Characters that are safe, but not in a literal, which they would end or change.</summary>
    private const byte OutsideLiterals = 1;
    private const byte Everywhere = 2;

    // A table, because this is called for every character of every text.
    private static readonly byte[] Safe = Mark();

    public static bool Contains(char character) => Safe[character] != 0;

    /// <summary>Whether a literal contains a character unescaped.</summary>
    public static bool IsInLiteral(char character) => Safe[character] == Everywhere;

    private static byte[] Mark()
    {
        var safe = new byte[char.MaxValue + 1];
        foreach (var (first, last) in Ranges)
        {
            for (var character = first; character <= last; character++)
            {
                safe[character] = Everywhere;
            }
        }

        safe['"'] = safe['\\'] = OutsideLiterals;
        return safe;
    }
}
