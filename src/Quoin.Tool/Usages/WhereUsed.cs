using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Usages;

/// <summary>Answers where a mark or an article is used.</summary>
internal static class WhereUsed
{
    /// <summary>Answers. Returns the exit code.</summary>
    /// <exception cref="ToolException">Nothing has that name, or there is nothing to search.</exception>
    public static async Task<int> RunAsync(ToolSession session, ContentRequest content, UsageRequest request, CancellationToken cancellation)
    {
        var scope = ScopeOf(session, content, request);
        var (files, notBuilt) = request.IsOnlyAnnotations ? ([], []) : await AssemblySelection.FindAsync(session, scope, cancellation);
        var own = await ContentLoader.LoadAsync(session, content, cancellation);
        own.Warn(session);
        var projects = Others(session, content, own, scope).ToList();
        var (others, unread) = await OtherContent.ReadAsync(session, projects, cancellation);
        List<ContentBuild> builds = [ParallelBuild.Create(own.Project, cancellation), .. others];
        var search = UsageSearch.Run(session, builds, files, [session.Folder, own.Folder, .. projects.Select(static project => Path.GetDirectoryName(project)!)], cancellation);
        unread = [.. notBuilt, .. unread, .. search.Unread];
        foreach (var sentence in unread)
        {
            await session.Error.WriteLineAsync($"quoin: {sentence}");
        }

        if (search.Catalog.IsEmpty)
        {
            throw new ToolException("There is no content here and in the assemblies; name the project with --project, or assemblies that have content");
        }

        UsageReport.Write(session, search, UsageTarget.Find(search.Catalog, builds, request.Name), request.Format);
        return unread.Count > 0 ? ExitCode.Failed : ExitCode.Clean;
    }

    /// <summary>The paths to search: those that are named, or what is around the project.</summary>
    private static IReadOnlyList<string> ScopeOf(ToolSession session, ContentRequest content, UsageRequest request) => request switch
    {
        { IsOnlyAnnotations: true, Paths.Count: > 0 } => throw new ToolException("--annotations searches no assemblies; leave it out, or leave the assemblies out"),
        { Paths.Count: > 0 } => request.Paths,
        _ when ProjectFinder.Find(session, content) is { } project => [ProjectOutputs.Around(session, project)],
        { IsOnlyAnnotations: true } => [],
        _ => throw new ToolException("There is no project here whose code could be searched; name assemblies, as in 'quoin where-used tea bin/Debug/net10.0', or pass --annotations to search only annotations"),
    };

    /// <summary>The other projects whose annotations are searched: claims that depend on a mark can be in any that is referenced or searched.</summary>
    private static IEnumerable<string> Others(ToolSession session, ContentRequest content, ContentSet own, IReadOnlyList<string> scope) => content.IgnoresProject ? [] :
        own.ReferencedProjects.Concat(scope.SelectMany(path => ProjectOutputs.ProjectsIn(session, session.FullPath(path))))
            .Where(project => project != own.ProjectFile && File.Exists(project)).Distinct(StringComparer.Ordinal);
}
