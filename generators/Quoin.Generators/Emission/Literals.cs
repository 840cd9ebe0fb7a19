using System.Text;

namespace Quoin.Generators;

/// <summary>Writes any text as a C# string literal that it cannot leave.</summary>
internal static class Literals
{
    private const string HexDigits = "0123456789ABCDEF";

    public static string Of(string text) => AppendLiteral(new StringBuilder(text.Length + 2), text, 0, text.Length).ToString();

    /// <summary>Appends a stretch of a text as a literal.</summary>
    public static StringBuilder AppendLiteral(StringBuilder code, string text, int start, int length)
    {
        code.Append('"');

        // What stands as it is goes over in one piece.
        var written = start;
        for (var i = start; i < start + length; i++)
        {
            var character = text[i];
            if (SafeCharacters.Contains(character) && character is not ('"' or '\\'))
            {
                continue;
            }

            code.Append(text, written, i - written);
            written = i + 1;
            _ = character switch
            {
                '"' => code.Append("\\\""),
                '\\' => code.Append(@"\\"),
                '\n' => code.Append("\\n"),
                '\r' => code.Append("\\r"),
                '\t' => code.Append("\\t"),
                _ => AppendEscape(code, character),
            };
        }

        return code.Append(text, written, start + length - written).Append('"');
    }

    /// <summary>Appends a character as an escape.</summary>
    public static StringBuilder AppendEscape(StringBuilder code, char character) => code
        .Append("\\u")
        .Append(HexDigits[character >> 12])
        .Append(HexDigits[(character >> 8) & 0xF])
        .Append(HexDigits[(character >> 4) & 0xF])
        .Append(HexDigits[character & 0xF]);
}
