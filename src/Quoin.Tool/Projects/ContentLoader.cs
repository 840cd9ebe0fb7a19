using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Projects;

/// <summary>
/// Finds and reads content: exactly what a build of the project sees, or without a project what the package's globs find from the current folder.
/// </summary>
internal static class ContentLoader
{
    /// <summary>Reads the content of a request.</summary>
    /// <param name="session">The session.</param>
    /// <param name="request">Which content.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">There is no such content.</exception>
    public static async Task<ContentSet> LoadAsync(ToolSession session, ContentRequest request, CancellationToken cancellation)
    {
        var content = await FindAsync(session, request, cancellation);
        return (request.NeedsAll ? content.WithAllFindings() : content) with { Selected = PathSelector.Select(session, request.Paths, content) };
    }

    /// <summary>Reads the content of a project, whatever it is; null if it does not refer to Quoin.</summary>
    /// <param name="session">The session.</param>
    /// <param name="project">The full path of the project.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">The project cannot be read.</exception>
    public static async Task<ContentSet?> TryLoadAsync(ToolSession session, string project, CancellationToken cancellation)
    {
        var facts = await FactsAsync(session, project, memory: null, cancellation);
        return facts.Property(ProjectQuery.Mark) is null ? null : FromProject(session, new ContentRequest(project, []), project, facts);
    }

    private static async Task<ContentSet> FindAsync(ToolSession session, ContentRequest request, CancellationToken cancellation)
    {
        if (ProjectFinder.Find(session, request) is { } project)
        {
            var facts = await FactsAsync(session, project, request.Memory, cancellation);
            if (facts.Property(ProjectQuery.Mark) is not null)
            {
                return FromProject(session, request, project, facts);
            }

            if (request.Project is not null)
            {
                throw new ToolException($"The project '{session.Show(project)}' does not refer to Quoin; add the package with 'dotnet add package Quoin' and restore, or leave --project out");
            }
        }

        return FromFolder(session, request);
    }

    private static async Task<ProjectFacts> FactsAsync(ToolSession session, string project, ContentMemory? memory, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(project)!;
        var facts = memory?.Facts(known => Find(folder, known).Paths) ?? await AskAsync(session, project, cancellation);
        memory?.Keep(facts, Find(folder, facts).Paths);
        return facts;
    }

    private static async Task<ProjectFacts> AskAsync(ToolSession session, string project, CancellationToken cancellation)
    {
        var cache = ProjectCache.OfUser;
        if (cache.Find(project) is { } known)
        {
            return known;
        }

        // Both take most of a second, and neither needs the other.
        var (shown, now) = (session.Show(project), cache.Now());
        var (asking, reading) = (ProjectQuery.AskAsync(project, shown, cancellation), ProjectQuery.ImportsAsync(project, shown, null, cancellation));
        await Task.WhenAll(asking, reading);
        var (facts, imports) = (await asking, await reading);
        var (kept, folder) = (facts with { Files = null }, Path.GetDirectoryName(project)!);
        if (ReleasedBaseline.IsMissing(folder, facts) || !new HashSet<string>(facts.Files!.Where(IsContent), StringComparer.Ordinal).SetEquals(Find(folder, kept).Paths))
        {
            return facts;
        }

        cache.Keep(project, kept, ProjectQuery.HasFrameworks(facts) ? [.. imports, .. await ProjectQuery.ImportsAsync(project, shown, facts, cancellation)] : imports, now);
        return kept;
    }

    private static ContentSet FromProject(ToolSession session, ContentRequest request, string project, ProjectFacts facts)
    {
        var (folder, settings) = (Path.GetDirectoryName(project)!, On(request, ProjectSettings.Create(facts.Property)));
        var selection = Complete(session, Find(folder, facts));
        if (facts.Files is { } files)
        {
            selection = selection with { Paths = [.. files.Where(IsContent).Where(path => !selection.OutsideLinks.Any(link => path == link || path.StartsWith(link + "/", StringComparison.Ordinal)))] };
        }

        return new ContentSet($"the project '{session.Show(project)}'", ContentFolder.Load(selection, settings, request.Read) with { References = ReferencedContents.Read(session, facts.References, request.Memory) }, SeveritiesOf(project, facts), null)
        {
            ProjectFile = project,
            ReferencedProjects = [.. facts.References.Select(static file => file.Project.Replace(Path.DirectorySeparatorChar, '/')).Where(static path => path.Length > 0).Distinct(StringComparer.Ordinal)],
            Misplaced = [.. MisplacedContent.Find(folder, facts, selection.Paths.ToHashSet(StringComparer.Ordinal)), .. ReleasedBaseline.Check(folder, facts)],
            Folder = folder,
            Roots = ContentRoots.Create(facts.Property),
        };
    }

    private static ContentSet FromFolder(ToolSession session, ContentRequest request)
    {
        var (settings, roots) = (On(request, ProjectSettings.Default), ContentRoots.Create(static _ => null));
        var found = Complete(session, ContentFolder.Find(session.Folder, roots));
        var named = request.Paths.Select(session.FullPath).Where(Directory.Exists).Select(folder => Complete(session, ContentFolder.Find(folder, new ContentRoots(".", ".")))).ToList();
        var selection = new ContentSelection(
            [.. found.Paths.Concat(named.SelectMany(one => one.Paths)).Concat(request.Paths.Select(session.FullPath).Where(File.Exists)).Distinct(StringComparer.Ordinal)],
            [.. found.OutsideLinks.Concat(named.SelectMany(one => one.OutsideLinks)).Distinct(StringComparer.Ordinal)]);
        var project = ContentFolder.Load(selection, settings, request.Read);

        // There is no project to say so: whoever keeps a baseline wants it compared.
        if (project.Files.Any(static file => file.Kind is ContentFileKind.Baseline or ContentFileKind.Acceptances))
        {
            project = project with { Settings = settings with { HasBaseline = true } };
        }

        return new ContentSet($"the folders '{roots.Content}' and '{roots.Sources}'", ReferencedSources.AddTo(project, session.Folder, request.Read), SeveritySettings.Default, null) { Folder = session.Folder, Roots = roots };
    }

    /// <summary>The settings, with the day of the request.</summary>
    private static ProjectSettings On(ContentRequest request, ProjectSettings settings) => request.AsOf is { } day ? settings with { AsOf = day } : settings;

    private static ContentSelection Find(string folder, ProjectFacts facts) => ContentFolder.Find(folder, ContentRoots.Create(facts.Property));

    /// <summary>The selection. What is in a folder that cannot be listed is unknown, and a result without it must not pass for complete.</summary>
    private static ContentSelection Complete(ToolSession session, ContentSelection selection) => selection.Unlisted switch
    {
        { Count: 0 } => selection,
        [var only] => throw new ToolException($"The folder '{session.Show(only)}' cannot be read; change its permissions, or delete it"),
        { Count: var count } all => throw new ToolException($"The folder '{session.Show(all[0])}' and {count - 1} more cannot be read; change their permissions, or delete them"),
    };

    private static bool IsContent(string path) => ContentFileKinds.Of(path) != ContentFileKind.Other;

    private static SeveritySettings SeveritiesOf(string project, ProjectFacts facts)
    {
        var above = new List<string>();
        for (var folder = Path.GetDirectoryName(project); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            above.Add(Path.Combine(folder, ".globalconfig"));
        }

        return SeveritySettings.Create(facts.Property, facts.Configurations.Concat(above).Distinct(StringComparer.Ordinal).Where(File.Exists).Select(static path => $"{path}\n{File.ReadAllText(path)}"));
    }
}
