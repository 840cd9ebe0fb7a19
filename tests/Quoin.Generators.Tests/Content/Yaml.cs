using System.Globalization;
using System.Text;

namespace Quoin.Generators.Tests;

/// <summary>Writes texts as YAML.</summary>
internal static class Yaml
{
    /// <summary>
    /// The text in double quotes. Characters that YAML does not allow are escaped, except lone surrogates, for which it has no
    /// escape.
    /// </summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                _ when MustBeEscaped(character) => quoted.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool MustBeEscaped(char character) => char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
