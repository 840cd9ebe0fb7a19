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
        var facts = await ProjectReader.ReadAsync(session, project, memory: null, cancellation);
        return facts.Property(ProjectQuery.Mark) is null ? null : await FromProjectAsync(session, new ContentRequest(project, []), project, facts, cancellation);
    }

    private static async Task<ContentSet> FindAsync(ToolSession session, ContentRequest request, CancellationToken cancellation)
    {
        if (ProjectFinder.Find(session, request) is { } project)
        {
            var facts = await ProjectReader.ReadAsync(session, project, request.Memory, cancellation);
            if (facts.Property(ProjectQuery.Mark) is not null)
            {
                return await FromProjectAsync(session, request, project, facts, cancellation);
            }

            if (request.Project is not null)
            {
                throw new ToolException($"The project '{session.Show(project)}' does not refer to Quoin; add the package with 'dotnet add package Quoin' and restore, or leave --project out");
            }
        }

        return FromFolder(session, request);
    }

    private static async Task<ContentSet> FromProjectAsync(ToolSession session, ContentRequest request, string project, ProjectFacts facts, CancellationToken cancellation)
    {
        var (folder, settings) = (Path.GetDirectoryName(project)!, On(request, ProjectSettings.Create(facts.Property)));
        var selection = ProjectReader.Select(session, project, facts);
        var references = await ReferencedContents.ReadAsync(session, facts.References, request, cancellation);
        return new ContentSet(
            $"the project '{session.Show(project)}'",
            ContentFolder.Load(selection, settings, request.Read) with { References = [.. references.Select(static reference => reference.Manifest)] },
            SeveritiesOf(project, facts),
            null)
        {
            ProjectFile = project,
            References = references,
            ReferencedProjects = [.. facts.References.Select(static file => file.Project.Replace(Path.DirectorySeparatorChar, '/')).Where(static path => path.Length > 0).Distinct(StringComparer.Ordinal)],
            Misplaced = [.. MisplacedContent.Find(folder, facts, selection.Paths.ToHashSet(StringComparer.Ordinal)), .. ReleasedBaseline.Check(folder, facts)],
            Folder = folder,
            Roots = ContentRoots.Create(facts.Property),
        };
    }

    private static ContentSet FromFolder(ToolSession session, ContentRequest request)
    {
        var (settings, roots) = (On(request, ProjectSettings.Default), ContentRoots.Create(static _ => null));
        var named = request.Paths.Select(session.FullPath).ToList();
        List<ContentSelection> found = [.. named.Where(Directory.Exists).Select(folder => ProjectReader.Complete(session, ContentFolder.Find(folder, new ContentRoots(".", "."))))];
        if (named.Count == 0 || !named.TrueForAll(path => Directory.Exists(path) && !IsInside(session, path, roots)))
        {
            found.Insert(0, ProjectReader.Complete(session, ContentFolder.Find(session.Folder, roots)));
        }

        var selection = new ContentSelection(
            [.. found.SelectMany(static one => one.Paths).Concat(named.Where(File.Exists)).Distinct(StringComparer.Ordinal)],
            [.. found.SelectMany(static one => one.OutsideLinks).Distinct(StringComparer.Ordinal)]);
        var project = ContentFolder.Load(selection, settings, request.Read);

        // There is no project to say so: whoever keeps a baseline wants it compared.
        if (project.Files.Any(static file => file.Kind is ContentFileKind.Baseline or ContentFileKind.Acceptances))
        {
            project = project with { Settings = settings with { HasBaseline = true } };
        }

        return new ContentSet($"the folders '{roots.Content}' and '{roots.Sources}'", ReferencedSources.AddTo(project, session.Folder, request.Read), SeveritySettings.Default, null)
        {
            Folder = session.Folder,
            Roots = roots,
            Notes = SkippedReferences.Find(session, request),
        };
    }

    /// <summary>Whether a folder is one of content, or in one. Others have content of their own, which no baseline or library beside them is about.</summary>
    private static bool IsInside(ToolSession session, string folder, ContentRoots roots) => new[] { roots.Content, roots.Sources }
        .Select(session.FullPath).Any(root => $"{folder.TrimEnd('/')}/".StartsWith($"{root.TrimEnd('/')}/", StringComparison.Ordinal));

    /// <summary>The settings, with the day of the request.</summary>
    private static ProjectSettings On(ContentRequest request, ProjectSettings settings) => request.AsOf is { } day ? settings with { AsOf = day } : settings;

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
