using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Names;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Drafts;

/// <summary>An annotation with marks for the sentences that it did not account for.</summary>
/// <param name="Text">Its text; the same as before if nothing was added.</param>
/// <param name="Draft">What was added.</param>
internal sealed record AppendedAnnotation(string Text, Draft Draft)
{
    /// <summary>Adds what an annotation does not account for.</summary>
    /// <param name="annotation">The annotation, with its full path.</param>
    /// <param name="source">Its source, with its full path.</param>
    /// <param name="frame">The settings and the model of the project.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">The annotation has errors, or its style does not determine where to add.</exception>
    public static AppendedAnnotation Create(ContentFile annotation, ContentFile source, ContentFrame frame, CancellationToken cancellation = default)
    {
        var shown = DisplayText.From(FilePaths.Name(annotation.Path));
        var document = NewAnnotation.Document(source, DisplayText.From(FilePaths.Name(source.Path)), frame);
        var build = ContentBuild.Create(frame.With([annotation, source]), cancellation).Annotations[0];
        var faults = build.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error && diagnostic.Rule != Rules.CoverageBelowMinimum && !IsPlaceholder(diagnostic, annotation.Text!)).ToList();
        if (faults.Count > 0 || build.Parsed.Tree is not { } root || build.Joined?.Annotation is not { } syntax || build.Article is not { } article)
        {
            throw new ToolException($"'{shown}' has errors, so what it leaves out is not known; fix them first{(faults.Count > 0 ? $": {faults[0].Rule.Id} at line {faults[0].Range.StartLine + 1}" : "")}");
        }

        var missing = article.Unaccounted.Select(static sentence => sentence.Span).ToList();
        if (missing.Count == 0)
        {
            return new AppendedAnnotation(annotation.Text!, new Draft());
        }

        var wanted = missing.ToHashSet();
        var language = LanguageOf(article.Language);
        var read = new DraftSource(document, language, frame.Format, [], SentencesOf(document, article));
        var builder = new DraftBuilder(read, new ClaimIds(syntax), frame.Format);
        var evidence = article.Marks(MarkKind.Evidence);
        builder.UseEvidence(evidence.Select(static mark => mark.Id), evidence.Select(static mark => mark.Quotes[0].Anchor.Span));
        var draft = builder.Build(wanted.Contains, cancellation);
        if (draft.IsEmpty)
        {
            throw new ToolException($"Nothing of what '{shown}' leaves out can be quoted. {draft.Unquoted[0]}");
        }

        // The placeholders that it had before must not hide what is wrong with the additions.
        var (text, filled) = (Added(DraftFields.WithPlaceholders(frame.Format)), Added(DraftFields.WithValues(frame.Format)));
        return DraftCheck.Fault(annotation with { Text = filled }, source, frame, cancellation, diagnostic => IsPlaceholder(diagnostic, filled)) is { } fault
            ? throw new ToolException($"The additions to '{shown}' would not compile: {fault}")
            : new AppendedAnnotation(text, draft);

        string Added(DraftFields fields) => Additions.Create(annotation.Text!, root, syntax, article, draft, fields) is { } edits
            ? ContentEdits.Apply(annotation.Text!, edits)
            : throw new ToolException($"The form of '{shown}' does not show where a mark can be added; write its marks one below the other");
    }

    /// <summary>The sentences of the source, divided as the annotation says.</summary>
    private static IReadOnlyList<Span> SentencesOf(SourceDocument document, ArticleModel article)
    {
        var sections = article.Sections.Where(static section => section.Extent.Length > 0).OrderBy(static section => section.Extent.Start).ToList();
        var headings = sections.Where(static section => section.HasHeading).Select(static section => section.Mark.Quotes[0].Anchor.Span);
        return new SentenceList(document, headings, LanguageAt).All;

        string LanguageAt(int offset) => sections.FindLast(section => section.Extent.Start <= offset) is { Mark: not null } section ? section.Language : article.Language;
    }

    /// <summary>Whether a diagnostic is about a placeholder.</summary>
    private static bool IsPlaceholder(ContentDiagnostic diagnostic, string text) => diagnostic.Range is var range && range.Start + range.Length <= text.Length
        && text.AsSpan(range.Start, range.Length).Trim().StartsWith(Choice.Placeholder, StringComparison.Ordinal);

    private static string LanguageOf(string language) => language == Choice.Placeholder ? "" : language;
}
