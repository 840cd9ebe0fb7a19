using Quoin.Tool.Terminal;

namespace Quoin.Tool.Tests.Writing;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("tea", "tea")]
    [InlineData("", "")]
    [InlineData("a = b", "a = b")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-2, +3", "\"'-2, +3\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠sum", "'＠sum")]
    [InlineData("tea; =1", "\"tea; =1\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("\u001b[2J", "\\u001B[2J")]
    public void A_cell_is_no_formula_and_one_cell_in_every_spreadsheet(string text, string cell) => Assert.Equal(cell, CsvCell.Write(text));
}
