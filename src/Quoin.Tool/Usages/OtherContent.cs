using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Usages;

/// <summary>The annotations of other projects: those that a project references, and those in which uses are searched.</summary>
internal static class OtherContent
{
    /// <summary>How many projects MSBuild is asked about at the same time.</summary>
    private const int AtOnce = 4;

    /// <summary>Reads annotations. A project that does not refer to Quoin has none.</summary>
    /// <param name="session">The session.</param>
    /// <param name="projects">The full paths of the projects.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The annotations of each project that has some, and what could not be read, each as a sentence.</returns>
    public static async Task<(IReadOnlyList<ContentBuild> Builds, IReadOnlyList<string> Unread)> ReadAsync(ToolSession session, IEnumerable<string> projects, CancellationToken cancellation)
    {
        using var turns = new SemaphoreSlim(AtOnce);
        var read = await Task.WhenAll(projects.Select(project => ReadAsync(session, project, turns, cancellation)));
        return ([.. read.Select(static one => one.Build).OfType<ContentBuild>()], [.. read.Select(static one => one.Unread).OfType<string>()]);
    }

    private static async Task<(ContentBuild? Build, string? Unread)> ReadAsync(ToolSession session, string project, SemaphoreSlim turns, CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation);
        try
        {
            return (await ContentLoader.TryLoadAsync(session, project, cancellation) is { } content ? ParallelBuild.Create(content.Project, cancellation) : null, null);
        }
        catch (ToolException exception)
        {
            return (null, $"the annotations of '{session.Show(project)}' cannot be searched: {exception.Message}");
        }
        finally
        {
            turns.Release();
        }
    }
}
