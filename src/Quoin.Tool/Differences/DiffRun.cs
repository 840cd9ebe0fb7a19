using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;
using Quoin.Tool.Usages;

namespace Quoin.Tool.Differences;

/// <summary>Compares two states of content.</summary>
internal static class DiffRun
{
    /// <summary>Compares, and writes the difference. Returns the exit code.</summary>
    /// <param name="session">The session.</param>
    /// <param name="content">Which content the files as they are have.</param>
    /// <param name="request">What to compare.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">A state cannot be read.</exception>
    public static async Task<int> RunAsync(ToolSession session, ContentRequest content, DiffRequest request, CancellationToken cancellation)
    {
        var reader = new SideReader(session, content, cancellation);
        var before = request.IsSinceFork ? await reader.ForkAsync(request.Before, request.After ?? "HEAD") : await reader.ReadAsync(request.Before);
        var after = request.After is { } name ? await reader.ReadAsync(name)
            : before.Content.Selected is null ? await reader.TodayAsync()
            : throw new ToolException($"'{SafeText.Escape(request.Before)}' is one annotation; name another one to compare it with, or a revision, as in 'quoin diff HEAD'");
        if (before.Build.Annotations.Count == 0 && after.Build.Annotations.Count == 0)
        {
            throw new ToolException($"There is no annotation in {before.Name} and in {after.Name}, so nothing was compared");
        }

        foreach (var note in before.Content.Notes.Union(after.Content.Notes))
        {
            await session.Error.WriteLineAsync($"quoin: {note}");
        }

        var difference = ContentDifference.Of(before, after);
        if (request.FindsUses)
        {
            var paths = request.Assemblies.Count > 0 ? request.Assemblies
                : ProjectFinder.Find(session, content) is { } project ? [ProjectOutputs.Around(session, project)]
                : throw new ToolException("There is no project here whose code could be searched; name assemblies, as with --assemblies bin/Debug/net10.0");
            var (files, notBuilt) = await AssemblySelection.FindAsync(session, paths, cancellation);
            difference = DifferenceUses.Add(session, difference, files, notBuilt, cancellation);
        }

        DifferenceReport.Write(session, difference, request.Format);

        // What could not be compared because of an edit must not pass for unchanged.
        return request.FailOn is { } least && (difference.Worst >= least || difference.Left.Any(left => left.Side == after.Name)) ? ExitCode.Findings
            : difference.HasUnread ? ExitCode.Failed : ExitCode.Clean;
    }
}
