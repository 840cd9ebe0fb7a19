using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Quoin.Tool.Files;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Imports;

/// <summary>Reads a table from a file with separated values, in UTF-8 or in what its byte order mark says.</summary>
internal static class CsvTableReader
{
    /// <summary>The maximum size of a file in bytes.</summary>
    public const int LongestFile = 32 * 1024 * 1024;

    /// <summary>The maximum length of a cell: a cell is a passage, not an article.</summary>
    public const int LongestCell = 100_000;

    /// <summary>What Excel writes into the first line to name its delimiter.</summary>
    private const string Separator = "sep=";

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>Reads a table.</summary>
    /// <param name="session">The session.</param>
    /// <param name="path">The full path of the file.</param>
    /// <param name="delimiter">What separates cells; null to find it in the header.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">It cannot be read, or is no table.</exception>
    public static CsvTable Read(ToolSession session, string path, char? delimiter, CancellationToken cancellation)
    {
        var shown = session.Show(path);
        var text = ReadText(path, shown);
        if (text.StartsWith(Separator, StringComparison.OrdinalIgnoreCase) && text.Length > Separator.Length)
        {
            delimiter ??= text[Separator.Length];
            text = text[Math.Min(text.Length, LineEnd(text))..].TrimStart('\r', '\n');
        }

        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = (delimiter ?? Detect(text)).ToString(),
            IgnoreBlankLines = false,
            MaxFieldSize = 0,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        return Parse(parser, shown, cancellation);
    }

    private static CsvTable Parse(CsvParser parser, string shown, CancellationToken cancellation)
    {
        string[]? header = null;
        var rows = new List<CsvRow>();
        for (var number = 1; Next(parser, number, shown) is { } cells; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Array.FindIndex(cells, static cell => cell.Length > LongestCell) is var longest and >= 0)
            {
                throw new ToolException($"Row {Text(number)}, column {Text(longest + 1)} of '{shown}' has {Text(cells[longest].Length)} characters, and a cell can have {Text(LongestCell)}; a quotation mark may not be closed");
            }

            if (cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (header is null)
            {
                header = [.. cells.Select(static cell => cell.Trim())];
            }
            else
            {
                rows.Add(new CsvRow(number, cells));
            }
        }

        return header is null ? throw new ToolException($"'{shown}' has no rows; its first row must name the columns, such as source, quote, kind, certainty")
            : rows.Count == 0 ? throw new ToolException($"'{shown}' has a header, but no other rows; there is nothing to import")
            : new CsvTable(header, rows);
    }

    /// <summary>The cells of the next row; null at the end.</summary>
    private static string[]? Next(CsvParser parser, int number, string shown)
    {
        try
        {
            // A mark that is not closed takes the rest of the file into its cell.
            return !parser.Read() ? null
                : parser.RawRecord.AsSpan().Count('"') % 2 == 0 ? parser.Record
                : throw new ToolException($"A quotation mark of row {Text(number)} of '{shown}' is not closed; close it, or double a mark that is part of a text");
        }
        catch (CsvHelperException)
        {
            throw new ToolException($"Row {Text(number)} of '{shown}' has a quotation mark inside a cell; put the cell into quotation marks, and double the mark inside");
        }
    }

    private static string ReadText(string path, string shown)
    {
        if (Directory.Exists(path))
        {
            throw new ToolException($"'{shown}' is a folder; name a file with comma-separated values");
        }

        try
        {
            return File.Exists(path) && new FileInfo(path).Length is var length and > LongestFile
                ? throw new ToolException($"'{shown}' has {Text((int)(length / (1024 * 1024)))} MB, and {Text(LongestFile / (1024 * 1024))} MB can be imported at once; divide it")
                : TextFile.Read(path, allowsPipe: true).Text;
        }
        catch (FileException exception)
        {
            throw new ToolException($"'{shown}': {exception.Reason}");
        }
    }

    /// <summary>The delimiter that is most frequent in the header, outside of quotation marks; a comma if there is none.</summary>
    private static char Detect(string text)
    {
        var counts = new int[Delimiters.Length];
        var isQuoted = false;
        foreach (var character in text)
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && character is '\n' or '\r' && counts.Any(static count => count > 0))
            {
                break;
            }
            else if (!isQuoted && Array.IndexOf(Delimiters, character) is var index and >= 0)
            {
                counts[index]++;
            }
        }

        return Delimiters[Array.IndexOf(counts, counts.Max())];
    }

    private static int LineEnd(string text) => text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
