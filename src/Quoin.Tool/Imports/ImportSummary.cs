using System.Globalization;
using Quoin.Compiler.Text;
using Quoin.Tool.Drafts;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Imports;

/// <summary>Says what became of the rows of a table.</summary>
internal static class ImportSummary
{
    /// <summary>The maximum number of rows to list; a report has all of them.</summary>
    private const int Shown = 200;

    /// <summary>The maximum length of a cell in the list.</summary>
    private const int LongestCell = 40;

    /// <summary>The word for a result.</summary>
    public static string Name(RowResult result) => result switch
    {
        RowResult.Taken => "taken",
        RowResult.Present => "there already",
        RowResult.Differs => "differs",
        RowResult.Ambiguous => "ambiguous",
        RowResult.NotFound => "not found",
        _ => "invalid",
    };

    public static void Write(ToolSession session, IReadOnlyList<ImportRow> rows, IReadOnlyList<ArticleImport> articles, bool isTrial)
    {
        var listed = rows.Where(static row => row.NeedsAttention || row is { Result: RowResult.Taken, Reason: not null }).ToList();
        if (listed.Count > 0)
        {
            session.Output.WriteTable(
                ["row", "source", "mark", "result", "column", "reason"],
                [.. listed.Take(Shown).Select(static row => (IReadOnlyList<string>)[Number(row.Number), Short(row.Source), Short(row.Mark), Name(row.Result), Short(row.Column ?? ""), Long(row.Reason!)])]);
            if (listed.Count > Shown)
            {
                session.Output.WriteLine($"and {Number(listed.Count - Shown)} more; --report writes all rows");
            }

            session.Output.WriteLine();
        }

        foreach (var article in articles.Where(static article => article.Text is not null))
        {
            var marks = article.Rows.Count(static row => row.IsWritten);
            var open = article.IsNew
                ? article.Text!.Split($": {Choice.Placeholder} #").Length - 1
                : article.Rows.Where(static row => row.IsWritten).Sum(static row => row.Values.OfType<ChosenValue>().Count());
            var verb = (isTrial, article.IsNew) switch
            {
                (false, true) => "wrote",
                (false, false) => "added to",
                (true, true) => "would write",
                (true, false) => "would add to",
            };
            session.Output.Write($"{verb} ");
            session.Output.Write(session.Show(article.Path), Tone.Path);
            session.Output.WriteLine($": {Number(marks)} {(marks == 1 ? "mark" : "marks")}{(open == 0 ? "" : $", with {Number(open)} {Choice.Placeholder} to replace by a word")}");
        }

        var counts = Enum.GetValues<RowResult>().Select(result => (Result: result, Count: rows.Count(row => row.Result == result))).Where(static count => count.Count > 0);
        session.Output.WriteLine($"{Number(rows.Count)} {(rows.Count == 1 ? "row" : "rows")}: {string.Join(", ", counts.Select(static count => $"{Number(count.Count)} {Name(count.Result)}"))}{(isTrial ? "; nothing was written" : "")}",
            listed.Count > 0 ? Tone.Warning : Tone.Good);
    }

    private static string Short(string text) => DisplayText.Excerpt(text, LongestCell);

    private static string Long(string text) => DisplayText.From(Whitespace.Collapse(text));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
