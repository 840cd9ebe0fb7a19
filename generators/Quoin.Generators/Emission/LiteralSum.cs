namespace Quoin.Generators;

/// <summary>A part of a constant.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Label">What is said of it in a comment, in plain ASCII; empty for no comment.</param>
internal readonly record struct LiteralPart(string Text, string Label = "");

/// <summary>Writes long constants as sums of literals, one a line.</summary>
internal static class LiteralSum
{
    /// <summary>More parts than this are written several in a literal: the C# compiler goes through a sum step by step.</summary>
    private const int PartsLimit = 256;

    /// <summary>Writes one constant.</summary>
    /// <param name="code">Where to; the line before introduces the constant.</param>
    /// <param name="texts">The texts; none is the empty constant.</param>
    /// <param name="end">What follows the last literal.</param>
    public static void Write(CodeWriter code, IEnumerable<string> texts, string end) =>
        WriteArguments(code, texts.Select(text => new LiteralPart(text)), int.MaxValue, "", end);

    /// <summary>Writes constants that are passed one after the other.</summary>
    /// <param name="code">Where to; the line before introduces the constants.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="limit">How many characters a constant has at most.</param>
    /// <param name="suffix">What each literal ends with.</param>
    /// <param name="end">What follows the last literal.</param>
    public static void WriteArguments(CodeWriter code, IEnumerable<LiteralPart> parts, int limit, string suffix, string end)
    {
        var literals = Join([.. parts]).SelectMany(part => Cut(part, limit)).DefaultIfEmpty(new LiteralPart("")).ToList();
        var length = 0;
        code.Indent();
        for (var i = 0; i < literals.Count; i++)
        {
            var (text, label) = literals[i];
            length += text.Length;
            var line = code.Begin();
            if (label.Length > 0)
            {
                line.Append("/* ").Append(label).Append(" */ ");
            }

            var isLast = i + 1 == literals.Count;
            var isFull = !isLast && length > limit - literals[i + 1].Text.Length;
            Literals.AppendLiteral(line, text, 0, text.Length).Append(suffix).Append(isLast ? end : isFull ? "," : " +");
            code.End();
            length = isFull ? 0 : length;
        }

        code.Outdent();
    }

    /// <summary>The parts, several in one where there are too many.</summary>
    private static IEnumerable<LiteralPart> Join(List<LiteralPart> parts)
    {
        var size = ((parts.Count - 1) / PartsLimit) + 1;
        for (var i = 0; i < parts.Count; i += size)
        {
            yield return size == 1 ? parts[i] : new LiteralPart(string.Concat(parts.Skip(i).Take(size).Select(part => part.Text)), parts[i].Label);
        }
    }

    /// <summary>A part in pieces that are not longer than a limit; none ends within a surrogate pair.</summary>
    private static IEnumerable<LiteralPart> Cut(LiteralPart part, int limit)
    {
        var start = 0;
        while (part.Text.Length - start > limit)
        {
            var length = char.IsHighSurrogate(part.Text[start + limit - 1]) ? limit - 1 : limit;
            yield return new LiteralPart(part.Text.Substring(start, length), part.Label);
            start += length;
        }

        yield return start == 0 ? part : part with { Text = part.Text.Substring(start) };
    }
}
