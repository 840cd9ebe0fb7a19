using Quoin.Compiler.Workspace;

namespace Quoin.Interpreter;

/// <summary>Builds the content of a project on all processors. The result is that of <see cref="ContentBuild.Create(ContentProject, CancellationToken)"/>.</summary>
internal static class ParallelBuild
{
    /// <summary>Builds the content of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ContentBuild Create(ContentProject project, CancellationToken cancellation = default) => ContentBuild.Create(project, Run, cancellation);

    /// <summary>Builds the content of a project again after an edit; only what depends on files that have changed is built.</summary>
    /// <param name="earlier">An earlier build.</param>
    /// <param name="project">The project as it is now.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ContentBuild Update(ContentBuild earlier, ContentProject project, CancellationToken cancellation = default) => ContentBuild.Update(earlier, project, Run, cancellation);

    /// <summary>Builds the content of a project, and calls an action after each annotation, from any thread.</summary>
    /// <param name="project">The project.</param>
    /// <param name="built">The action.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ContentBuild Create(ContentProject project, Action built, CancellationToken cancellation) => ContentBuild.Create(
        project,
        (count, build, cancelled) => Run(
            count,
            i =>
            {
                build(i);
                built();
            },
            cancelled),
        cancellation);

    private static void Run(int count, Action<int> build, CancellationToken cancellation) =>
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, build);
}
