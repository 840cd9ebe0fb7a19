using System.Collections.Concurrent;
using Quoin.Compiler.Workspace;

namespace Quoin.Interpreter.Watching;

/// <summary>
/// What was read of files whose changes are followed: only files that have changed are read again. Files are read by several threads.
/// </summary>
internal sealed class FileMemory
{
    /// <summary>How often a file is read again that is being written.</summary>
    private const int Attempts = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentDictionary<string, Entry> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _unsettled = new(StringComparer.Ordinal);

    /// <summary>Files that could not be read, or that changed all the time while they were read. They must be read again.</summary>
    public IReadOnlyCollection<string> Unsettled => [.. _unsettled.Keys];

    /// <summary>Reads a file, unless it is as it was.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="settings">The project's settings, which limit what is read.</param>
    public ContentFile Read(string path, ProjectSettings settings)
    {
        var (stamp, limit) = (FileStamp.Of(path), ContentFileKinds.Of(path).Limit(settings.Limits));
        if (_files.TryGetValue(path, out var known) && known.Stamp == stamp && known.Limit == limit)
        {
            return known.File;
        }

        for (var attempt = 1; ; attempt++)
        {
            var file = ContentFolder.Load(path, settings);
            var after = FileStamp.Of(path);

            // An editor empties a file before it writes it.
            var isWhole = after == stamp && after.Exists && file.Content.Length > 0;
            if (isWhole || attempt == Attempts)
            {
                _ = after == stamp && after.Exists && (file.Text is not null || file.Content.Length > 0) ? _unsettled.TryRemove(path, out var _) : _unsettled.TryAdd(path, 0);
                _files[path] = new Entry(after, limit, file);
                return file;
            }

            stamp = after;
            Thread.Sleep(Pause);
        }
    }

    /// <summary>Reads files the next time, even if they seem to be as they were: a system may count time in longer steps than edits take.</summary>
    public void Forget(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            _files.TryRemove(path, out _);
            _unsettled.TryRemove(path, out _);
        }
    }

    private sealed record Entry(FileStamp Stamp, int Limit, ContentFile File);
}
