using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Baselines;
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
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// Compiles articles: parses text to an <see cref="Annotation"/>, and compiles an annotation and a source to an <see cref="ArticleModel"/>.
/// Whatever the texts contain, the result is a model, diagnostics or both; the only exception is cancellation.
/// </summary>
internal static class ArticleCompiler
{
    /// <summary>Parses an annotation by itself.</summary>
    /// <param name="path">Its path, for diagnostics.</param>
    /// <param name="text">Its text; null if the file cannot be read.</param>
    /// <param name="limits">The limits for it and its source; null for the defaults.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ParseResult Parse(string path, string? text, Limits? limits = null, CancellationToken cancellation = default) =>
        ParseWithTree(path, FileText.From(text), limits ?? Limits.Default, AnnotationFormat.Default, cancellation).Result;

    /// <summary>Parses an annotation by itself, so that its YAML can be had too.</summary>
    /// <param name="path">Its path, for diagnostics.</param>
    /// <param name="file">Its text, or why there is none.</param>
    /// <param name="limits">The limits for it and its source.</param>
    /// <param name="format">The format in force.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ParsedAnnotation ParseWithTree(string path, FileText file, Limits limits, AnnotationFormat format, CancellationToken cancellation)
    {
        var (result, _) = Read(cancellation);
        return new ParsedAnnotation(result, () => Read(CancellationToken.None).Tree);

        (ParseResult Result, YamlMapping? Tree) Read(CancellationToken cancellation)
        {
            var diagnostics = new DiagnosticBag(path, limits);
            var parser = new AnnotationParser(diagnostics, format, cancellation);
            var annotation = LastResort.Read(diagnostics, file, parser.Parse);
            return (new ParseResult(annotation, diagnostics.ToArray(), path) { MayBeLibrary = annotation?.IsLibrary ?? !IsArticle(file.Text) }, parser.Tree);
        }
    }

    /// <summary>Whether a text that is no valid YAML is meant as an article: it has a line that begins with a key that libraries do not have.</summary>
    private static bool IsArticle(string? text) => text is not null && (HasKey(text, ArticleFields.Id.Key) || HasKey(text, ArticleFields.Claims.Key));

    private static bool HasKey(string text, string key) =>
        text.TrimStart('\uFEFF').StartsWith($"{key}:", StringComparison.Ordinal)
        || text.IndexOf($"\n{key}:", StringComparison.Ordinal) >= 0 || text.IndexOf($"\r{key}:", StringComparison.Ordinal) >= 0;

    /// <summary>Anchors an annotation to its source and checks it.</summary>
    /// <param name="joined">The annotation with everything that it is compiled with.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static CompileResult Compile(JoinedArticle joined, CancellationToken cancellation = default)
    {
        var result = CompileMarks(joined, cancellation);

        // With an error, also of a library that it cites or of a model, a mark may lack what it promises.
        return joined.IsCompared && !joined.References.IsIncomplete && !joined.Annotation.Format.Model.IsIncomplete && result is { Article: { } article } && !result.Diagnostics.Any(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error)
            ? result with { Promises = new ArticlePromises(joined.Annotation, article) }
            : result;
    }

    /// <summary>Anchors an annotation to its source and checks it.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="source">The result of looking up its source.</param>
    /// <param name="policies">The policies that apply to it.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static CompileResult Compile(
        Annotation annotation, SourceReference source, EquatableArray<Policy> policies = default, CancellationToken cancellation = default) =>
        Compile(new JoinedArticle(annotation, source, policies), cancellation);

    private static CompileResult CompileMarks(JoinedArticle joined, CancellationToken cancellation)
    {
        var annotation = joined.Annotation;
        var inAnnotation = new DiagnosticBag(annotation.Path, annotation.Limits, annotation.Diagnostics);
        var inSource = new DiagnosticBag(joined.Source.File?.Path ?? annotation.Path, annotation.Limits);
        var missing = new List<MissingQuote>();
        var article = LastResort.Guard(inAnnotation, () => Compile(joined, inAnnotation, inSource, missing, cancellation));
        var header = article is null ? null : ArticleHeader.Of(annotation, article.ClassName);

        // With an error, an annotation may use more than could be read.
        var use = inAnnotation.HasErrors ? null : ModelUse.Of(annotation);
        if (annotation.IsLibrary)
        {
            return new CompileResult(article, header, [.. missing], inAnnotation.ToArray())
            {
                ModelUse = use,
                Library = article is null ? null : LibraryExport.From(annotation.Path, article, inAnnotation.HasErrors),
                House = inAnnotation.HasErrors || annotation.Format.Model.IsIncomplete ? null : HouseSelectors.Of(annotation, article),
                Evidence = article is null || inAnnotation.HasErrors ? null : EvidenceDefinitions.From(annotation, article),
            };
        }

        // A missing quote leaves its sentence without a mark. Reporting that as well would hide the error to fix.
        return inAnnotation.HasErrors
            ? new CompileResult(article, header, [.. missing], inAnnotation.ToArray())
            : new CompileResult(
                article, header, [.. missing], [.. inAnnotation.ToArray(), .. inSource.ToArray()],
                article is null || joined.References.IsIncomplete ? null : ArticleClaims.From(annotation, article), CoverageRecord.From(annotation, article))
            {
                ModelUse = use,
                Evidence = article is null ? null : EvidenceDefinitions.From(annotation, article),
            };
    }

    private static ArticleModel? Compile(
        JoinedArticle joined, DiagnosticBag inAnnotation, DiagnosticBag inSource, List<MissingQuote> missing, CancellationToken cancellation)
    {
        var (annotation, reference) = (joined.Annotation, joined.Source);
        var className = CSharpNames.FromId(annotation.Id.Value);
        var conflict = CSharpNames.IsReservedForArticles(className) ? "is reserved for generated code"
            : DotNetTypes.HiddenBy(className) is { } type ? $"hides .NET's '{type}'"
            : null;
        if (conflict is not null)
        {
            inAnnotation.Report(Rules.NameTaken, annotation.Id.Range, annotation.Id.Value, className, conflict);
            return null;
        }

        if (annotation.IsLibrary)
        {
            return LibraryCompiler.Compile(annotation, joined.Sources, className, named => Read(named, annotation, inAnnotation), inAnnotation, missing, cancellation);
        }

        // The path is empty if the key is missing, which has been reported.
        var source = annotation.Source.Value.Length == 0 && reference.File is null
            ? null
            : Read(new NamedSource(annotation.Source.Value, annotation.Source.Range, annotation.Source.Form, "", reference), annotation, inAnnotation);
        annotation = source is null ? annotation : HeadingSections.Complete(annotation, source);
        var binder = new ArticleBinder(annotation, SourceParts.Of(source), joined.References, inAnnotation, cancellation);
        var article = binder.Bind(className);
        missing.AddRange(binder.MissingQuotes);
        if (source is null)
        {
            return article;
        }

        var sentences = binder.Sentences();
        QuotedTextCheck.Check(annotation, article, source, inAnnotation);
        if (!inAnnotation.HasErrors && !joined.References.IsIncomplete && !annotation.Format.Model.IsIncomplete)
        {
            EditorialRules.Check(new EditorialArticle(annotation, article, source, sentences, joined.Policies, inAnnotation), cancellation);
        }

        return CoverageMeter.Measure(source, sentences.All, article, inSource, cancellation);
    }

    /// <summary>The document of a source; null if it cannot be read, which is reported.</summary>
    private static SourceDocument? Read(NamedSource named, Annotation annotation, DiagnosticBag diagnostics)
    {
        if (named.Reference.File is not { } file)
        {
            var meant = named.Reference.Nearest is { } nearest && Texts.Path.IsValid(nearest) ? nearest : null;
            diagnostics.Report(
                Rules.SourceNotFound, named.Range, Replacement.OfPath(annotation.Path, named.Range, named.Form, meant), named.Written, named.Reference.Hint);
            return null;
        }

        if (file.Length > annotation.Limits.SourceLength)
        {
            diagnostics.Report(Rules.FileTooLong, named.Range,
                file.Name, $"{file.Length}", $"{annotation.Limits.SourceLength}", ProjectProperties.MaxSourceLength);
            return null;
        }

        if (file.Text is null)
        {
            diagnostics.Report(Rules.UnreadableFile, named.Range, file.Name);
            return null;
        }

        var source = SourceDocument.From(file);
        EncodingDamage.Report(source, named.Range, diagnostics);
        if (source.IsTooComplex)
        {
            diagnostics.Report(Rules.MarkupTooComplex, named.Range, file.Name);
        }

        return source;
    }
}
