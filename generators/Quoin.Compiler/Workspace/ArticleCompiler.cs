using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Binding;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Names;
using Quoin.Compiler.Parsing;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// Compiles articles: annotation text to <see cref="Annotation"/>, annotation and source to <see cref="ArticleModel"/>.
/// Whatever the texts hold, the outcome is a model, diagnostics or both, and never an exception but that of a cancellation.
/// </summary>
internal static class ArticleCompiler
{
    /// <summary>Reads an annotation by itself.</summary>
    /// <param name="path">Its path, for diagnostics.</param>
    /// <param name="text">Its text; null where the file cannot be read.</param>
    /// <param name="limits">How much is read of it and of its source; null for the default.</param>
    /// <param name="cancellation">Ends it early, with an <see cref="OperationCanceledException"/>.</param>
    public static ParseResult Parse(string path, string? text, Limits? limits = null, CancellationToken cancellation = default) =>
        ParseWithTree(path, FileText.From(text), limits ?? Limits.Default, cancellation).Result;

    /// <summary>Reads an annotation by itself, and keeps its YAML.</summary>
    /// <param name="path">Its path, for diagnostics.</param>
    /// <param name="file">What was read of it.</param>
    /// <param name="limits">How much is read of it and of its source.</param>
    /// <param name="cancellation">Ends it early, with an <see cref="OperationCanceledException"/>.</param>
    public static ParsedAnnotation ParseWithTree(string path, FileText file, Limits limits, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(path, limits);
        var parser = new AnnotationParser(diagnostics, cancellation);
        var annotation = LastResort.Read(diagnostics, file, parser.Parse);
        return new ParsedAnnotation(new ParseResult(annotation, diagnostics.ToArray()), parser.Tree);
    }

    /// <summary>Locks an annotation to its source and checks it.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="source">Its source as it was looked up.</param>
    /// <param name="policies">The policies that govern it.</param>
    /// <param name="cancellation">Ends it early, with an <see cref="OperationCanceledException"/>.</param>
    public static CompileResult Compile(
        Annotation annotation, SourceReference source, EquatableArray<Policy> policies = default, CancellationToken cancellation = default)
    {
        var inAnnotation = new DiagnosticBag(annotation.Path, annotation.Limits, annotation.Diagnostics);
        var inSource = new DiagnosticBag(source.File?.Path ?? annotation.Path, annotation.Limits);
        var missing = new List<MissingQuote>();
        var article = LastResort.Guard(inAnnotation, () => Compile(annotation, source, policies, inAnnotation, inSource, missing, cancellation));
        var header = article is null ? null : new ArticleHeader(annotation.Path, annotation.Id, article.ClassName);

        // A quote that was not found leaves its sentence without a mark. To say so as well would hide what is to be mended.
        return inAnnotation.HasErrors
            ? new CompileResult(article, header, [.. missing], inAnnotation.ToArray(), null)
            : new CompileResult(article, header, [.. missing], [.. inAnnotation.ToArray(), .. inSource.ToArray()], CoverageRecord.From(annotation, article));
    }

    private static ArticleModel? Compile(
        Annotation annotation,
        SourceReference reference,
        EquatableArray<Policy> policies,
        DiagnosticBag inAnnotation,
        DiagnosticBag inSource,
        List<MissingQuote> missing,
        CancellationToken cancellation)
    {
        var className = CSharpNames.FromId(annotation.Id.Value);
        if (CSharpNames.IsReservedForArticles(className))
        {
            inAnnotation.Report(Rules.NameTaken, annotation.Id.Range, annotation.Id.Value, className, "is reserved for generated code");
            return null;
        }

        // An empty path is a key that was reported as missing.
        if (reference.File is null && annotation.Source.Value.Length > 0)
        {
            var meant = reference.Nearest is { } nearest && Texts.Path.IsValid(nearest) ? nearest : null;
            inAnnotation.Report(
                Rules.SourceNotFound, annotation.Source.Range,
                Replacement.OfWord(annotation.Path, annotation.Source.Range, annotation.Source.Form, meant),
                annotation.Source.Value, reference.Hint);
        }

        var source = reference.File is { } file ? Read(file, annotation, inAnnotation) : null;
        var binder = new ArticleBinder(annotation, source, inAnnotation, cancellation);
        var article = binder.Bind(className);
        missing.AddRange(binder.MissingQuotes);
        if (source is null)
        {
            return article;
        }

        if (!inAnnotation.HasErrors)
        {
            EditorialRules.Check(new EditorialArticle(annotation, article, source, policies, inAnnotation), cancellation);
        }

        return article with { Coverage = CoverageMeter.Measure(source, article, inSource, cancellation) };
    }

    /// <summary>The text of a source; null where it was reported that it cannot be read.</summary>
    private static SourceDocument? Read(SourceFile file, Annotation annotation, DiagnosticBag diagnostics)
    {
        if (file.Length > annotation.Limits.SourceLength)
        {
            diagnostics.Report(Rules.FileTooLong, annotation.Source.Range,
                file.Name, $"{file.Length}", $"{annotation.Limits.SourceLength}", ProjectProperties.MaxSourceLength);
            return null;
        }

        if (file.Text is null)
        {
            diagnostics.Report(Rules.UnreadableFile, annotation.Source.Range, file.Name);
            return null;
        }

        var source = SourceDocument.From(file);
        EncodingDamage.Report(source, annotation.Source.Range, diagnostics);
        return source;
    }
}
