using System.Text;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Yaml;

/// <summary>
/// Characters that look like spaces and are none in YAML: they are not indentation, and they are part of the word beside them.
/// Word processors, web pages and some keyboards write them.
/// </summary>
internal static class UnusualSpaces
{
    public static bool Is(char character) =>
        character is '\t' or '\u00A0' or '\u1680' or '\u180E' or (>= '\u2000' and <= '\u200B') or '\u202F' or '\u205F' or '\u2060' or '\u3000' or '\uFEFF';

    /// <summary>The name of a character for a message.</summary>
    public static string Name(char character) => character switch
    {
        '\t' => "a tab",
        '\u00A0' => "a no-break space (U+00A0)",
        '\u200B' => "a zero-width space (U+200B)",
        '\uFEFF' => "a byte order mark (U+FEFF)",
        _ => $"the space {HiddenCharacters.Name(character.ToString(), 0)}",
    };

    /// <summary>The length of the spaces of any kind at an offset.</summary>
    public static int Count(string text, int start, int end)
    {
        var offset = start;
        while (offset < end && (text[offset] == ' ' || Is(text[offset])))
        {
            offset++;
        }

        return offset - start;
    }

    /// <summary>The mistake of a line that is indented with such a character.</summary>
    /// <param name="document">The file.</param>
    /// <param name="offset">The first such character.</param>
    public static YamlMistake Indentation(TextDocument document, int offset)
    {
        var (line, _) = document.Position(offset);
        var length = Count(document.Text, offset, document.Line(line).End);
        return new YamlMistake(offset, length, $"The line is indented with {Name(document.Text[offset])}", "indent it with spaces alone")
        {
            Repair = Repair(document, line),
        };
    }

    /// <summary>The mistake of such a character beside a word.</summary>
    public static YamlMistake Beside(string text, int offset) =>
        new(offset, 1, $"This is {Name(text[offset])}, which YAML reads as part of the word", "remove it") { Repair = new YamlRepair("Remove it", offset, 1, "") { IsSafe = true } };

    /// <summary>Indents the lines from the first to the last such line with spaces.</summary>
    private static YamlRepair Repair(TextDocument document, int first)
    {
        var (written, done) = (new StringBuilder(), 0);
        var start = document.Line(first).Start;
        var (from, width) = (start, TabWidth(document, first));
        for (var line = first; line < document.LineCount; line++)
        {
            var (lineStart, lineEnd) = document.Line(line);
            var length = Count(document.Text, lineStart, lineEnd);
            var spaces = document.Text.Substring(lineStart, length);
            if (spaces.Trim(' ').Length > 0)
            {
                written.Append(document.Text, from, lineStart - from).Append(Spaces(spaces, width));
                from = done = lineStart + length;
            }
        }

        // How far a tab indents is a guess, and with it, what the line belongs to.
        return new YamlRepair("Indent with spaces", start, done - start, written.ToString()) { IsSafe = document.Text.IndexOf('\t', start, done - start) < 0 };
    }

    /// <summary>The width of a tab with which a line is as far indented as the one above; two if there is none.</summary>
    private static int TabWidth(TextDocument document, int line)
    {
        var (start, end) = document.Line(line);
        var spaces = document.Text.Substring(start, Count(document.Text, start, end));
        var (above, aboveEnd) = line == 0 ? (0, 0) : document.Line(line - 1);
        var indent = Count(document.Text, above, aboveEnd);
        return Array.Find([2, 4, 8], width => Spaces(spaces, width).Length == indent) is var found and > 0 ? found : 2;
    }

    private static string Spaces(string spaces, int width) => string.Concat(spaces.Select(space => space switch
    {
        '\t' => new string(' ', width),
        '\u200B' or '\u2060' or '\uFEFF' or '\u180E' => "",
        _ => " ",
    }));
}
