using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// The built content of a project: gives tools the same result as a build of the project. Whatever the files contain, the only exception is
/// cancellation, and no file affects the article of another.
/// </summary>
internal sealed class ContentBuild
{
    private readonly FileResults<ModelFile> _models;
    private readonly FileResults<SourceFile> _sources;
    private readonly FileResults<PolicyResult> _policies;
    private readonly FileResults<StrayFile> _strays;
    private readonly FileResults<ArticleBuild> _articles;
    private readonly FileResults<BaselineFile> _baselines;
    private readonly FileResults<AcceptedFile> _acceptances;

    private ContentBuild(ContentProject project, ContentBuild? earlier, BuildSchedule schedule, CancellationToken cancellation)
    {
        var settings = project.Settings;
        Project = project;
        References = earlier?.Project.References == project.References ? earlier.References : BuildSteps.CombineReferences(project.References);
        _models = Read(ContentFileKind.Model, BuildSteps.ParseModel, earlier?._models);
        Models = BuildSteps.CombineModels(_models.All.ToEquatableArray(), References.Models) is var models && earlier?.Models == models ? earlier.Models : models;
        if (earlier is not null && earlier.Format != Format)
        {
            earlier = null;
        }

        _sources = Read(ContentFileKind.Source, BuildSteps.ReadSource, earlier?._sources);
        _policies = Read(ContentFileKind.Policy, (file, limits, cancellation) => BuildSteps.ParsePolicy(file, limits, Format, cancellation), earlier?._policies);
        _strays = Read(ContentFileKind.Stray, BuildSteps.CheckStray, earlier?._strays);

        _baselines = Read(ContentFileKind.Baseline, BuildSteps.ReadBaseline, earlier?._baselines);
        _acceptances = Read(ContentFileKind.Acceptances, BuildSteps.ReadAcceptances, earlier?._acceptances);
        Baselines = new BaselineLibrary(_baselines.All.ToEquatableArray(), _acceptances.All.ToEquatableArray());

        // Libraries that have not changed are used again with what they have found out about their files.
        Sources = new SourceLibrary(_sources.All.ToEquatableArray()) is var sources && earlier?.Sources == sources ? earlier.Sources : sources;
        Policies = new PolicyLibrary(_policies.All.Select(result => result.Policy).OfType<Policy>().ToEquatableArray()) is var policies && earlier?.Policies == policies
            ? earlier.Policies
            : policies;
        ContentFile[] annotations = [.. Files(ContentFileKind.Annotation)];
        var kept = earlier is null ? null : Array.ConvertAll(annotations, earlier._articles.Find);
        var parsed = Parse(annotations, kept, schedule, cancellation);
        var libraries = BuildLibraries(annotations, parsed, kept, earlier, schedule, cancellation);
        Catalog = BuildSteps.Catalog(
            libraries.Select(library => library?.Compiled?.Library).OfType<LibraryExport>().ToEquatableArray(), References.Libraries,
            [.. parsed.Where((annotation, i) => annotation.Result.Annotation is null || (libraries[i] is { Compiled.Library: null })).Select(static annotation => annotation.Result)]) is var catalog && earlier?.Catalog == catalog ? earlier.Catalog : catalog;
        // Of use to articles only, which are built after all libraries.
        Renamed = BuildSteps.FindRenamed(libraries.Select(static library => library?.Compiled?.Promises).OfType<ArticlePromises>(), Baselines);
        _articles = Build(annotations, parsed, libraries, kept, earlier, schedule, cancellation);
        List<ArticleHeader> headers = [.. Annotations.Select(article => article.Compiled?.Header).OfType<ArticleHeader>()];
        Index = BuildSteps.Index(headers, settings.Output.Namespace);
        var idle = BuildSteps.CheckHouse(Annotations.Select(article => article.Compiled?.House).OfType<HouseSelectors>().ToEquatableArray(), headers, Catalog);

        Repetitions = BuildSteps.CompareClaims(Annotations.Select(article => article.Compiled?.Claims).OfType<ArticleClaims>().ToEquatableArray());

        EvidenceRepetitions = BuildSteps.CompareEvidence(Annotations.Select(article => article.Compiled?.Evidence).OfType<EvidenceDefinitions>().ToEquatableArray());

        var byPath = Annotations.ToDictionary(article => article.Path, StringComparer.Ordinal);
        Articles = [.. Index.Articles.Select(header => byPath[header.Path])];
        Libraries = [.. Index.Libraries.Select(header => byPath[header.Path])];
        Diagnostics =
        [
            .. Annotations.Where(article => article.Joined is null).SelectMany(article => article.Diagnostics),
            .. Annotations.Where(article => article.Joined is not null).SelectMany(article => article.Diagnostics),
            .. Models.Diagnostics,
            .. BuildSteps.CheckModelUse(Models, Annotations.Select(static article => article.Compiled?.ModelUse).OfType<ModelUse>().ToEquatableArray(), Annotations.Count),
            .. BuildSteps.CheckFieldLibraries(Models, Catalog.Names, Annotations.Count),
            .. _policies.All.SelectMany(result => result.Diagnostics),
            .. _strays.All.SelectMany(file => file.Diagnostics),
            .. project.OutsideLinks.Select(link => new DiagnosticBag(link).Report(Rules.LinkLeadsOutside, default, FilePaths.Name(link))),
            .. Index.Diagnostics,
            .. idle,
            .. Repetitions,
            .. EvidenceRepetitions,
            .. BuildSteps.CheckReferences(Index, References, BuildSteps.ListReferences(References, settings.Output.Namespace), settings.Output),
            .. Annotations.SelectMany(article => article.Changes),
            .. BuildSteps.CheckBaselines(settings.HasBaseline, Baselines, Annotations.Select(static article => BuildSteps.IdOf(article.Parsed.Result))),
            .. settings.AsOf is null ? [] : Annotations.Select(article => article.Parsed.Result.Annotation).OfType<Annotation>().SelectMany(annotation => BuildSteps.CheckDates(annotation, settings.AsOf)),
            .. BuildSteps.CheckSettings(Index.Articles.Count + Index.Libraries.Count > 0, settings.Diagnostics),
        ];

        IEnumerable<ContentFile> Files(ContentFileKind kind) => project.Files.Where(file => file.Kind == kind);

        FileResults<T> Read<T>(ContentFileKind kind, Func<ContentFile, Limits, CancellationToken, T> read, FileResults<T>? kept)
            where T : class
        {
            List<ContentFile> files = [.. Files(kind)];
            return new FileResults<T>(files, files.ConvertAll(file => kept?.Find(file) ?? read(file, settings.Limits, cancellation)));
        }
    }

    public ContentProject Project { get; }

    /// <summary>The models of the project and of its references.</summary>
    public ModelsInForce Models { get; }

    /// <summary>The format of annotations and policies.</summary>
    public AnnotationFormat Format => Models.Format;

    /// <summary>The claims that repeat others.</summary>
    public EquatableArray<ContentDiagnostic> Repetitions { get; }

    /// <summary>The evidence that is defined more than once.</summary>
    public EquatableArray<ContentDiagnostic> EvidenceRepetitions { get; }

    /// <summary>The content of referenced assemblies.</summary>
    public ReferencedContent References { get; }

    public SourceLibrary Sources { get; }

    /// <summary>The valid policies.</summary>
    public PolicyLibrary Policies { get; }

    /// <summary>What was accepted of the content.</summary>
    public BaselineLibrary Baselines { get; }

    /// <summary>The marks of libraries that have another id than when they were accepted.</summary>
    private EquatableArray<RenamedMark> Renamed { get; }

    /// <summary>The libraries that the articles can cite.</summary>
    public LibraryCatalog Catalog { get; }

    /// <summary>All annotations, those of libraries too, in the order of their paths.</summary>
    public IReadOnlyList<ArticleBuild> Annotations => _articles.All;

    /// <summary>
    /// The articles in generated code, in the ordinal order of their ids. Articles with errors are included, as far as they could
    /// be compiled, so that an editor can complete names while an article is being written. The output of a failed build is never run, so
    /// do not show such articles to readers.
    /// </summary>
    public IReadOnlyList<ArticleBuild> Articles { get; }

    /// <summary>The libraries in generated code, in the ordinal order of their ids; like articles, also those with errors.</summary>
    public IReadOnlyList<ArticleBuild> Libraries { get; }

    /// <summary>The articles that no error affects; only these may be shown to readers.</summary>
    public IEnumerable<ArticleBuild> SoundArticles => Articles.Where(IsSound);

    /// <summary>
    /// Whether neither an article nor a library has an error that affects it: without errors of its own, its claims may still lack what a library with
    /// errors would add to them.
    /// </summary>
    public bool IsSound(ArticleBuild article) => article is { HasErrors: false, Article: not null, Joined.References.IsIncomplete: false } && !Catalog.MayLackHouse;

    /// <summary>The combined articles.</summary>
    public ContentIndex Index { get; }

    /// <summary>
    /// All content diagnostics of a build of the project, in the same order if the build passes the files in path order: annotations that
    /// could not be parsed, articles, policies, conflicts between articles, settings.
    /// </summary>
    public EquatableArray<ContentDiagnostic> Diagnostics { get; }

    /// <summary>Whether a build of the project fails.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == RuleSeverity.Error);

    /// <summary>Builds the content of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ContentBuild Create(ContentProject project, CancellationToken cancellation = default) => new(project, null, OneByOne, cancellation);

    /// <summary>Builds the content of a project with articles at the same time. The result is the same.</summary>
    /// <param name="project">The project.</param>
    /// <param name="schedule">How the host builds several articles.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ContentBuild Create(ContentProject project, BuildSchedule schedule, CancellationToken cancellation = default) => new(project, null, schedule, cancellation);

    /// <summary>
    /// Builds the content of a project again, after an edit: only what depends on files that have changed is built. The result is that of
    /// <see cref="Create(ContentProject, BuildSchedule, CancellationToken)"/>.
    /// </summary>
    /// <param name="earlier">An earlier build, of any project.</param>
    /// <param name="project">The project as it is now.</param>
    /// <param name="schedule">How the host builds several articles.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ContentBuild Update(ContentBuild earlier, ContentProject project, BuildSchedule schedule, CancellationToken cancellation = default)
    {
        // All results depend on the limits, and the diagnostics of an article on what is asked of its coverage.
        var (before, now) = (earlier.Project.Settings, project.Settings);
        return new(project, before.Limits == now.Limits && before.Coverage == now.Coverage ? earlier : null, schedule, cancellation);
    }

    private static void OneByOne(int count, Action<int> build, CancellationToken cancellation)
    {
        for (var i = 0; i < count; i++)
        {
            build(i);
        }
    }

    private ParsedAnnotation[] Parse(ContentFile[] files, ArticleBuild?[]? kept, BuildSchedule schedule, CancellationToken cancellation)
    {
        var parsed = new ParsedAnnotation[files.Length];
        schedule(files.Length, i => parsed[i] = kept?[i]?.Parsed ?? BuildSteps.ParseWithTree(files[i], Project.Settings.Limits, Format, cancellation), cancellation);
        return parsed;
    }

    /// <summary>Builds the libraries, which depend on nothing but their sources; null in the place of articles.</summary>
    private ArticleBuild?[] BuildLibraries(
        ContentFile[] files, ParsedAnnotation[] parsed, ArticleBuild?[]? kept, ContentBuild? earlier, BuildSchedule schedule, CancellationToken cancellation)
    {
        var libraries = new ArticleBuild?[files.Length];
        int[] indices = [.. Enumerable.Range(0, files.Length).Where(i => parsed[i].Result.Annotation?.IsLibrary is true)];
        schedule(indices.Length, n =>
        {
            var i = indices[n];
            libraries[i] = Build(files[i], parsed[i], BuildSteps.JoinLibrary(parsed[i].Result.Annotation!, Sources, Project.Settings.HasBaseline), earlier, kept?[i], cancellation);
        }, cancellation);
        return libraries;
    }

    /// <summary>Builds each annotation by itself. What they share is not changed, or is the same whichever of them computes it first.</summary>
    private FileResults<ArticleBuild> Build(
        ContentFile[] files, ParsedAnnotation[] parsed, ArticleBuild?[] libraries, ArticleBuild?[]? kept, ContentBuild? earlier, BuildSchedule schedule, CancellationToken cancellation)
    {
        var articles = new ArticleBuild[files.Length];
        schedule(files.Length, i => articles[i] = libraries[i] ?? (parsed[i].Result.Annotation is { } annotation
            ? Build(files[i], parsed[i], BuildSteps.Join(annotation, Sources, Policies, Catalog, Project.Settings.HasBaseline), earlier, kept?[i], cancellation)
            : kept?[i] ?? new ArticleBuild(files[i].Path, parsed[i], null, null, BuildSteps.Unread(parsed[i].Result))), cancellation);
        return new FileResults<ArticleBuild>(files, articles);
    }

    /// <param name="file">The annotation.</param>
    /// <param name="parsed">The annotation, parsed.</param>
    /// <param name="joined">The annotation with everything that it depends on.</param>
    /// <param name="earlier">The earlier build; null if there is none.</param>
    /// <param name="kept">What that has of the same annotation; null if it has none.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    private ArticleBuild Build(ContentFile file, ParsedAnnotation parsed, JoinedArticle joined, ContentBuild? earlier, ArticleBuild? kept, CancellationToken cancellation)
    {
        var compiled = kept?.Joined == joined ? kept.Compiled! : BuildSteps.Compile(joined, cancellation);

        var compared = BuildSteps.JoinBaseline(compiled, Baselines, Renamed, !joined.Annotation.IsLibrary && Catalog.MayLackHouse);

        // Any source may have a quote that is missing.
        if (kept is not null && kept.Compared == compared && ReferenceEquals(compiled, kept.Compiled) && (compiled.Missing.Count == 0 || ReferenceEquals(Sources, earlier?.Sources)))
        {
            return kept;
        }

        var diagnosed = BuildSteps.Attribute(compiled, Sources, cancellation);
        return new ArticleBuild(file.Path, parsed, joined, compiled, BuildSteps.ApplyCoverage(diagnosed, Project.Settings.Coverage, cancellation))
        {
            Compared = compared,
            Changes = compared is null ? [] : BuildSteps.Compare(compared, Project.Settings.Limits),
        };
    }
}
