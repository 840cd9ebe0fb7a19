using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Drafts;
using Quoin.Tool.Files;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Imports;

/// <summary>Imports a table: a new annotation for each source without one, and more marks for each that has one.</summary>
/// <param name="session">The session.</param>
/// <param name="content">The content.</param>
internal sealed class ImportTask(ToolSession session, ContentSet content)
{
    private readonly DraftPlaces _places = new(content);
    private readonly ContentFrame _frame = ContentFrame.Of(content.Project);

    /// <summary>Imports a table.</summary>
    /// <param name="request">What to import.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="ToolException">The table cannot be read, or a file cannot be written.</exception>
    public int Run(ImportRequest request, CancellationToken cancellation)
    {
        content.Warn(session);
        var table = CsvTableReader.Read(session, request.Table, request.Delimiter, cancellation);
        var columns = ImportColumns.Read(table.Header, request.Map, request.Ignored, _frame.Format);
        var report = request.Report is { } path ? ReportFile.Open(session, path) : null;
        var reader = new RowReader(columns, _frame.Format);
        var rows = table.Rows.Select(cells => Checked(reader.Read(cells), cells, table.Header.Count)).ToList();
        var articles = Group(rows, columns, request);
        var head = new NewHead(_places, _frame.Format);
        foreach (var (source, article) in articles)
        {
            Compute(source, article, head, columns, cancellation);
        }

        if (!request.IsTrial)
        {
            Write([.. articles.Select(static pair => pair.Article)], cancellation);
        }

        report?.Write(rows, cancellation);
        ImportSummary.Write(session, rows, [.. articles.Select(static pair => pair.Article)], request.IsTrial);
        return rows.Exists(static row => row.NeedsAttention || row is { Result: RowResult.Taken, Reason: not null }) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static ImportRow Checked(ImportRow row, CsvRow cells, int columns)
    {
        if (cells.Cells.Skip(columns).Any(static cell => !string.IsNullOrWhiteSpace(cell)))
        {
            row.Decide(RowResult.Invalid, null, $"the row has {cells.Cells.Length} cells, and the header has {columns}; put a cell that has the delimiter into quotation marks");
        }

        return row;
    }

    /// <summary>The rows of each source, in the order in which the table names the sources.</summary>
    private List<(ContentFile Source, ArticleImport Article)> Group(List<ImportRow> rows, ImportColumns columns, ImportRequest request)
    {
        var sources = new ImportSources(session, content, request.Table, _places.SourcesById());
        if (sources.Count == 0)
        {
            throw new ToolException($"No sources in {content.Origin}; put the articles there before the import, such as 'seeds/tea.txt'");
        }

        var column = columns.Find(ImportColumn.Source)?.Header;
        var usual = request.Source is { } named ? sources.Find(named) : (sources.Only, null);
        if (usual.Fault is { } fault)
        {
            throw new ToolException(char.ToUpperInvariant(fault[0]) + fault[1..]);
        }

        if (column is null && usual.File is null)
        {
            throw new ToolException("No column is called 'source', and there are several sources; add the column, say which it is with --map, or name the source of all rows with --source");
        }

        var groups = new Dictionary<ContentFile, List<ImportRow>>();
        foreach (var row in rows)
        {
            var (file, problem) = row.Source.Length > 0 ? sources.Find(row.Source) : usual;
            if (file is null)
            {
                row.Decide(RowResult.Invalid, column, problem ?? "the row names no source; write its path or its name");
                continue;
            }

            if (!groups.TryGetValue(file, out var list))
            {
                groups.Add(file, list = []);
            }

            list.Add(row);
        }

        return [.. groups.Select(static group => (group.Key, new ArticleImport(group.Key, group.Value)))];
    }

    private void Compute(ContentFile source, ArticleImport article, NewHead head, ImportColumns columns, CancellationToken cancellation)
    {
        switch (_places.Of(source.Path))
        {
            case []:
                if (head.Begin(source) is var (path, text))
                {
                    article.Create(text, path, columns, _frame, cancellation);
                }
                else
                {
                    article.Refuse(columns.Find(ImportColumn.Source)?.Header, "an annotation cannot name the source, because its path has a colon, a backslash or a character that is not shown; rename the file");
                }

                break;
            case [var only]:
                try
                {
                    article.Append(TextFile.Read(only), columns, _frame, cancellation);
                }
                catch (FileException exception)
                {
                    throw new ToolException($"'{session.Show(only)}': {exception.Reason}");
                }

                break;
            case var several:
                article.Refuse(columns.Find(ImportColumn.Source)?.Header, $"the source has {several.Count} annotations, {Enumeration.Join([.. several.Select(session.Show)], "and")}; remove all but one, or write the marks there yourself");
                break;
        }
    }

    private void Write(IReadOnlyList<ArticleImport> articles, CancellationToken cancellation)
    {
        var written = 0;
        foreach (var article in articles.Where(static article => article.Text is not null))
        {
            try
            {
                article.Write(cancellation);
                written++;
            }
            catch (FileException exception)
            {
                throw new ToolException($"'{session.Show(article.Path)}': {exception.Reason}{(written == 0 ? "; nothing was imported" : $"; {written} annotations before it were written, and a second import leaves their rows as they are")}");
            }
        }
    }
}
