using System.Text;

namespace Quoin.Generators;

/// <summary>Writes any text as a C# string literal that it cannot leave.</summary>
internal static class Literals
{
    private const string HexDigits = "0123456789ABCDEF";

    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append(@"\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                _ when SafeCharacters.Contains(character) => literal.Append(character),
                _ => AppendEscape(literal, character),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Writes every character as an escape, for text that is numbers.</summary>
    public static string Escaped(string characters)
    {
        var literal = new StringBuilder((characters.Length * 6) + 2).Append('"');
        foreach (var character in characters)
        {
            AppendEscape(literal, character);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Appends a character as an escape.</summary>
    // Digit by digit: a table of numbers is thousands of escapes, and a string for each would be garbage.
    public static StringBuilder AppendEscape(StringBuilder literal, char character) => literal
        .Append("\\u")
        .Append(HexDigits[character >> 12])
        .Append(HexDigits[(character >> 8) & 0xF])
        .Append(HexDigits[(character >> 4) & 0xF])
        .Append(HexDigits[character & 0xF]);
}
