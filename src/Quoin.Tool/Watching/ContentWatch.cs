using System.Globalization;
using Quoin.Interpreter;
using Quoin.Tool.Projects;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Watching;

/// <summary>Checks content again whenever it changes, until it is interrupted. Only what depends on the change is read and built again.</summary>
/// <param name="session">The session.</param>
/// <param name="request">Which content.</param>
internal sealed class ContentWatch(ToolSession session, ContentRequest request) : IDisposable
{
    private readonly ContentMemory _memory = new();
    private readonly ChangeFeed _feed = new();

    // The last check, before known findings are left out; null before the first one.
    private CheckResult? _last;
    private string? _fault;

    /// <summary>Leaves out findings that are known.</summary>
    public required Func<CheckResult, CancellationToken, Task<CheckResult>> Filter { get; init; }

    /// <summary>Writes a result, and returns its exit code.</summary>
    public required Func<CheckResult, int> Report { get; init; }

    /// <summary>The full paths of files that are no content, and whose change is a reason to check again.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Watches until it is interrupted.</summary>
    /// <param name="cancellation">Interrupts.</param>
    /// <returns>The exit code of the last check.</returns>
    /// <exception cref="ToolException">The first check is not possible.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var code = ExitCode.Interrupted;
        try
        {
            var start = TimeProvider.System.GetTimestamp();
            var first = await ContentCheck.RunAsync(session, Request, cancellation);
            code = await ReportAsync(first, start, cancellation);
            Follow(first.Content);
            while (true)
            {
                var changes = await _feed.NextAsync(cancellation);
                code = await AgainAsync(changes, cancellation) ?? code;
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return code;
        }
    }

    public void Dispose() => _feed.Dispose();

    private ContentRequest Request => request with { Memory = _memory };

    /// <summary>Checks again, and returns the exit code; null if nothing has changed.</summary>
    private async Task<int?> AgainAsync(Changes changes, CancellationToken cancellation)
    {
        try
        {
            return await CheckAsync(changes, cancellation);
        }
        catch (ToolException exception)
        {
            // A project file that is being edited, or the last annotation that is moved. What follows may be right.
            if (_fault != exception.Message)
            {
                _fault = exception.Message;
                session.Output.Clear();
                await session.Writer.FlushAsync(cancellation);
                await session.Error.WriteLineAsync($"quoin: {SafeText.Escape(_fault)}");
            }

            return ExitCode.Failed;
        }
    }

    private async Task<int?> CheckAsync(Changes changes, CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        _memory.Forget(changes.Paths);
        if (changes.IsProject)
        {
            _memory.ForgetProject();
        }

        var last = _last!;
        var content = changes.IsAnything ? null : ContentEdit.Apply(last.Content, changes.Paths, _memory);
        if (content is null)
        {
            content = await ContentLoader.LoadAsync(session, Request, cancellation);
            Follow(content);
        }

        if (_memory.Unsettled is { Count: > 0 } unsettled)
        {
            _feed.Repeat(unsettled);
        }

        if (_fault is null && !changes.IsProject && content.Project == last.Content.Project && content.Misplaced.SequenceEqual(last.Content.Misplaced))
        {
            return null;
        }

        var result = ContentCheck.Of(content, ParallelBuild.Update(last.Build, content.Project, cancellation));
        return await ReportAsync(result with { Time = TimeProvider.System.GetElapsedTime(start) }, start, cancellation);
    }

    private async Task<int> ReportAsync(CheckResult result, long start, CancellationToken cancellation)
    {
        var shown = await Filter(result, cancellation);
        if (_last is not null)
        {
            session.Output.WriteLine();
        }

        (_last, _fault) = (result, null);
        session.Output.Clear();
        var code = Report(shown);
        var time = TimeProvider.System.GetElapsedTime(start).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        session.Output.WriteLine($"{time} ms; watching for changes, Ctrl+C ends", Tone.Faint);
        await session.Writer.FlushAsync(cancellation);
        return code;
    }

    private void Follow(ContentSet content) => _feed.Watch(WatchedPlaces.Folders(session, request, content), WatchedPlaces.State(session, request, content, Others));
}
