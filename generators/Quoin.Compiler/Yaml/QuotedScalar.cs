namespace Quoin.Compiler.Yaml;

/// <summary>A text in quotation marks, as YAML reads it.</summary>
/// <param name="Start">The offset of the opening mark.</param>
/// <param name="Close">The offset of the closing mark; -1 if there is none.</param>
/// <param name="Escape">The first backslash that begins no escape sequence; -1 if there is none.</param>
internal readonly record struct QuotedScalar(int Start, int Close, int Escape)
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LP\n\r";

    /// <summary>Reads a quoted text.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">The offset of the opening mark.</param>
    public static QuotedScalar Read(string text, int start)
    {
        var (mark, escape) = (text[start], -1);
        for (var i = start + 1; i < text.Length; i++)
        {
            if (mark == '"' && text[i] == '\\')
            {
                escape = escape < 0 && !IsEscape(text, i + 1) ? i : escape;
                i++;
            }
            else if (text[i] == mark)
            {
                if (mark == '"' || i + 1 == text.Length || text[i + 1] != mark)
                {
                    return new QuotedScalar(start, i, escape);
                }

                i++;
            }
        }

        return new QuotedScalar(start, -1, escape);
    }

    private static bool IsEscape(string text, int offset) => offset < text.Length && text[offset] switch
    {
        'x' => IsCharacter(text, offset + 1, 2),
        'u' => IsCharacter(text, offset + 1, 4),
        'U' => IsCharacter(text, offset + 1, 8),
        var character => Escapes.IndexOf(character) >= 0,
    };

    private static bool IsCharacter(string text, int offset, int length) =>
        offset + length <= text.Length
        && uint.TryParse(text.Substring(offset, length), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code)
        && code <= 0x10FFFF
        && (length == 4 || code is not (>= 0xD800 and <= 0xDFFF));
}
