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
        var files = await FilesAsync(session, content, request, cancellation);
        var project = (await ContentLoader.LoadAsync(session, content, cancellation)).Project;
        var build = ParallelBuild.Create(project, cancellation);
        var search = UsageSearch.Run(session, build, files, cancellation);
        foreach (var unread in search.Unread)
        {
            await session.Error.WriteLineAsync($"quoin: {unread}");
        }

        if (search.Catalog.IsEmpty)
        {
            throw new ToolException("There is no content here and in the assemblies; name the project with --project, or assemblies that have content");
        }

        UsageReport.Write(session, search, UsageTarget.Find(search.Catalog, build, request.Name), request.Format);
        return search.Unread.Count > 0 ? ExitCode.Failed : ExitCode.Clean;
    }

    /// <summary>The files to search.</summary>
    private static async Task<IReadOnlyList<string>> FilesAsync(ToolSession session, ContentRequest content, UsageRequest request, CancellationToken cancellation)
    {
        if (request.IsOnlyAnnotations)
        {
            return request.Paths.Count == 0 ? [] : throw new ToolException("--annotations searches no assemblies; leave it out, or leave the assemblies out");
        }

        IReadOnlyList<string> paths = request.Paths.Count > 0 ? request.Paths
            : ProjectFinder.Find(session, content) is { } project ? [ProjectOutputs.Around(session, project)]
            : throw new ToolException("There is no project here whose code could be searched; name assemblies, as in 'quoin where-used tea bin/Debug/net10.0', or pass --annotations to search only annotations");
        return await AssemblySelection.FindAsync(session, paths, cancellation);
    }
}
