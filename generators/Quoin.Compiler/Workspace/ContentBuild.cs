using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// The content of a project, built: for tools, what a build of the project gives. Whatever the files hold, nothing is thrown but a
/// cancellation, and no file affects the article of another one.
/// </summary>
internal sealed class ContentBuild
{
    private ContentBuild(ContentProject project, CancellationToken cancellation)
    {
        var (settings, limits) = (project.Settings, project.Settings.Limits);
        var policies = Read(ContentFileKind.Policy, BuildSteps.ParsePolicy);
        Project = project;
        Sources = new SourceLibrary(Read(ContentFileKind.Source, BuildSteps.ReadSource).ToEquatableArray());
        Policies = new PolicyLibrary(policies.Select(result => result.Policy).OfType<Policy>().ToEquatableArray());
        Annotations = [.. Files(ContentFileKind.Annotation).Select(file => Build(file, cancellation))];
        Index = BuildSteps.Index(Annotations.Select(article => article.Compiled?.Header).OfType<ArticleHeader>(), settings.Output.Namespace);

        var byPath = Annotations.ToDictionary(article => article.Path, StringComparer.Ordinal);
        Articles = [.. Index.Articles.Select(export => byPath[export.Path])];
        Diagnostics =
        [
            .. Annotations.Where(article => article.Joined is null).SelectMany(article => article.Diagnostics),
            .. Annotations.Where(article => article.Joined is not null).SelectMany(article => article.Diagnostics),
            .. policies.SelectMany(result => result.Diagnostics),
            .. Index.Diagnostics,
            .. BuildSteps.CheckSettings(Index.Articles.Count > 0, settings.Diagnostics),
        ];

        IEnumerable<ContentFile> Files(ContentFileKind kind) => project.Files.Where(file => file.Kind == kind);

        List<T> Read<T>(ContentFileKind kind, Func<ContentFile, Limits, CancellationToken, T> read) =>
            [.. Files(kind).Select(file => read(file, limits, cancellation))];
    }

    /// <summary>What was built.</summary>
    public ContentProject Project { get; }

    /// <summary>The sources.</summary>
    public SourceLibrary Sources { get; }

    /// <summary>The policies that are in order.</summary>
    public PolicyLibrary Policies { get; }

    /// <summary>Every annotation, in the order of paths.</summary>
    public IReadOnlyList<ArticleBuild> Annotations { get; }

    /// <summary>
    /// The articles that generated code holds, in the ordinal order of their ids. Those with errors are among them, as far as they could
    /// be compiled: an editor completes the names of an article while it is being written. A build that fails is not run, and what there is
    /// of such an article is not to be read.
    /// </summary>
    public IReadOnlyList<ArticleBuild> Articles { get; }

    /// <summary>The articles without errors, which alone may be shown to readers.</summary>
    public IEnumerable<ArticleBuild> SoundArticles => Articles.Where(article => !article.HasErrors);

    /// <summary>The articles, seen together.</summary>
    public ContentIndex Index { get; }

    /// <summary>
    /// All that a build of the project reports of content, in its order where it is given the files in the order of paths: annotations that
    /// could not be read, articles, policies, what is wrong between articles, settings.
    /// </summary>
    public EquatableArray<ContentDiagnostic> Diagnostics { get; }

    /// <summary>Whether a build of the project fails.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == RuleSeverity.Error);

    /// <summary>Builds the content of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="cancellation">Ends it early, with an <see cref="OperationCanceledException"/>.</param>
    public static ContentBuild Create(ContentProject project, CancellationToken cancellation = default) => new(project, cancellation);

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
