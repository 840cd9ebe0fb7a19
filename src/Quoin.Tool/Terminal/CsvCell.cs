namespace Quoin.Tool.Terminal;

/// <summary>Writes a cell of CSV (RFC 4180) that no spreadsheet takes for a formula, whatever content says, and that has no characters that are unsafe in a terminal.</summary>
internal static class CsvCell
{
    /// <summary>The cell. One that a spreadsheet would run begins with an apostrophe; spreadsheets that separate cells by semicolons read it as one too.</summary>
    public static string Write(string text)
    {
        var safe = SafeText.Escape(text);
        safe = safe is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..] ? "'" + safe : safe;
        return safe.AsSpan().IndexOfAny(",\"\n\r;") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>Cells as a line, with its line feed.</summary>
    public static string WriteLine(IEnumerable<string> cells) => string.Join(',', cells.Select(Write)) + "\n";
}
