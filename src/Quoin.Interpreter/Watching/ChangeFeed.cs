using System.Threading.Channels;

namespace Quoin.Interpreter.Watching;

/// <summary>
/// Reports what may have changed. Where the system does not report changes, as on some network drives, or where its limit on watches is
/// reached, everything is looked at twice a second.
/// </summary>
internal sealed class ChangeFeed : IDisposable
{
    /// <summary>The variable that has .NET's tools look by themselves.</summary>
    private const string PollingVariable = "DOTNET_USE_POLLING_FILE_WATCHER";

    /// <summary>In place of a path: any file may have changed.</summary>
    public const string Anything = "";

    private const string Project = "\0";

    /// <summary>How long nothing must change: an editor that saves a file deletes, renames and writes it within a moment.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);

    /// <summary>How long changes can follow each other until they are reported.</summary>
    private static readonly TimeSpan MostQuiet = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);

    // The folders that were deleted, renamed or created. One that is created again is another one, whose changes nobody reports yet.
    private readonly HashSet<string> _stale = new(StringComparer.Ordinal);
    private readonly Timer _timer;
    private readonly object _lock = new();
    private Func<IEnumerable<(string Key, string Value)>> _state = static () => [];
    private Dictionary<string, string> _lastState = [];
    private bool _polls = Environment.GetEnvironmentVariable(PollingVariable) is "1" or "true";

    public ChangeFeed() => _timer = new Timer(_ => Poll(), null, Interval, Interval);

    /// <summary>Watches folders, instead of those before.</summary>
    /// <param name="folders">The full paths of folders, and whether all below is watched. Those that do not exist are passed over.</param>
    /// <param name="state">What says which files are content: values by keys. It is looked at twice a second.</param>
    public void Watch(IReadOnlyDictionary<string, bool> folders, Func<IEnumerable<(string Key, string Value)>> state)
    {
        lock (_lock)
        {
            // What was watched before may have changed since it was looked at, which must be noticed.
            var before = _lastState;
            (_state, _lastState) = (state, Look(state));
            foreach (var key in _lastState.Keys.Where(before.ContainsKey).ToList())
            {
                _lastState[key] = before[key];
            }

            foreach (var path in _watchers.Keys.Where(path => _stale.Contains(path) || !folders.ContainsKey(path) || !Directory.Exists(path)).ToList())
            {
                _watchers.Remove(path, out var watcher);
                watcher!.Dispose();
            }

            _stale.Clear();
            foreach (var (path, isDeep) in folders.Where(folder => !_polls && !_watchers.ContainsKey(folder.Key) && Directory.Exists(folder.Key)))
            {
                Add(path, isDeep);
            }
        }
    }

    /// <summary>Waits for changes, until nothing changes for a moment.</summary>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public async Task<Changes> NextAsync(CancellationToken cancellation)
    {
        await _changes.Reader.WaitToReadAsync(cancellation);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var start = TimeProvider.System.GetTimestamp();
        while (Take(paths) && TimeProvider.System.GetElapsedTime(start) < MostQuiet)
        {
            await Task.Delay(Quiet, cancellation);
        }

        var (isProject, isAnything) = (paths.Remove(Project), paths.Remove(Anything));
        return new Changes(paths, isAnything || isProject, isProject);
    }

    /// <summary>Reports paths a moment later, as if they had changed.</summary>
    public void Repeat(IReadOnlyCollection<string> paths) => _ = Task.Delay(Interval).ContinueWith(_ => paths.All(_changes.Writer.TryWrite), TaskScheduler.Default);

    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            foreach (var watcher in _watchers.Values)
            {
                watcher.Dispose();
            }

            _watchers.Clear();
        }
    }

    private bool Take(HashSet<string> paths)
    {
        var hasSome = false;
        while (_changes.Reader.TryRead(out var path))
        {
            (hasSome, _) = (true, paths.Add(path));
        }

        return hasSome;
    }

    private void Add(string folder, bool isDeep)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = isDeep,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, change) => Report(change.FullPath);
            watcher.Created += (_, change) => ReportName(change.FullPath);
            watcher.Deleted += (_, change) => ReportName(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                ReportName(change.OldFullPath);
                ReportName(change.FullPath);
            };
            watcher.Error += (_, _) => Report(Anything);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(folder, watcher);

            // What has changed since it was read and before it is watched.
            Report(Anything);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            watcher?.Dispose();
            _polls = true;
        }
    }

    private void Report(string path) => _changes.Writer.TryWrite(path.Replace(Path.DirectorySeparatorChar, '/'));

    private void ReportName(string path)
    {
        path = path.Replace(Path.DirectorySeparatorChar, '/');
        lock (_lock)
        {
            if (_watchers.ContainsKey(path))
            {
                _stale.Add(path);
                Report(Project);
            }
        }

        Report(path);
    }

    private void Poll()
    {
        lock (_lock)
        {
            Dictionary<string, string> state;
            try
            {
                state = Look(_state);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Something was removed meanwhile. The next time it is seen.
                return;
            }

            if (state.Any(one => _lastState[one.Key] != one.Value))
            {
                _lastState = state;
                Report(Project);
            }
            else if (_polls)
            {
                Report(Anything);
            }
        }
    }

    private static Dictionary<string, string> Look(Func<IEnumerable<(string Key, string Value)>> state) => state().ToDictionary(static one => one.Key, static one => one.Value, StringComparer.Ordinal);
}
