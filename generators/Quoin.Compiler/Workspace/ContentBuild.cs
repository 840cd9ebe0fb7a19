using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// The built content of a project: gives tools the same result as a build of the project. Whatever the files contain, the only exception is
/// cancellation, and no file affects the article of another.
/// </summary>
internal sealed class ContentBuild
{
    private ContentBuild(ContentProject project, BuildSchedule schedule, CancellationToken cancellation)
    {
        var (settings, limits) = (project.Settings, project.Settings.Limits);
        var policies = Read(ContentFileKind.Policy, BuildSteps.ParsePolicy);
        Project = project;
        Sources = new SourceLibrary(Read(ContentFileKind.Source, BuildSteps.ReadSource).ToEquatableArray());
        Policies = new PolicyLibrary(policies.Select(result => result.Policy).OfType<Policy>().ToEquatableArray());
        Annotations = Build([.. Files(ContentFileKind.Annotation)], schedule, cancellation);
        Index = BuildSteps.Index(Annotations.Select(article => article.Compiled?.Header).OfType<ArticleHeader>(), settings.Output.Namespace);

        Repetitions = BuildSteps.CompareClaims(Annotations.Select(article => article.Compiled?.Claims).OfType<ArticleClaims>().ToEquatableArray());

        var byPath = Annotations.ToDictionary(article => article.Path, StringComparer.Ordinal);
        Articles = [.. Index.Articles.Select(export => byPath[export.Path])];
        Diagnostics =
        [
            .. Annotations.Where(article => article.Joined is null).SelectMany(article => article.Diagnostics),
            .. Annotations.Where(article => article.Joined is not null).SelectMany(article => article.Diagnostics),
            .. policies.SelectMany(result => result.Diagnostics),
            .. Read(ContentFileKind.Stray, BuildSteps.CheckStray).SelectMany(file => file.Diagnostics),
            .. project.OutsideLinks.Select(link => new DiagnosticBag(link).Report(Rules.LinkLeadsOutside, default, FilePaths.Name(link))),
            .. Index.Diagnostics,
            .. Repetitions,
            .. BuildSteps.CheckSettings(Index.Articles.Count > 0, settings.Diagnostics),
        ];

        IEnumerable<ContentFile> Files(ContentFileKind kind) => project.Files.Where(file => file.Kind == kind);

        List<T> Read<T>(ContentFileKind kind, Func<ContentFile, Limits, CancellationToken, T> read) =>
            [.. Files(kind).Select(file => read(file, limits, cancellation))];
    }

    public ContentProject Project { get; }

    /// <summary>The claims that repeat others.</summary>
    public EquatableArray<ContentDiagnostic> Repetitions { get; }

    public SourceLibrary Sources { get; }

    /// <summary>The valid policies.</summary>
    public PolicyLibrary Policies { get; }

    /// <summary>All annotations, in the order of their paths.</summary>
    public IReadOnlyList<ArticleBuild> Annotations { get; }

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
    public static ContentBuild Create(ContentProject project, CancellationToken cancellation = default) => new(project, OneByOne, cancellation);

    /// <summary>Builds the content of a project with articles at the same time. The result is the same.</summary>
    /// <param name="project">The project.</param>
    /// <param name="schedule">How the host builds several articles.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ContentBuild Create(ContentProject project, BuildSchedule schedule, CancellationToken cancellation = default) => new(project, schedule, cancellation);

    private static void OneByOne(int count, Action<int> build, CancellationToken cancellation)
    {
        for (var i = 0; i < count; i++)
        {
            build(i);
        }
    }

    /// <summary>Builds each annotation by itself. What they share is not changed, or is the same whichever of them computes it first.</summary>
    private ArticleBuild[] Build(ContentFile[] files, BuildSchedule schedule, CancellationToken cancellation)
    {
        var articles = new ArticleBuild[files.Length];
        schedule(files.Length, i => articles[i] = Build(files[i], cancellation), cancellation);
        return articles;
    }

    private ArticleBuild Build(ContentFile file, CancellationToken cancellation)
    {
        var parsed = BuildSteps.ParseWithTree(file, Project.Settings.Limits, cancellation);
        if (parsed.Result.Annotation is not { } annotation)
        {
            return new ArticleBuild(file.Path, parsed, null, null, BuildSteps.Unread(parsed.Result));
        }

        var joined = BuildSteps.Join(annotation, Sources, Policies);
        var compiled = BuildSteps.Compile(joined, cancellation);
        var diagnosed = BuildSteps.Attribute(compiled, Sources, cancellation);
        return new ArticleBuild(file.Path, parsed, joined, compiled, BuildSteps.ApplyCoverage(diagnosed, Project.Settings.Coverage, cancellation));
    }
}
