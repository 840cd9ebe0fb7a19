using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>Checks content.</summary>
internal static class ContentCheck
{
    /// <summary>Checks the content of a request, on all processors.</summary>
    /// <param name="session">The session; its terminal shows the progress of long work.</param>
    /// <param name="request">Which content.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">There is nothing to check.</exception>
    public static async Task<CheckResult> RunAsync(ToolSession session, ContentRequest request, CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        var content = await ContentLoader.LoadAsync(session, request, cancellation);
        var build = await Progress.RunAsync(
            session, "Checking", content.Project.Files.Count(static file => file.Kind == ContentFileKind.Annotation),
            step => ParallelBuild.Create(content.Project, step, cancellation), cancellation);
        return Of(content, build) with { Time = TimeProvider.System.GetElapsedTime(start) };
    }

    /// <summary>The result for content that has been built.</summary>
    /// <exception cref="ToolException">There is nothing that was checked.</exception>
    public static CheckResult Of(ContentSet content, ContentBuild build)
    {
        var result = new CheckResult(content, build)
        {
            Findings = [.. content.DiagnosticsOf(build).Select(static diagnostic => new Finding(diagnostic))],
            Counts = CheckCounts.Of(content, build),
            Time = TimeSpan.Zero,
            Notes = build.Format.Model.IsIncomplete && build.Annotations.Count > 0
                ? [.. content.Notes, $"{Summary.Count(build.Annotations.Count, "annotation")} {(build.Annotations.Count == 1 ? "is" : "are")} checked only in part until the model has no errors"]
                : content.Notes,
        };

        // A misspelled name of a file is a finding, and often why there is nothing else, so it is reported first.
        return result.IsEmpty && result.Findings.Count == 0 ? throw Nothing(content) : result;
    }

    /// <summary>Says that nothing was checked, which is no success.</summary>
    public static ToolException Nothing(ContentSet content) =>
        new($"Nothing was checked: there is no annotation in {content.Origin}; put one such as 'content/tea.quoin.yaml' there, or start one with 'quoin new'");
}
