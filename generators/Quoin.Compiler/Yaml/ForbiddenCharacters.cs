using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Yaml;

/// <summary>Finds characters that a file must not contain, wherever they are.</summary>
internal static class ForbiddenCharacters
{
    /// <summary>
    /// Reports the first control character. YAML forbids them, and the library treats NUL as the end of the text. It also ends lines at three
    /// characters of Unicode, as YAML 1.1 did: a text would change, and a comment could contain a key.
    /// </summary>
    public static bool Report(TextDocument document, DiagnosticBag diagnostics)
    {
        var text = document.Text;
        for (var i = 0; i < text.Length; i++)
        {
            // Nearly all characters are in this range, so that one comparison is enough.
            if (text[i] is >= ' ' and < '\u0085')
            {
                continue;
            }

            if (text[i] is < ' ' and not ('\t' or '\n' or '\r'))
            {
                // In UTF-16 without a byte order mark, every other character is read as NUL.
                var remedy = text[i] == '\0' ? ", and save the file as UTF-8 if it is in another encoding" : "";
                diagnostics.Report(Rules.InvalidYaml, document.Range(i, 1), $"It contains the control character {text[i]}", $"remove it{remedy}");
                return true;
            }

            if (text[i] is '\u0085' or '\u2028' or '\u2029')
            {
                new YamlMistake(i, 1, $"It contains the line break {HiddenCharacters.Name(text, i)}, which editors do not show as one", "write a line break or a space in place of it")
                {
                    Repair = new YamlRepair("Write a space", i, 1, " ") { IsSafe = !IsAfterHash(text, i) },
                }.Report(document, diagnostics);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a comment may be on the same line, which would go on after the character.</summary>
    private static bool IsAfterHash(string text, int offset)
    {
        var start = text.LastIndexOfAny(['\n', '\r'], offset) + 1;
        return text.IndexOf('#', start, offset - start) >= 0;
    }
}
