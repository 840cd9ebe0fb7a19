namespace Quoin.Generators;

/// <summary>Writes a long constant as a sum of literals, one a line.</summary>
internal static class LiteralSum
{
    /// <summary>More pieces of text than this are joined: the C# compiler goes through a sum of literals step by step.</summary>
    private const int PiecesLimit = 256;

    /// <param name="code">Where to; the line before introduces the constant.</param>
    /// <param name="literals">The literals.</param>
    /// <param name="end">What follows the last.</param>
    public static void Write(CodeWriter code, IEnumerable<string> literals, string end)
    {
        var lines = literals.DefaultIfEmpty("\"\"").ToList();
        code.Indent();
        for (var i = 0; i < lines.Count; i++)
        {
            code.Line(lines[i] + (i < lines.Count - 1 ? " +" : end));
        }

        code.Outdent();
    }

    /// <summary>The pieces, several in one where there are too many.</summary>
    public static IEnumerable<string> Join(IReadOnlyList<string> pieces)
    {
        var size = ((pieces.Count - 1) / PiecesLimit) + 1;
        for (var i = 0; i < pieces.Count; i += size)
        {
            yield return size == 1 ? pieces[i] : string.Concat(pieces.Skip(i).Take(size));
        }
    }
}
