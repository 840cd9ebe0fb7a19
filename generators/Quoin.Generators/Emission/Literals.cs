using System.Text;

namespace Quoin.Generators.Emission;

/// <summary>Writes a text as a C# string literal. Whatever the text contains, it cannot end the literal.</summary>
internal static class Literals
{
    private const string HexDigits = "0123456789ABCDEF";

    public static string Create(string text) => Append(new StringBuilder(text.Length + 2).Append('"'), text, 0, text.Length).Append('"').ToString();

    /// <summary>Appends a part of a text, without quotation marks.</summary>
    public static StringBuilder Append(StringBuilder code, string text, int start, int length)
    {
        // Runs of characters that need no escape are appended at once.
        var written = start;
        var end = start + length;
        for (var i = start; i < end; i++)
        {
            var character = text[i];
            if (SafeCharacters.IsInLiteral(character))
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

        return code.Append(text, written, end - written);
    }

    public static StringBuilder AppendEscape(StringBuilder code, char character) => code
        .Append("\\u")
        .Append(HexDigits[character >> 12])
        .Append(HexDigits[(character >> 8) & 0xF])
        .Append(HexDigits[(character >> 4) & 0xF])
        .Append(HexDigits[character & 0xF]);
}
