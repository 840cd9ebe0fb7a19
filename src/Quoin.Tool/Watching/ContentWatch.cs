using System.Globalization;
using Quoin.Interpreter;
using Quoin.Interpreter.Watching;
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

    // That of the last report, also if it is interrupted while that is written.
    private int _code = ExitCode.Interrupted;

    /// <summary>Leaves out findings that are known.</summary>
    public required Func<CheckResult, CancellationToken, Task<CheckResult>> Filter { get; init; }

    /// <summary>Writes a result, and returns its exit code.</summary>
    public required Func<CheckResult, int> Report { get; init; }

    /// <summary>The full paths of files that are no content, and whose change is a reason to check again.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Takes why content cannot be read, in place of the terminal; null for that.</summary>
    public Action<string>? Fail { get; init; }

    /// <summary>Whether each report is in a terminal, in place of the one before, and its time follows it.</summary>
    public bool IsTimed { get; init; } = true;

    /// <summary>Watches until it is interrupted.</summary>
    /// <param name="cancellation">Interrupts.</param>
    /// <returns>The exit code of the last check.</returns>
    /// <exception cref="ToolException">The first check is not possible.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            var start = TimeProvider.System.GetTimestamp();

            // Before it is read for the first time, so that no change is missed.
            Follow(ProjectFinder.Find(session, request), new Dictionary<string, bool>());
            var first = await ContentCheck.RunAsync(session, Request, cancellation);
            await ReportAsync(first, start, cancellation);
            Follow(first.Content);
            while (true)
            {
                await AgainAsync(await _feed.NextAsync(cancellation), cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return _code;
        }
    }

    public void Dispose() => _feed.Dispose();

    private ContentRequest Request => request with { Memory = _memory };

    /// <summary>Checks again, if anything has changed.</summary>
    private async Task AgainAsync(Changes changes, CancellationToken cancellation)
    {
        try
        {
            await CheckAsync(changes, cancellation);
        }
        catch (ToolException exception)
        {
            // A project file that is being edited, or the last annotation that is moved. What follows may be right.
            if (_fault != exception.Message)
            {
                (_fault, _code) = (exception.Message, ExitCode.Failed);
                if (Fail is not null)
                {
                    Fail(_fault);
                    return;
                }

                session.Output.Clear();
                await session.Writer.FlushAsync(CancellationToken.None);
                await session.Error.WriteLineAsync($"quoin: {SafeText.Escape(_fault)}");
            }
        }
    }

    private async Task CheckAsync(Changes changes, CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        _memory.Forget(changes.Paths);
        if (changes.IsProject)
        {
            _memory.ForgetProject();
        }

        var last = _last!;
        ContentSet? content;
        try
        {
            content = changes.IsAnything ? null : ContentPatch.Apply(last.Content, changes.Paths, _memory);
            if (content is null)
            {
                content = await ContentLoader.LoadAsync(session, Request, cancellation);
                Follow(content);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file or a folder was removed while it was looked at.
            _feed.Repeat([ChangeFeed.Anything]);
            return;
        }

        if (_memory.Unsettled is { Count: > 0 } unsettled)
        {
            _feed.Repeat(unsettled);
        }

        if (_fault is null && !changes.IsProject && content.Project == last.Content.Project && content.Misplaced.SequenceEqual(last.Content.Misplaced))
        {
            return;
        }

        var result = ContentCheck.Of(content, ParallelBuild.Update(last.Build, content.Project, cancellation));
        await ReportAsync(result with { Time = TimeProvider.System.GetElapsedTime(start) }, start, cancellation);
    }

    private async Task ReportAsync(CheckResult result, long start, CancellationToken cancellation)
    {
        var shown = await Filter(result, cancellation);
        if (!IsTimed)
        {
            (_last, _fault) = (result, null);
            _code = Report(shown);
            await session.Writer.FlushAsync(CancellationToken.None);
            return;
        }

        if (_last is not null)
        {
            session.Output.WriteLine();
        }

        (_last, _fault) = (result, null);
        session.Output.Clear();
        _code = Report(shown);
        var time = TimeProvider.System.GetElapsedTime(start).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        session.Output.WriteLine($"{time} ms; watching for changes, Ctrl+C ends", Tone.Faint);
        await session.Writer.FlushAsync(CancellationToken.None);
    }

    private void Follow(ContentSet content) => Follow(content.ProjectFile, WatchedPlaces.Folders(session, request, content));

    private void Follow(string? project, IReadOnlyDictionary<string, bool> folders) => _feed.Watch(folders, WatchedPlaces.State(session, request, project, folders.Keys, Others));
}
