using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Parsing;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;
using ValueTexts = Quoin.Compiler.Format.Texts;

namespace Quoin.Tool.Drafts;

/// <summary>A new annotation of a source.</summary>
/// <param name="Path">The full path of its file.</param>
/// <param name="Text">Its text, with placeholders.</param>
/// <param name="Draft">Its marks.</param>
internal sealed record NewAnnotation(string Path, string Text, Draft Draft)
{
    /// <summary>Drafts the annotation of a source.</summary>
    /// <param name="source">The source, with its full path.</param>
    /// <param name="request">What the author asks for.</param>
    /// <param name="frame">The settings and the model of the project.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">There is nothing to annotate, or an option is invalid.</exception>
    public static NewAnnotation Create(ContentFile source, DraftRequest request, ContentFrame frame, CancellationToken cancellation = default)
    {
        var name = FilePaths.Name(source.Path);
        var shown = DisplayText.From(name);
        var document = Document(source, shown, frame);
        var front = FrontMatter.Read(document);
        var language = Option(request.Language, ValueTexts.Language, "language") ?? front.Language ?? LanguageGuess.Of(document.Text);
        var read = DraftSource.Read(document, language ?? "", frame.Format);
        if (read.Sentences.Count == 0)
        {
            throw new ToolException($"The source '{shown}' has no sentences, so there is nothing to annotate");
        }

        var fileName = name[..name.LastIndexOf('.')];
        var (title, remark) = Option(request.Title, ValueTexts.Words, "title") is { } given ? (Whitespace.Collapse(given), null) : front.Title is { } written ? (written, null) : HeadGuess.Title(read, fileName);
        var id = Option(request.Id, ValueTexts.Id, "id") ?? (request.Annotation is { } named ? IdOf(named) : HeadGuess.Id(title, fileName));
        if (!HeadGuess.IsAvailable(id))
        {
            throw new ToolException($"The id '{id}' cannot be an article's, because its class would hide a type that all code uses; give another with --id");
        }

        var path = request.Annotation ?? $"{request.Folder}/{id}{AnnotationParser.Extension}";
        var head = new DraftHead(id, title, language, RelativePath(path, source.Path)) { TitleRemark = remark };
        var builder = new DraftBuilder(read, new ClaimIds(), frame.Format);
        builder.AddSections();
        var draft = builder.Build(static _ => true, cancellation);
        if (draft.IsEmpty)
        {
            throw new ToolException($"Nothing of the source '{shown}' can be quoted. {draft.Unquoted[0]}");
        }

        var finished = AnnotationWriter.Write(head, draft, request.FirstLine, DraftFields.WithValues(frame.Format));
        return DraftCheck.Fault(new ContentFile(path, finished), source, frame, cancellation) is { } fault
            ? throw new ToolException($"No draft of '{shown}' would compile: {fault}")
            : new NewAnnotation(path, AnnotationWriter.Write(head, draft, request.FirstLine, DraftFields.WithPlaceholders(frame.Format)), draft);
    }

    /// <summary>The source as a reader sees it.</summary>
    /// <exception cref="ToolException">It is too long, or cannot be read.</exception>
    public static SourceDocument Document(ContentFile source, string shown, ContentFrame frame)
    {
        if (source.Kind != ContentFileKind.Source)
        {
            throw new ToolException($"'{shown}' cannot be a source, because its name does not end with .txt, .md or .markdown; rename it");
        }

        return source.Content.Length > frame.Settings.Limits.SourceLength
            ? throw new ToolException($"The source '{shown}' has {source.Content.Length} characters, and at most {frame.Settings.Limits.SourceLength} are read; split it, or set {ProjectProperties.MaxSourceLength}")
            : source.Text is null ? throw new ToolException($"The source '{shown}' cannot be read; check that it exists and that you may read it")
            : SourceDocument.From(new SourceFile(source.Path, source.Content));
    }

    private static string? Option(string? value, TextFormat format, string option) => value is null || (format.IsValid(value) && QuotePlacer.CanContain(value))
        ? value
        : throw new ToolException($"'{DisplayText.From(value)}' is not {format.Description}, which --{option} takes; an example is '{format.Example}'");

    /// <summary>The id that the name of an annotation's file asks for.</summary>
    public static string IdOf(string annotation)
    {
        var name = FilePaths.Name(annotation);
        var id = name.EndsWith(AnnotationParser.Extension, StringComparison.Ordinal) ? name[..^AnnotationParser.Extension.Length] : "";
        return ValueTexts.Id.IsValid(id)
            ? id
            : throw new ToolException($"'{DisplayText.From(name)}' is not the name of an annotation; name it <id>{AnnotationParser.Extension}, with an id in small letters, digits and hyphens");
    }

    private static string RelativePath(string annotation, string source)
    {
        var path = FilePaths.Relative(annotation, source);
        return ValueTexts.Path.IsValid(path) && QuotePlacer.CanContain(path)
            ? path
            : throw new ToolException($"The path '{DisplayText.From(path)}' from the annotation to its source cannot be written; move or rename one of them");
    }
}
