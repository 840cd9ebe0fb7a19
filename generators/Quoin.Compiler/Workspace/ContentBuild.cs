using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
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
        _sources = Read(ContentFileKind.Source, BuildSteps.ReadSource, earlier?._sources);
        _policies = Read(ContentFileKind.Policy, BuildSteps.ParsePolicy, earlier?._policies);
        _strays = Read(ContentFileKind.Stray, BuildSteps.CheckStray, earlier?._strays);

        _baselines = Read(ContentFileKind.Baseline, BuildSteps.ReadBaseline, earlier?._baselines);
        _acceptances = Read(ContentFileKind.Acceptances, BuildSteps.ReadAcceptances, earlier?._acceptances);
        Baselines = new BaselineLibrary(_baselines.All.ToEquatableArray(), _acceptances.All.ToEquatableArray());

        // Libraries that have not changed are used again with what they have found out about their files.
        Sources = new SourceLibrary(_sources.All.ToEquatableArray()) is var sources && earlier?.Sources == sources ? earlier.Sources : sources;
        Policies = new PolicyLibrary(_policies.All.Select(result => result.Policy).OfType<Policy>().ToEquatableArray()) is var policies && earlier?.Policies == policies
            ? earlier.Policies
            : policies;
        References = earlier?.Project.References == project.References ? earlier.References : BuildSteps.CombineReferences(project.References);
        _articles = Build([.. Files(ContentFileKind.Annotation)], earlier, schedule, cancellation);
        Index = BuildSteps.Index(Annotations.Select(article => article.Compiled?.Header).OfType<ArticleHeader>(), settings.Output.Namespace);

        Repetitions = BuildSteps.CompareClaims(Annotations.Select(article => article.Compiled?.Claims).OfType<ArticleClaims>().ToEquatableArray());

        var byPath = Annotations.ToDictionary(article => article.Path, StringComparer.Ordinal);
        Articles = [.. Index.Articles.Select(export => byPath[export.Path])];
        Diagnostics =
        [
            .. Annotations.Where(article => article.Joined is null).SelectMany(article => article.Diagnostics),
            .. Annotations.Where(article => article.Joined is not null).SelectMany(article => article.Diagnostics),
            .. _policies.All.SelectMany(result => result.Diagnostics),
            .. _strays.All.SelectMany(file => file.Diagnostics),
            .. project.OutsideLinks.Select(link => new DiagnosticBag(link).Report(Rules.LinkLeadsOutside, default, FilePaths.Name(link))),
            .. Index.Diagnostics,
            .. Repetitions,
            .. BuildSteps.CheckReferences(Index.Articles.Count > 0, References, BuildSteps.ListReferences(References, settings.Output.Namespace)),
            .. Annotations.SelectMany(article => article.Changes),
            .. BuildSteps.CheckBaselines(settings.HasBaseline, Baselines, Annotations.Select(static article => BuildSteps.IdOf(article.Parsed.Result))),
            .. BuildSteps.CheckSettings(Index.Articles.Count > 0, settings.Diagnostics),
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

    /// <summary>The claims that repeat others.</summary>
    public EquatableArray<ContentDiagnostic> Repetitions { get; }

    /// <summary>The content of referenced assemblies.</summary>
    public ReferencedContent References { get; }

    public SourceLibrary Sources { get; }

    /// <summary>The valid policies.</summary>
    public PolicyLibrary Policies { get; }

    /// <summary>What was accepted of the content.</summary>
    public BaselineLibrary Baselines { get; }

    /// <summary>All annotations, in the order of their paths.</summary>
    public IReadOnlyList<ArticleBuild> Annotations => _articles.All;

    /// <summary>
    /// The articles in generated code, in the ordinal order of their ids. Articles with errors are included, as far as they could
    /// be compiled, so that an editor can complete names while an article is being written. The output of a failed build is never run, so
    /// do not show such articles to readers.
    /// </summary>
    public IReadOnlyList<ArticleBuild> Articles { get; }

    /// <summary>The articles without errors; only these may be shown to readers.</summary>
    public IEnumerable<ArticleBuild> SoundArticles => Articles.Where(article => !article.HasErrors);

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

    /// <summary>Builds each annotation by itself. What they share is not changed, or is the same whichever of them computes it first.</summary>
    private FileResults<ArticleBuild> Build(ContentFile[] files, ContentBuild? earlier, BuildSchedule schedule, CancellationToken cancellation)
    {
        var articles = new ArticleBuild[files.Length];

        // Found one by one, because the index is created for the first of them.
        var kept = earlier is null ? null : Array.ConvertAll(files, earlier._articles.Find);
        schedule(files.Length, i => articles[i] = Build(files[i], earlier, kept?[i], cancellation), cancellation);
        return new FileResults<ArticleBuild>(files, articles);
    }

    /// <param name="file">The annotation.</param>
    /// <param name="earlier">The earlier build; null if there is none.</param>
    /// <param name="kept">What that has of the same annotation; null if it has none.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    private ArticleBuild Build(ContentFile file, ContentBuild? earlier, ArticleBuild? kept, CancellationToken cancellation)
    {
        var parsed = kept?.Parsed ?? BuildSteps.ParseWithTree(file, Project.Settings.Limits, cancellation);
        if (parsed.Result.Annotation is not { } annotation)
        {
            return kept ?? new ArticleBuild(file.Path, parsed, null, null, BuildSteps.Unread(parsed.Result));
        }

        var joined = BuildSteps.Join(annotation, Sources, Policies, Project.Settings.HasBaseline);
        var compiled = kept?.Joined == joined ? kept.Compiled! : BuildSteps.Compile(joined, cancellation);

        var compared = BuildSteps.JoinBaseline(compiled, Baselines);

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
