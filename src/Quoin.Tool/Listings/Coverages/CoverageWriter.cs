using System.Globalization;
using System.Text.Json;
using Quoin.Compiler.Model;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>Writes a coverage report.</summary>
internal static class CoverageWriter
{
    /// <summary>Writes it for people.</summary>
    public static void WriteText(ToolOutput output, CoverageReport report)
    {
        var rows = CoverageTable.Rows(report).Select(static row => (string[])[.. CoverageTable.Cells(row), CoverageTable.BarOf(row.Counts)]).ToList();

        // Numbers are compared by their last digits.
        const int first = 2, last = 6;
        for (var column = first; column <= last; column++)
        {
            var width = Math.Max(CoverageTable.Headings[column].Length, rows.Max(row => row[column].Length));
            rows.ForEach(row => row[column] = row[column].PadLeft(width));
        }

        output.WriteTable([.. CoverageTable.Headings, ""], rows);
        var unmarked = report.Articles.SelectMany(static article => article.Unmarked).ToList();
        if (unmarked.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Sentences without a mark:", Tone.Strong);
        }

        foreach (var sentence in unmarked)
        {
            output.Write(Place(sentence), Tone.Path);
            output.WriteLine($": {sentence.Text}");
        }

        output.WriteLine();
        foreach (var note in report.Notes)
        {
            output.WriteLine(note, Tone.Warning);
        }

        output.WriteLine(report.Summary, Tone.Strong);
    }

    /// <summary>Writes it as Markdown.</summary>
    public static void WriteMarkdown(TextWriter writer, CoverageReport report)
    {
        writer.Write(MarkdownTable.Write(CoverageTable.Headings, CoverageTable.Rows(report).Select(static row => (string[])[.. CoverageTable.Cells(row).Select(MarkdownReport.Escape)])));
        foreach (var article in report.Articles.Where(static article => article.Unmarked.Count > 0))
        {
            writer.Write($"\n**{MarkdownReport.Escape(article.Title.Length > 0 ? article.Title : article.Id)}**: sentences without a mark\n\n");
            foreach (var sentence in article.Unmarked)
            {
                writer.Write($"- {MarkdownReport.Escape(Place(sentence))}: {MarkdownReport.Escape(sentence.Text)}\n");
            }
        }

        foreach (var note in report.Notes.Append(report.Summary + "."))
        {
            writer.Write($"\n{MarkdownReport.Escape(note)}\n");
        }
    }

    /// <summary>Writes it as JSON.</summary>
    public static void WriteJson(Utf8JsonWriter json, CoverageReport report)
    {
        json.WriteStartObject();
        if (report.Minimum is { } minimum)
        {
            json.WriteNumber("minimum", minimum);
        }

        json.WriteStartObject("total");
        WriteCounts(json, report.Total);
        json.WriteEndObject();
        json.WriteStartArray("articles");
        foreach (var article in report.Articles)
        {
            json.WriteStartObject();
            json.WriteString("article", article.Id);
            json.WriteString("title", article.Title);
            json.WriteString("source", article.Source);
            json.WriteBoolean("hasErrors", article.HasErrors);
            WriteCounts(json, article.Counts);
            json.WriteStartArray("sections");
            foreach (var section in article.Sections)
            {
                json.WriteStartObject();
                json.WriteString("section", section.Id);
                json.WriteString("heading", section.Heading.Length > 0 ? section.Heading : null);
                WriteCounts(json, section.Counts);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("unmarked");
            foreach (var sentence in article.Unmarked)
            {
                json.WriteStartObject();
                json.WriteString("path", sentence.Path);
                json.WriteNumber("line", sentence.Line);
                json.WriteNumber("column", sentence.Column);
                json.WriteString("section", sentence.Section);
                json.WriteString("text", sentence.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unmeasured");
        foreach (var path in report.Unmeasured)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Where a sentence is, as compilers write it.</summary>
    public static string Place(UnmarkedSentence sentence) => string.Create(CultureInfo.InvariantCulture, $"{sentence.Path}:{sentence.Line}:{sentence.Column}");

    private static void WriteCounts(Utf8JsonWriter json, CoverageModel counts)
    {
        json.WriteNumber("sentences", counts.Sentences);
        json.WriteNumber("marked", counts.Marked);
        json.WriteNumber("asides", counts.Asides);
        json.WriteNumber("unaccounted", counts.Sentences - counts.Accounted);
        json.WriteNumber("percentage", counts.Percentage);
    }
}
