using Quoin.Compiler.Baselines;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// The steps of building a project's content. Each is a pure function of values, so that the generator can re-run only what an
/// edit affects; <see cref="ContentBuild"/> runs all of them. There is no other way from files to articles and diagnostics.
/// </summary>
internal static class BuildSteps
{
    /// <summary>Parses an annotation by itself.</summary>
    public static ParseResult Parse(ContentFile file, Limits limits, AnnotationFormat format, CancellationToken cancellation) => ParseWithTree(file, limits, format, cancellation).Result;

    /// <summary>Parses an annotation by itself, so that its YAML can be had too.</summary>
    public static ParsedAnnotation ParseWithTree(ContentFile file, Limits limits, AnnotationFormat format, CancellationToken cancellation) =>
        ArticleCompiler.ParseWithTree(file.Path, file.Content, limits, format, cancellation);

    /// <summary>Parses a policy by itself.</summary>
    public static PolicyResult ParsePolicy(ContentFile file, Limits limits, AnnotationFormat format, CancellationToken cancellation) =>
        PolicyCompiler.Parse(file.Path, file.Content, limits, format, cancellation);

    /// <summary>Parses a model by itself.</summary>
    public static ModelFile ParseModel(ContentFile file, Limits limits, CancellationToken cancellation) => ModelCompiler.Parse(file.Path, file.Content, limits, isFile: true, cancellation);

    /// <summary>Combines the models of a build and of its references. Annotations and policies are parsed in the format that they make.</summary>
    public static ModelsInForce CombineModels(EquatableArray<ModelFile> own, EquatableArray<ReferencedModel> referenced) => ModelLayers.Combine(own, referenced);

    /// <summary>Reports what the models of a build declare and no annotation uses.</summary>
    public static EquatableArray<ContentDiagnostic> CheckModelUse(ModelsInForce models, EquatableArray<ModelUse> uses, int annotations) => ModelUse.Check(models, uses, uses.Count == annotations);

    /// <summary>Reports the libraries that the models of a build name and that do not exist.</summary>
    public static EquatableArray<ContentDiagnostic> CheckFieldLibraries(ModelsInForce models, EquatableArray<string> libraries, int annotations) => FieldLibraries.Check(models, libraries, annotations > 0);

    /// <summary>The format of a project's annotations and policies, for tools that read some of them without a build.</summary>
    public static AnnotationFormat FormatOf(ContentProject project) => ModelsOf(project).Format;

    /// <summary>The models of a project and of its references.</summary>
    public static ModelsInForce ModelsOf(ContentProject project) => CombineModels(
        project.Files.Where(static file => file.Kind == ContentFileKind.Model).Select(file => ParseModel(file, project.Settings.Limits, CancellationToken.None)).ToEquatableArray(),
        CombineReferences(project.References).Models);

    /// <summary>Creates a source from a file; errors are reported by the article that uses it.</summary>
    public static SourceFile ReadSource(ContentFile file, Limits limits, CancellationToken cancellation) => new(file.Path, file.Content);

    /// <summary>Checks a file that may be meant as content.</summary>
    public static StrayFile CheckStray(ContentFile file, Limits limits, CancellationToken cancellation) => StrayFile.Check(file);

    /// <summary>Joins a library with its sources: it depends on nothing else, so all libraries are compiled before the first article is joined.</summary>
    public static JoinedArticle JoinLibrary(Annotation library, SourceLibrary sources, bool isCompared = false) =>
        new(library, new SourceReference(null), []) { Sources = sources.FindAll(library), IsCompared = isCompared };

    /// <summary>The libraries that articles can cite.</summary>
    /// <param name="own">Those of the build.</param>
    /// <param name="referenced">Those of referenced assemblies.</param>
    /// <param name="unread">The annotations that could not be read, and the libraries that could not be compiled.</param>
    public static LibraryCatalog Catalog(EquatableArray<LibraryExport> own, EquatableArray<LibraryExport> referenced, IReadOnlyCollection<ParseResult> unread) =>
        LibraryCatalog.From(own, referenced, unread);

    /// <summary>
    /// Joins an annotation with its own source, its policies and what it cites, so that an edit of another source, another policy or another mark
    /// of a library stops here.
    /// </summary>
    public static JoinedArticle Join(Annotation annotation, SourceLibrary sources, PolicyLibrary policies, LibraryCatalog libraries, bool isCompared = false) =>
        new(annotation, sources.Find(annotation), policies.Governing(annotation.Path)) { References = libraries.Resolve(annotation), IsCompared = isCompared };

    /// <summary>Anchors an annotation to its sources and checks it.</summary>
    public static CompileResult Compile(JoinedArticle article, CancellationToken cancellation) => ArticleCompiler.Compile(article, cancellation);

    /// <summary>Searches the other sources for quotes that are missing in an article's own source.</summary>
    public static DiagnosedArticle Attribute(CompileResult article, SourceLibrary sources, CancellationToken cancellation) =>
        new(QuoteAttribution.Resolve(article, sources, cancellation), article.Coverage);

    /// <summary>The diagnostics of an article, with the project's coverage settings applied.</summary>
    public static EquatableArray<ContentDiagnostic> ApplyCoverage(DiagnosedArticle article, CoverageSettings settings, CancellationToken cancellation) =>
        ContentDiagnostic.Shown(CoverageRules.Apply(article.Diagnostics, article.Coverage, settings, cancellation));

    /// <summary>Compares the dates of an annotation with a day; null for none.</summary>
    public static EquatableArray<ContentDiagnostic> CheckDates(Annotation annotation, string? day) => DateRules.Check(annotation, day);

    /// <summary>The diagnostics of an annotation that could not be parsed; those of other annotations are included with their article.</summary>
    public static EquatableArray<ContentDiagnostic> Unread(ParseResult? parsed) => parsed is { Annotation: null } ? ContentDiagnostic.Shown(parsed.Diagnostics) : [];

    /// <summary>A baseline by itself, which is read if something is compared with it.</summary>
    public static BaselineFile ReadBaseline(ContentFile file, Limits limits, CancellationToken cancellation) =>
        new(file.Path, file.Content, limits);

    /// <summary>A file of acceptances by itself, which is read if something is compared.</summary>
    public static AcceptedFile ReadAcceptances(ContentFile file, Limits limits, CancellationToken cancellation) =>
        new(file.Path, file.Content, limits);

    /// <summary>The marks of libraries that have another id than when they were accepted, so that articles that cite them by the new id have lost nothing.</summary>
    /// <param name="libraries">What the libraries of the build promise.</param>
    /// <param name="baselines">What was accepted.</param>
    public static EquatableArray<RenamedMark> FindRenamed(IEnumerable<ArticlePromises> libraries, BaselineLibrary baselines) => BaselineCheck.FindRenamed(libraries, baselines);

    /// <summary>
    /// Joins what an article promises with what was accepted of it, so that a change of other lines stops here; null if it is not compared, and while
    /// an error of a library may have lost a caveat of its claims.
    /// </summary>
    public static ComparedArticle? JoinBaseline(CompileResult article, BaselineLibrary baselines, EquatableArray<RenamedMark> renamed, bool mayLackHouse) =>
        article.Promises is { } promises && !baselines.IsUnwritten && !(mayLackHouse && article.Library is null) ? ComparedArticle.Of(promises, baselines.Find(promises.Id.Value), renamed) : null;

    /// <summary>Compares an article with what was accepted of it.</summary>
    public static EquatableArray<ContentDiagnostic> Compare(ComparedArticle article, Limits limits) => BaselineCheck.Compare(article, limits);

    /// <summary>The id of an annotation, or the one that its name says it has if it could not be read.</summary>
    public static string IdOf(ParseResult parsed) => parsed.Annotation?.Id.Value ?? NameOf(parsed.Path);

    /// <summary>What is wrong with the baselines, and the articles that are gone. Nothing is reported to projects that are not compared.</summary>
    public static EquatableArray<ContentDiagnostic> CheckBaselines(bool isCompared, BaselineLibrary baselines, IEnumerable<string> present) =>
        isCompared ? BaselineCheck.CheckArticles(baselines, present) : [];

    /// <summary>Combines the articles of a build by their headers, which edits rarely change.</summary>
    public static ContentIndex Index(IEnumerable<ArticleHeader> headers, string ns) => ContentIndex.Create(headers, ns);

    /// <summary>Reports caveats of libraries that select no claim of the build.</summary>
    /// <param name="house">The selectors of each library.</param>
    /// <param name="headers">All articles and libraries.</param>
    /// <param name="libraries">The libraries that articles can cite.</param>
    public static EquatableArray<ContentDiagnostic> CheckHouse(
        EquatableArray<HouseSelectors> house, IReadOnlyCollection<ArticleHeader> headers, LibraryCatalog libraries) =>
        HouseSelectors.Check(house, headers, areAll: libraries.Unread.Count == 0);

    /// <summary>Compares the claims of all articles.</summary>
    public static EquatableArray<ContentDiagnostic> CompareClaims(EquatableArray<ArticleClaims> articles) => ClaimRepetition.Find(articles);

    /// <summary>Compares the evidence of all articles and libraries.</summary>
    public static EquatableArray<ContentDiagnostic> CompareEvidence(EquatableArray<EvidenceDefinitions> all) => EvidenceRepetition.Find(all);

    /// <summary>Combines the content of referenced assemblies.</summary>
    public static ReferencedContent CombineReferences(EquatableArray<AssemblyManifest> assemblies) => ReferencedContent.Create(assemblies);

    /// <summary>Which lists of articles of references the project's own list can name.</summary>
    public static ListedReferences ListReferences(ReferencedContent references, string ns) => ListedReferences.Create(references, ns);

    /// <summary>The diagnostics of references, which are not reported to projects that neither have content nor list that of references.</summary>
    public static EquatableArray<ContentDiagnostic> CheckReferences(ContentIndex index, ReferencedContent references, ListedReferences listed, OutputSettings output) =>
        (index.Articles.Count + index.Libraries.Count == 0 && !output.ListsReferences) || ReferenceEquals(references, ReferencedContent.None) ? []
            : [.. references.Diagnostics, .. ReferencedContent.Compare(index.Articles.Concat(index.Libraries), references.Libraries, output.Namespace), .. listed.Diagnostics];

    /// <summary>The diagnostics of the settings, which are not reported to projects without content.</summary>
    public static EquatableArray<ContentDiagnostic> CheckSettings(bool hasArticles, EquatableArray<ContentDiagnostic> diagnostics) =>
        hasArticles ? diagnostics : [];

    /// <summary>The name of an annotation without its extensions, which is its id unless that is reported.</summary>
    private static string NameOf(string path) => FilePaths.Name(path) is var name && name.IndexOf('.') is > 0 and var end ? name.Substring(0, end) : name;
}
