using Quoin.Html.Marks;
using Quoin.Html.Text;
using Quoin.Html.Words;

namespace Quoin.Html.Body;

/// <summary>Writes a table, in an element that scrolls and that the keyboard can reach.</summary>
internal sealed class TableWriter(Page page, BodyLanguages languages, RunWriter runs)
{
    private readonly Markup _markup = page.Markup;
    private int _count;

    public void Write(TableBlock table, string language, string around)
    {
        var columns = table.Rows.Count == 0 ? 0 : table.Rows.Max(static row => row.Cells.Count);
        var heads = table.Rows.TakeWhile(static row => row.IsHeader).Count();
        _markup.Raw("<div class=\"quoin-table\" role=\"group\" tabindex=\"0\"").Language(page.Words.Language, around)
            .Attribute("aria-label", InterfaceWords.Fill(page.Words.Table, ++_count)).Raw(">\n<table").Language(language, page.Words.Language).Raw(">\n");
        WriteRows("thead", table.Rows.Take(heads), columns, language);
        WriteRows("tbody", table.Rows.Skip(heads), columns, language);
        _markup.Raw("</table>\n</div>\n");
    }

    private void WriteRows(string element, IEnumerable<TableRow> rows, int columns, string around)
    {
        var isOpen = false;
        foreach (var row in rows)
        {
            _markup.Raw(isOpen ? "" : $"<{element}>\n").Raw("<tr>");
            isOpen = true;
            foreach (var cell in row.Cells)
            {
                WriteCell(cell, around);
            }

            for (var i = row.Cells.Count; i < columns; i++)
            {
                _markup.Raw("<td></td>");
            }

            _markup.Raw("</tr>\n");
        }

        _markup.Raw(isOpen ? $"</{element}>\n" : "");
    }

    private void WriteCell(TableCell cell, string around)
    {
        // A header without words would label its column with nothing.
        var isHeader = cell.IsHeader && cell.Runs.Count > 0;
        var language = languages.At(cell.Span.Start);
        _markup.Raw(isHeader ? "<th scope=\"col\"" : "<td").Language(language, around).Raw(cell.Alignment switch
        {
            TableAlignment.Left => " class=\"quoin-left\"",
            TableAlignment.Center => " class=\"quoin-center\"",
            TableAlignment.Right => " class=\"quoin-right\"",
            _ => "",
        }).Raw(">");
        runs.Write(cell, language);
        runs.WriteReferences(language);
        _markup.Raw(isHeader ? "</th>" : "</td>");
    }
}
