using System.Text;

namespace Quoin.Generators.Emission;

/// <summary>Writes a text as a C# string literal. Whatever the text contains, it cannot end the literal.</summary>
internal static class Literals
{
    private const string HexDigits = "0123456789ABCDEF";

    public static string Create(string text)
    {
        var code = new StringBuilder(text.Length + 2).Append('"');

        // Runs of characters that need no escape are appended at once.
        var written = 0;
        for (var i = 0; i < text.Length; i++)
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

        return code.Append(text, written, text.Length - written).Append('"').ToString();
    }

    public static StringBuilder AppendEscape(StringBuilder code, char character) => code
        .Append("\\u")
        .Append(HexDigits[character >> 12])
        .Append(HexDigits[(character >> 8) & 0xF])
        .Append(HexDigits[(character >> 4) & 0xF])
        .Append(HexDigits[character & 0xF]);
}
