using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Yaml;

/// <summary>What is around a scalar in its file.</summary>
internal static class ScalarPlace
{
    /// <summary>What follows an unquoted text on its line, if it is a comment that looks like text: a number sign with a word; empty otherwise.</summary>
    public static TextRange RestAfter(TextDocument document, TextRange range)
    {
        var (text, start) = (document.Text, range.Start + range.Length);
        if (start == text.Length || text[start] is not (' ' or '\t' or '#'))
        {
            return default;
        }

        var end = document.Line(range.EndLine).End;
        start = YamlSpaces.Skip(text, start, end);

        return start + 1 < end && text[start] == '#' && char.IsLetterOrDigit(text[start + 1])
            ? document.Range(start, text.Substring(start, end - start).TrimEnd().Length) : default;
    }

    /// <summary>Whether the first line of a block scalar has a comment, which a replacement would remove.</summary>
    public static bool HasComment(TextDocument document, TextRange block)
    {
        var (start, end) = document.Line(block.StartLine);
        return document.Text.IndexOf('#', start + block.StartColumn, end - start - block.StartColumn) >= 0;
    }

    /// <summary>The range of a block scalar without the line breaks after it, which separate it from the next node.</summary>
    public static TextRange WithoutLineBreaks(TextDocument document, TextRange block)
    {
        var end = block.Start + block.Length;
        while (end > block.Start && document.Text[end - 1] is ' ' or '\t' or '\n' or '\r')
        {
            end--;
        }

        return document.Range(block.Start, end - block.Start);
    }

    /// <summary>The mistake of an unquoted key that begins or ends with what only looks like a space, or that is no key; null if there is none.</summary>
    public static YamlMistake? MistakeInKey(TextDocument document, YamlScalar key)
    {
        var (text, start, end) = (document.Text, key.Range.Start, key.End);
        return start == end ? null
            : UnusualSpaces.Is(text[start])
                ? text.Substring(start - key.Range.StartColumn, key.Range.StartColumn).Trim(' ').Length == 0
                    ? UnusualSpaces.Indentation(document, start)
                    : UnusualSpaces.Beside(text, start)
            : UnusualSpaces.Is(text[end - 1]) ? UnusualSpaces.Beside(text, end - 1)
            : LineMistakes.OfForeignLine(text, start);
    }
}
