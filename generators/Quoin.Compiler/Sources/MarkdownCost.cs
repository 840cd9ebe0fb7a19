namespace Quoin.Compiler.Sources;

/// <summary>
/// Estimates how much work Markdown is for its parser, before it is parsed. The parser cannot be cancelled. It completes each row of a table
/// to the width of its header, and for each bracket that closes nowhere it reads the paragraph to its end.
/// </summary>
internal static class MarkdownCost
{
    /// <summary>The most cells that are added to short rows. A table that is written in full adds none.</summary>
    private const long MostCells = 1_000_000;

    /// <summary>The most brackets times the characters of their paragraphs: a table of half a million characters with thousands of links.</summary>
    private const long MostReading = 4_000_000_000;

    /// <summary>Whether parsing takes much longer than that of a text of this length should.</summary>
    public static bool IsTooHigh(string text)
    {
        var (reading, cells) = (0L, 0L);
        var (length, brackets, columns) = (0L, 0L, 0L);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var next and >= 0 ? next : text.Length;
            var line = Line.Of(text, start, end);
            if (line.BeginsBlock)
            {
                reading += length * brackets;
                (length, brackets, columns) = (0, 0, 0);
            }

            columns = line.IsDelimiterRow ? Math.Max(columns, line.Bars + 1) : columns;
            cells += Math.Max(columns - line.Bars - 1, 0);
            length += end + 1 - start;
            brackets += line.Brackets;
            start = end + 1;
        }

        return cells > MostCells || reading + (length * brackets) > MostReading;
    }

    /// <summary>What counts of a line.</summary>
    /// <param name="BeginsBlock">Whether no paragraph or table continues in it: it is empty, a heading, or the first of a list item.</param>
    /// <param name="IsDelimiterRow">Whether it can be the row below the header of a table.</param>
    /// <param name="Bars">The number of bars in it.</param>
    /// <param name="Brackets">The number of signs that begin a link, an image or a tag, and of addresses without a scheme.</param>
    private readonly record struct Line(bool BeginsBlock, bool IsDelimiterRow, int Bars, int Brackets)
    {
        public static Line Of(string text, int start, int end)
        {
            var (bars, brackets, dashes, others) = (0, 0, 0, 0);
            for (var i = start; i < end; i++)
            {
                switch (text[i])
                {
                    case '|':
                        bars++;
                        break;
                    case '-':
                        dashes++;
                        break;
                    case '[' or '<':
                    case 'w' or 'W' when string.Compare(text, i, "www.", 0, 4, StringComparison.OrdinalIgnoreCase) == 0:
                        brackets++;
                        break;
                    case ' ' or '\t' or ':' or '>':
                        break;
                    default:
                        others++;
                        break;
                }
            }

            while (start < end && text[start] is ' ' or '\t' or '>')
            {
                start++;
            }

            var isItem = end - start > 2 && text[start] is '-' or '*' or '+' or '#' && text[start + 1] == ' ' && !char.IsWhiteSpace(text[start + 2]);
            return new Line(start == end || isItem, dashes > 0 && others + brackets == 0, bars, brackets);
        }
    }
}
