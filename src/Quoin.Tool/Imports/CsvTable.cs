namespace Quoin.Tool.Imports;

/// <summary>A table as it was read.</summary>
/// <param name="Header">The cells of the first row, trimmed.</param>
/// <param name="Rows">The other rows, without blank ones.</param>
internal sealed record CsvTable(IReadOnlyList<string> Header, IReadOnlyList<CsvRow> Rows);

/// <summary>A row of a table.</summary>
/// <param name="Number">Its number as a spreadsheet shows it: the header is row 1.</param>
/// <param name="Cells">Its cells; there may be fewer or more than in the header.</param>
internal sealed record CsvRow(int Number, string[] Cells);
