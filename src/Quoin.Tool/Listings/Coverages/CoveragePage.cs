using System.Net;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>Writes a coverage report as one page of HTML that needs nothing else: no script, no image, no other file.</summary>
internal static class CoveragePage
{
    private const string Head =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Coverage</title>
        <style>
        body { font-family: sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; padding: 0.2em 0.6em; border-bottom: 1px solid #ccc; }
        td.number, th.number { text-align: right; }
        tr.article { font-weight: bold; }
        code { white-space: nowrap; }
        </style>
        </head>
        <body>
        <h1>Coverage</h1>

        """;

    /// <summary>The first of the columns that are numbers; all after it are too.</summary>
    private const int FirstNumber = 2;

    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter writer, CoverageReport report)
    {
        writer.Write(Head);
        writer.Write($"<p>{Escape(report.Summary)}.</p>\n");
        foreach (var note in report.Notes)
        {
            writer.Write($"<p><strong>{Escape(note)}</strong></p>\n");
        }

        writer.Write("<table>\n<thead><tr>");
        WriteCells(writer, "th", CoverageTable.Headings);
        writer.Write("<th></th></tr></thead>\n<tbody>\n");
        foreach (var row in CoverageTable.Rows(report))
        {
            writer.Write(row.Article.Length > 0 ? "<tr class=\"article\">" : "<tr>");
            WriteCells(writer, "td", CoverageTable.Cells(row));
            writer.Write($"<td><progress max=\"100\" value=\"{CoverageReport.Text(row.Counts.Percentage)}\"></progress></td></tr>\n");
        }

        writer.Write("</tbody>\n</table>\n");
        foreach (var article in report.Articles.Where(static article => article.Unmarked.Count > 0))
        {
            writer.Write($"<h2>{Escape(article.Title.Length > 0 ? article.Title : article.Id)}</h2>\n<ul>\n");
            foreach (var sentence in article.Unmarked)
            {
                writer.Write($"<li><code>{Escape(CoverageWriter.Place(sentence))}</code> {Escape(sentence.Text)}</li>\n");
            }

            writer.Write("</ul>\n");
        }

        writer.Write("</body>\n</html>\n");
    }

    private static void WriteCells(TextWriter writer, string element, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            writer.Write($"<{element}{(i >= FirstNumber ? " class=\"number\"" : "")}>{Escape(cells[i])}</{element}>");
        }
    }

    /// <summary>Escapes markup, and characters that are not allowed in HTML.</summary>
    private static string Escape(string text) => WebUtility.HtmlEncode(SafeText.Escape(text));
}
