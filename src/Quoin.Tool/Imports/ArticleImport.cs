using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Files;
using Quoin.Tool.Projects;
using Quoin.Tool.Quotations;

namespace Quoin.Tool.Imports;

/// <summary>The rows of one source, and the annotation with their marks.</summary>
/// <param name="source">The source; its text is not null.</param>
/// <param name="rows">Its rows.</param>
internal sealed class ArticleImport(ContentFile source, IReadOnlyList<ImportRow> rows)
{
    private TextFile? _file;

    /// <summary>The full path of the annotation.</summary>
    public string Path { get; private set; } = "";

    public IReadOnlyList<ImportRow> Rows => rows;

    /// <summary>Whether the annotation is new.</summary>
    public bool IsNew => _file is null;

    /// <summary>The text of the annotation with the marks; null if no row is written.</summary>
    public string? Text { get; private set; }

    /// <summary>Computes the text of a new annotation.</summary>
    /// <param name="head">The annotation without marks.</param>
    /// <param name="path">Its full path.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="frame">The settings and the model of the project.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public void Create(string head, string path, ImportColumns columns, ContentFrame frame, CancellationToken cancellation)
    {
        Path = path;
        Compute(head, columns, frame, cancellation);
    }

    /// <summary>Computes the text of an annotation that exists.</summary>
    /// <param name="file">The annotation.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="frame">The settings and the model of the project.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public void Append(TextFile file, ImportColumns columns, ContentFrame frame, CancellationToken cancellation)
    {
        (Path, _file) = (file.Path, file);
        Compute(file.Text, columns, frame, cancellation);
    }

    /// <summary>Leaves all rows out.</summary>
    public void Refuse(string? column, string reason)
    {
        foreach (var row in rows.Where(static row => row.Result != RowResult.Invalid))
        {
            row.Decide(RowResult.Invalid, column, reason);
        }

        Text = null;
    }

    /// <summary>Writes the annotation; does nothing if no row is written.</summary>
    /// <exception cref="FileException">It cannot be written. Nothing of it was changed.</exception>
    public void Write(CancellationToken cancellation)
    {
        if (Text is null)
        {
            return;
        }

        if (_file is not null)
        {
            FileReplacement.Replace(_file, Text, cancellation);
            return;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        FileReplacement.Create(Path, Text, cancellation);
    }

    private void Compute(string text, ImportColumns columns, ContentFrame frame, CancellationToken cancellation)
    {
        var before = Build(text, frame, cancellation);
        if (before.Parsed.Tree is not { } root || before.Joined?.Annotation is not { } annotation)
        {
            Refuse(null, $"the annotation '{DisplayText.From(FilePaths.Name(Path))}' cannot be read; {First(before)}, so run 'quoin check' and fix that first");
            return;
        }

        var place = new QuotedSource(new SourceFile(source.Path, source.Content), frame.Settings.Limits.Combinations, cancellation) { Annotation = IsNew ? null : annotation };
        var (anchors, marks) = (new QuoteAnchors(place, columns.Find(Definitions.ClaimFields.Quote.Key)!.Header), new ImportedMarks(root, annotation, before.Article));
        var taken = new Dictionary<(Definitions.MarkKind?, Span), int>();
        foreach (var row in rows.Where(static row => row.Result != RowResult.Invalid))
        {
            cancellation.ThrowIfCancellationRequested();
            var span = anchors.Anchor(row);
            if (!row.IsWritten)
            {
                continue;
            }

            if (marks.Compare(row, span) is { } differences)
            {
                Decide(row, differences, columns);
            }
            else if (!row.HasOwnId && span is { } there && !taken.TryAdd((row.Kind, there), row.Number))
            {
                row.Decide(RowResult.Invalid, columns.Find(Definitions.ClaimFields.Quote.Key)!.Header, $"row {taken[(row.Kind, there)]} quotes the same words{(row.Kind is null ? "; remove one" : "; give each an id to keep both")}");
            }
        }

        var ids = new ImportIds(annotation, columns.Find(ImportColumn.Id)?.Header);
        ids.Take(rows);
        ids.Create(rows);
        ImportReferences.Check(rows, kind => annotation.Marks(kind).Select(static mark => mark.Id.Value));
        var written = rows.Where(static row => row.IsWritten).ToList();
        if (written.Count > 0)
        {
            Text = MarkInsertion.Insert(text, root, written, place.Language);
            Verify(written, annotation.Groups.Sum(static group => group.Marks.Count) + annotation.Asides.Count, frame, cancellation);
        }
    }

    /// <summary>Says that there is a mark already. What somebody has changed since, in the annotation or in the table, is not overwritten.</summary>
    private static void Decide(ImportRow row, IReadOnlyList<string> differences, ImportColumns columns)
    {
        // What an import adds to a row that it does not find, such as a status, is in no column.
        var changed = differences.Where(key => columns.Find(key) is not null).ToList();
        if (changed.Count == 0)
        {
            row.Decide(RowResult.Present, null, "the annotation has it already");
            return;
        }

        row.Decide(RowResult.Differs, columns.Find(changed[0])!.Header, $"the annotation has it with other values: {string.Join(", ", changed)}; change them there, or in the table");
    }

    /// <summary>Compiles the result: no annotation is written that cannot be read, or that has other marks than the rows.</summary>
    private void Verify(List<ImportRow> written, int before, ContentFrame frame, CancellationToken cancellation)
    {
        var name = DisplayText.From(FilePaths.Name(Path));
        if (Text is null)
        {
            Refuse(null, $"the form of '{name}' does not show where a mark can be added; write its marks one below the other");
            return;
        }

        if (Text.Length > frame.Settings.Limits.AnnotationLength)
        {
            Refuse(null, $"'{name}' would have {Text.Length} characters, and a build reads {frame.Settings.Limits.AnnotationLength}; divide the article, or set {ProjectProperties.MaxAnnotationLength}");
            return;
        }

        var after = Build(Text, frame, cancellation);
        if (after.Joined?.Annotation is not { } annotation || annotation.Groups.Sum(static group => group.Marks.Count) + annotation.Asides.Count != before + written.Count)
        {
            Refuse(null, $"the marks cannot be added to '{name}' in its form; write its marks one below the other");
            return;
        }

        // What a build says about a quote that was found.
        var faults = after.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error && diagnostic.Path == Path).ToLookup(static diagnostic => diagnostic.Range);
        var quotes = annotation.Groups.SelectMany(static group => group.Marks.Where(static mark => mark.Quotes.Count == 1).Select(mark => (Key: (group.Kind, mark.Id.Value), mark.Quotes[0].Range)))
            .DistinctBy(static mark => mark.Key).ToDictionary(static mark => mark.Key, static mark => mark.Range);
        foreach (var row in written.Where(static row => row is { Result: RowResult.Taken, Kind: not null }))
        {
            if (quotes.TryGetValue((row.Kind!.Value, row.Id!), out var quote) && faults[quote].FirstOrDefault() is { } fault)
            {
                row.Decide(RowResult.Taken, null, $"{fault.Rule.Id}: {fault.Message}");
            }
        }
    }

    private ArticleBuild Build(string text, ContentFrame frame, CancellationToken cancellation) =>
        ContentBuild.Create(frame.With([new ContentFile(Path, text), source]), cancellation).Annotations[0];

    private static string First(ArticleBuild build) => build.Diagnostics is { Count: > 0 } all && all[0] is var first ? $"{first.Rule.Id} is at line {first.Range.StartLine + 1}" : "it has no keys";
}
