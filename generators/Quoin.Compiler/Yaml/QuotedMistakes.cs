using Quoin.Compiler.Sources;

namespace Quoin.Compiler.Yaml;

/// <summary>Finds the mistake in a text in quotation marks, or after it.</summary>
/// <param name="document">The file.</param>
/// <param name="parent">The indentation of the text's key or item.</param>
internal sealed class QuotedMistakes(TextDocument document, int parent)
{
    private readonly string _text = document.Text;

    /// <summary>The offset after the text.</summary>
    public int End { get; private set; }

    /// <summary>Finds a mistake; null if there is none.</summary>
    /// <param name="start">The offset of the opening mark.</param>
    /// <param name="isFlow">Whether the text is in brackets or braces.</param>
    public YamlMistake? Find(int start, bool isFlow = false)
    {
        var scalar = QuotedScalar.Read(_text, start);
        var (line, close) = (document.Position(start).Line, scalar.Close);
        var last = close < 0 ? document.LineCount - 1 : document.Position(close).Line;
        var lineEnd = document.Line(line).End;
        if (Wrapped(start, line, last, isFlow) is { } wrapped)
        {
            return wrapped;
        }

        if (close < 0)
        {
            return Unclosed(start, lineEnd, isFlow);
        }

        if (scalar.Escape >= 0)
        {
            return Escape(scalar);
        }

        End = close + 1;
        var (end, rest) = (document.Line(last).End, YamlSpaces.Skip(_text, close + 1, document.Line(last).End));
        return rest == end || (_text[rest] == '#' && rest > close + 1) || (isFlow && _text[rest] is ',' or ']' or '}' or ':' or '#') ? null
            : last > line ? Unclosed(start, lineEnd, isFlow)
            : isFlow && _text[close - 1] == ' ' && _text[close - 2] == ':' ? Unclosed(start, lineEnd, isFlow)
            : isFlow && !IsWord(rest) ? null
            : After(start, close, rest, end, isFlow);
    }

    /// <summary>The mistake of a character after a value that only other formats need; null if it is another.</summary>
    public static YamlMistake? Ending(string text, int rest, int end) =>
        text[rest] is ',' or ';' && text.Substring(rest, end - rest).Trim().Length == 1
            ? new YamlMistake(rest, 1, $"There is a '{text[rest]}' after the value", "remove it") { Repair = new YamlRepair($"Remove '{text[rest]}'", rest, 1, "") { IsSafe = true } }
            : null;

    private static YamlMistake Unclosed(string text, int start, int end, bool isFlow)
    {
        var written = text.Substring(start, end - start).TrimEnd();
        var last = start + written.Length - 1;
        if (last > start && ValueMistakes.IsSmartQuote(text[last]))
        {
            return new YamlMistake(last, 1, $"'{text[last]}' is not a quotation mark of YAML", $"write {text[start]} in place of it")
            {
                Repair = new YamlRepair("Write the quotation mark of YAML", last, 1, text[start].ToString()),
            };
        }

        return new YamlMistake(start, 1, $"No {text[start]} closes the text that begins here", $"write {text[start]} after its last word")
        {
            Repair = isFlow || written.Length < 2 ? null : new YamlRepair("Close the text", start + written.Length, 0, text[start].ToString()),
        };
    }

    private YamlMistake Unclosed(int start, int end, bool isFlow) => Unclosed(_text, start, end, isFlow);

    /// <summary>A line of the text that looks like a line after it, or that is not indented.</summary>
    private YamlMistake? Wrapped(int start, int first, int last, bool isFlow)
    {
        for (var line = first + 1; line <= last; line++)
        {
            var (lineStart, lineEnd) = document.Line(line);
            var offset = YamlSpaces.Skip(_text, lineStart, lineEnd);
            if (offset == lineEnd || offset - lineStart > Math.Max(parent, 0) || parent < 0)
            {
                continue;
            }

            return LineMistakes.IsKey(_text, offset) || _text[offset] is '#' or '-'
                ? Unclosed(start, document.Line(first).End, isFlow)
                : new YamlMistake(offset, 1, $"The line continues the text that begins on line {first + 1}, but is not indented", $"indent it by more than {parent}")
                {
                    Repair = new YamlRepair("Indent the line", lineStart, offset - lineStart, new string(' ', parent + 2)),
                };
        }

        return null;
    }

    private YamlMistake Escape(QuotedScalar scalar)
    {
        var inner = _text.Substring(scalar.Start + 1, scalar.Close - scalar.Start - 1);
        var length = scalar.Escape + 2 <= scalar.Close && !char.IsSurrogate(_text[scalar.Escape + 1]) ? 2 : 1;
        return new YamlMistake(scalar.Escape, length, $"'{_text.Substring(scalar.Escape, length)}' is not an escape sequence", "write '\\\\' for a backslash, or enclose the text in single quotation marks")
        {
            Repair = inner.IndexOfAny(['\'', '\n', '\r']) < 0 && inner.IndexOf("\\\"", StringComparison.Ordinal) < 0
                ? new YamlRepair("Enclose the text in single quotation marks", scalar.Start, inner.Length + 2, $"'{inner}'")
                : null,
        };
    }

    /// <summary>The mistake of a text that goes on after its closing mark.</summary>
    private YamlMistake After(int start, int close, int rest, int end, bool isFlow)
    {
        if (Ending(_text, rest, end) is { } ending)
        {
            return ending;
        }

        var (mark, last) = (_text[start], _text.LastIndexOf(_text[start], end - 1, end - close));
        if (last == close)
        {
            var written = _text.Substring(start, end - start).TrimEnd();
            return new YamlMistake(rest, Math.Max(start + written.Length - rest, 1), $"There is text after the closing {mark}", "move the mark to the end, or enclose all of it in marks of the other kind")
            {
                Repair = isFlow || written.IndexOf('\'') >= 0 ? null : new YamlRepair("Enclose the text in quotation marks", start, written.Length, $"'{written}'"),
            };
        }

        var isWhole = !isFlow && _text.Substring(last + 1, end - last - 1).Trim().Length == 0;
        return new YamlMistake(close, 1, $"This {mark} closes the text", mark == '"' ? "write '\\\"' for a quotation mark inside it" : "write it twice, or enclose the text in double quotation marks")
        {
            Repair = isWhole ? Inner(start, last) : null,
        };
    }

    private YamlRepair? Inner(int start, int last)
    {
        var inner = _text.Substring(start + 1, last - start - 1);
        inner = _text[start] == '\'' ? inner.Replace("''", "'") : inner.Replace("\\\"", "\"");
        return inner.IndexOf('\\') < 0 && ScalarWriter.Write(inner, ScalarForm.DoubleQuoted) is { } written
            ? new YamlRepair("Write the marks inside as text", start, last + 1 - start, written) : null;
    }

    private bool IsWord(int offset) => char.IsLetterOrDigit(_text[offset]);
}
