using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// The steps by which a project's content is built. Each is a pure function of values, so that the generator can run it for what an
/// edit touches alone; <see cref="ContentBuild"/> runs them all. There is no other way from files to articles and diagnostics.
/// </summary>
internal static class BuildSteps
{
    /// <summary>Reads an annotation by itself.</summary>
    public static ParseResult Parse(ContentFile file, Limits limits, CancellationToken cancellation) => ParseWithTree(file, limits, cancellation).Result;

    /// <summary>Reads an annotation by itself, and keeps its YAML.</summary>
    public static ParsedAnnotation ParseWithTree(ContentFile file, Limits limits, CancellationToken cancellation) =>
        ArticleCompiler.ParseWithTree(file.Path, file.Content, limits, cancellation);

    /// <summary>Reads a policy by itself.</summary>
    public static PolicyResult ParsePolicy(ContentFile file, Limits limits, CancellationToken cancellation) =>
        PolicyCompiler.Parse(file.Path, file.Content, limits, cancellation);

    /// <summary>Takes a source as it was read; an article that has it reports what is wrong with it.</summary>
    public static SourceFile ReadSource(ContentFile file, Limits limits, CancellationToken cancellation) => new(file.Path, file.Content);

    /// <summary>Joins an annotation with its own source and the policies that govern it, so that the edit of another source or policy ends here.</summary>
    public static JoinedArticle Join(Annotation annotation, SourceLibrary sources, PolicyLibrary policies) =>
        new(annotation, sources.Find(annotation), policies.Governing(annotation.Path));

    /// <summary>Locks an annotation to its source and checks it.</summary>
    public static CompileResult Compile(JoinedArticle article, CancellationToken cancellation) =>
        ArticleCompiler.Compile(article.Annotation, article.Source, article.Policies, cancellation);

    /// <summary>Searches the other sources for what an article's own source lacks.</summary>
    public static DiagnosedArticle Attribute(CompileResult article, SourceLibrary sources, CancellationToken cancellation) =>
        new(QuoteAttribution.Resolve(article, sources, cancellation), article.Coverage);

    /// <summary>The diagnostics of an article as its project has configured them.</summary>
    public static EquatableArray<ContentDiagnostic> ApplyCoverage(DiagnosedArticle article, CoverageSettings settings, CancellationToken cancellation) =>
        CoverageRules.Apply(article.Diagnostics, article.Coverage, settings, cancellation);

    /// <summary>The diagnostics of an annotation of which too little could be read; those of any other come with its article, in one list.</summary>
    public static EquatableArray<ContentDiagnostic> Unread(ParseResult? parsed) => parsed is { Annotation: null } ? parsed.Diagnostics : [];

    /// <summary>Puts the articles of a build together, by headers, which few edits change.</summary>
    public static ContentIndex Index(IEnumerable<ArticleHeader> headers, string ns) => ContentIndex.Create(headers, ns);

    /// <summary>What is wrong with the settings, which a project without content does not hear of.</summary>
    public static EquatableArray<ContentDiagnostic> CheckSettings(bool hasArticles, EquatableArray<ContentDiagnostic> diagnostics) =>
        hasArticles ? diagnostics : [];
}
