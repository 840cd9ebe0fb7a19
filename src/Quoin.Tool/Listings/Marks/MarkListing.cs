using System.Globalization;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Projects;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>Lists the claims, the caveats or the evidence of content.</summary>
internal static class MarkListing
{
    /// <summary>Writes a list. Returns the exit code.</summary>
    /// <param name="session">The session.</param>
    /// <param name="content">The content.</param>
    /// <param name="filter">Which marks.</param>
    /// <param name="format">The form: text, csv, json or markdown.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">There are no articles, or a filter names what does not exist.</exception>
    public static int Write(ToolSession session, ContentSet content, ListFilter filter, string format, CancellationToken cancellation)
    {
        var build = ParallelBuild.Create(content.Project, cancellation);
        if (build.Annotations.Count == 0)
        {
            throw new ToolException($"No annotation in {content.Origin}; start one with 'quoin new'");
        }

        content.Warn(session);
        var elsewhere = new LibrariesElsewhere(session, content, build);
        var interpreted = ContentInterpreter.Interpret(build, elsewhere.Find);
        List<Article> all = [.. interpreted.Articles, .. interpreted.Libraries];
        filter.Check(all, [.. build.Annotations.Select(IdOf).OfType<string>()], build.Format);
        var asked = all.FindAll(filter.IsIn);
        var columns = new MarkColumns(interpreted.Articles, new MarkPlaces(session, build), filter.Language);
        var (count, known) = filter.Marks switch
        {
            "caveats" => Write(asked.SelectMany(static article => article.Caveats), filter.Includes, columns.Caveats, columns.ShortCaveats),
            "evidence" => Write(asked.SelectMany(static article => article.EvidenceIncludingInvalid), filter.Includes, columns.Evidence, columns.ShortEvidence),
            _ => Write(asked.SelectMany(static article => article.ClaimsIncludingInvalid), filter.Includes, columns.Claims, columns.ShortClaims),
        };
        session.Writer.Flush();
        if (count == 0)
        {
            var conditions = string.Join(" ", filter.Given.Select(static pair => $"{pair.Option} {pair.Value}"));
            session.Error.WriteLine(conditions.Length == 0 ? $"quoin: There are no {filter.Marks}" : $"quoin: None of {known} {filter.Marks} matches {SafeText.Escape(conditions)}");
        }

        // A list that is signed must not pass for complete.
        var left = build.Annotations.Where(article => (article.HasErrors || article.Article is null) && (filter.Article is null || IdOf(article) == filter.Article))
            .Select(article => session.Show(article.Path)).ToList();
        left.ForEach(path => session.Error.WriteLine($"quoin: '{path}' has errors and is not listed, because a claim may lack a caveat; 'quoin check' lists them"));
        var affected = build.Articles.Where(article => !article.HasErrors && !build.IsSound(article) && (filter.Article is null || IdOf(article) == filter.Article))
            .Select(article => session.Show(article.Path)).ToList();
        affected.ForEach(path => session.Error.WriteLine($"quoin: '{path}' is not listed, because a library has errors and a claim may lack a caveat; 'quoin check' lists them"));
        var isPartlyRead = elsewhere.Report(build.SoundArticles.Select(static article => article.Article!).Where(article => filter.Article is null || article.Id == filter.Article));
        return isPartlyRead || left.Count + affected.Count > 0 ? ExitCode.Findings : ExitCode.Clean;

        (int Count, int All) Write<T>(IEnumerable<T> marks, Func<T, bool> includes, IReadOnlyList<ListColumn<T>> builtIn, IReadOnlyList<ListColumn<T>> brief)
            where T : Mark
        {
            var known = marks.ToList();
            var declared = DeclaredColumns.Of(known);
            List<ListColumn<T>> full = [.. builtIn, .. declared];
            var rows = known.FindAll(mark => includes(mark));
            var table = full.Where(static column => !column.IsOnlyJson).ToList();
            switch (format)
            {
                case "csv":
                    WriteCsv(session.Writer, table, rows);
                    break;
                case "json":
                    WriteJson(session.Writer, filter.Marks, full.FindAll(static column => !column.IsOnlyTable), rows);
                    break;
                case "markdown":
                    session.Writer.Write(MarkdownTable.Write(
                        [.. table.Select(static column => column.Name)],
                        rows.Select(row => table.Select(column => MarkdownReport.Escape(Whitespace.Collapse(column.Text(row)))).ToArray())));
                    break;
                default:
                    WriteText(session.Output, filter.Marks, [.. brief, .. DeclaredColumns.Short(declared, filter.Language)], rows, known.Count);
                    break;
            }

            return (rows.Count, known.Count);
        }
    }

    /// <summary>The id that an annotation gives its article; null if it cannot be read.</summary>
    private static string? IdOf(ArticleBuild article) => article.Parsed.Result.Annotation?.Id.Value;

    private static void WriteText<T>(ToolOutput output, string marks, IReadOnlyList<ListColumn<T>> columns, List<T> rows, int all)
    {
        if (rows.Count > 0)
        {
            output.WriteTable([.. columns.Select(static column => column.Name)], rows.ConvertAll(row => columns.Select(column => Whitespace.Collapse(column.Text(row))).ToArray()));
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Count} of {all} {marks}"), Tone.Faint);
        }
    }

    private static void WriteCsv<T>(TextWriter writer, IReadOnlyList<ListColumn<T>> columns, List<T> rows)
    {
        writer.Write(CsvCell.WriteLine(columns.Select(static column => column.Name)));
        foreach (var row in rows)
        {
            writer.Write(CsvCell.WriteLine(columns.Select(column => Whitespace.Collapse(column.Text(row)))));
        }
    }

    private static void WriteJson<T>(TextWriter writer, string marks, IReadOnlyList<ListColumn<T>> columns, List<T> rows) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray(marks);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var column in columns)
            {
                json.WritePropertyName(column.Name);
                column.WriteJson(json, row);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
