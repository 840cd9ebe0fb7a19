using System.Globalization;
using System.Text;
using System.Xml;
using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>Writes a text on one line of a documentation comment. Whatever the text contains, it cannot end the comment.</summary>
internal static class Xml
{
    public static string Escape(string text)
    {
        var i = 0;
        while (i < text.Length && IsPlain(text[i]))
        {
            i++;
        }

        return i == text.Length ? text : EscapeFrom(text, i);
    }

    /// <summary>Writes a line with its links.</summary>
    public static string Write(DocumentationLine line) => line.Runs.Count == 1 ? Write(line.Runs[0]) : string.Concat(line.Runs.Select(Write));

    private static string Write(DocumentationRun run) => run.Member.Length == 0 ? Escape(run.Text) : $"<see cref=\"{run.Member}\">{Escape(run.Text)}</see>";

    private static string EscapeFrom(string text, int start)
    {
        var xml = new StringBuilder(text, 0, start, text.Length + 16);
        for (var i = start; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendEntity(xml, char.ConvertToUtf32(character, text[++i]));
                continue;
            }

            _ = character switch
            {
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '&' => xml.Append("&amp;"),
                '\n' or '\r' or '\t' => xml.Append(' '),
                _ when SafeCharacters.Contains(character) => xml.Append(character),
                _ when XmlConvert.IsXmlChar(character) && !char.IsControl(character) && !IsBidiControl(character) => AppendEntity(xml, character),
                _ => Literals.AppendEscape(xml, character),
            };
        }

        return xml.ToString();
    }

    private static bool IsPlain(char character) => SafeCharacters.Contains(character) && character is not ('<' or '>' or '&');

    /// <summary>Written as an entity, it would be a character again in an editor, and change what the reader sees.</summary>
    private static bool IsBidiControl(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static StringBuilder AppendEntity(StringBuilder xml, int codePoint) =>
        xml.Append("&#x").Append(codePoint.ToString("X", CultureInfo.InvariantCulture)).Append(';');
}
