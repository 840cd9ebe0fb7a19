using System.Globalization;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>The line of a file with a range, as it is shown: tabs as spaces, unsafe and invisible characters escaped, and cut on both sides if it is too long.</summary>
/// <param name="Before">The text before the range.</param>
/// <param name="Marked">The text of the range in this line.</param>
/// <param name="After">The text after the range.</param>
internal sealed record LineExcerpt(string Before, string Marked, string After)
{
    private const string Ellipsis = "…";
    private const string Tab = "    ";

    /// <summary>The columns before the range.</summary>
    public int Column => TextWidth.Of(Before);

    /// <summary>The columns of the range; at least one, so that an empty range can be seen too.</summary>
    public int Width => Math.Max(1, TextWidth.Of(Marked));

    /// <summary>Creates the excerpt of the first line of a range. The cost does not depend on the length of the line.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="range">The range.</param>
    /// <param name="width">The number of columns that the excerpt may have.</param>
    public static LineExcerpt Create(string text, TextRange range, int width)
    {
        var start = Math.Min(range.Start, text.Length);
        var first = WholeFrom(text, Math.Max(Math.Max(0, start - range.StartColumn), start - width));
        var rest = text.AsSpan(start, Math.Min(text.Length - start, 2 * width));
        var length = rest.IndexOfAny('\r', '\n');
        var end = length >= 0 ? start + length : start + rest.Length;
        var (before, after) = (Cells(text, first, start), Cells(text, start, end));

        var isCutLeft = first > start - range.StartColumn;
        var isCutRight = length < 0 && end < text.Length;
        var room = width - after.Sum(static cell => cell.Width);
        if (isCutLeft || isCutRight || before.Sum(static cell => cell.Width) > room)
        {
            isCutLeft |= Trim(before, Math.Max(width / 4, room), fromEnd: false);
            isCutRight |= Trim(after, width - before.Sum(static cell => cell.Width), fromEnd: true);
        }

        var markEnd = Math.Min(end, start + range.Length);
        return new LineExcerpt(
            (isCutLeft ? Ellipsis : "") + Join(before),
            Join(after.Where(cell => cell.Start < markEnd)),
            Join(after.Where(cell => cell.Start >= markEnd)) + (isCutRight ? Ellipsis : ""));
    }

    /// <summary>The user-perceived characters of a part of the text, which are not divided.</summary>
    private static List<Cell> Cells(string text, int start, int end)
    {
        var cells = new List<Cell>();
        while (start < end)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(start, end - start));
            var shown = Show(text.Substring(start, length));
            cells.Add(new Cell(start, shown, TextWidth.Of(shown)));
            start += length;
        }

        return cells;
    }

    private static string Show(string element) => element switch
    {
        "\t" => Tab,
        [var character] when character != ' ' && char.GetUnicodeCategory(character) is UnicodeCategory.Format => DisplayText.From(element),
        _ => SafeText.Escape(element),
    };

    /// <summary>Removes what does not fit into a width. Returns whether anything was removed.</summary>
    private static bool Trim(List<Cell> cells, int width, bool fromEnd)
    {
        var (used, kept) = (0, 0);
        while (kept < cells.Count && (used += cells[fromEnd ? kept : cells.Count - 1 - kept].Width) <= width)
        {
            kept++;
        }

        var removed = cells.Count - kept;
        cells.RemoveRange(fromEnd ? kept : 0, removed);
        return removed > 0;
    }

    private static int WholeFrom(string text, int start) => start > 0 && start < text.Length && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1]) ? start + 1 : start;

    private static string Join(IEnumerable<Cell> cells) => string.Concat(cells.Select(static cell => cell.Text));

    private readonly record struct Cell(int Start, string Text, int Width);
}
