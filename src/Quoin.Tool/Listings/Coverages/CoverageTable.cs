using System.Globalization;
using Quoin.Compiler.Model;

namespace Quoin.Tool.Listings;

/// <summary>The table of a coverage report, the same in all formats that are for people.</summary>
internal static class CoverageTable
{
    /// <summary>The number of cells of a bar.</summary>
    private const int Bar = 10;

    public static readonly IReadOnlyList<string> Headings = ["article", "section", "sentences", "marked", "aside", "unmarked", "coverage"];

    /// <summary>The rows: each article, followed by its sections, and the total if there are several articles.</summary>
    public static IReadOnlyList<CoverageRow> Rows(CoverageReport report)
    {
        var rows = new List<CoverageRow>();
        foreach (var article in report.Articles)
        {
            rows.Add(new CoverageRow(article.Id, "", article.Counts));
            rows.AddRange(article.Sections.Select(static section => new CoverageRow("", section.Id ?? "(before the first section)", section.Counts)));
        }

        if (report.Articles.Count > 1)
        {
            rows.Add(new CoverageRow("all", "", report.Total));
        }

        return rows;
    }

    /// <summary>The cells of a row.</summary>
    public static IReadOnlyList<string> Cells(CoverageRow row) =>
        [row.Article, row.Section, Number(row.Counts.Sentences), Number(row.Counts.Marked), Number(row.Counts.Asides), Number(row.Counts.Sentences - row.Counts.Accounted), $"{CoverageReport.Text(row.Counts.Percentage)} %"];

    /// <summary>A bar of text. Only what is complete fills it.</summary>
    public static string BarOf(CoverageModel counts)
    {
        var full = (int)(counts.Percentage * Bar / 100);
        return new string('█', full) + new string('░', Bar - full);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A row of the table.</summary>
/// <param name="Article">The id of the article; empty for a section.</param>
/// <param name="Section">The id of the section; empty for an article.</param>
/// <param name="Counts">The sentences.</param>
internal sealed record CoverageRow(string Article, string Section, CoverageModel Counts);
