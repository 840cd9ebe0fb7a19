using System.Globalization;

namespace Quoin.Benchmarks.Processes;

/// <summary>
/// Observes the memory of all processes that this one has started, and of those that they have started, until it is disposed of. Only on
/// Linux; elsewhere all figures are 0.
/// </summary>
internal sealed class MemoryWatch : IDisposable
{
    private const int LookMilliseconds = 200;

    private readonly CancellationTokenSource _end = new();
    private readonly Thread _thread;

    public MemoryWatch()
    {
        _thread = new Thread(Watch) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>The most memory that all of them had at one time, in bytes.</summary>
    public long Together { get; private set; }

    /// <summary>The most memory that one of them had, in bytes.</summary>
    public long Largest { get; private set; }

    public void Dispose()
    {
        _end.Cancel();
        _thread.Join();
        _end.Dispose();
    }

    private void Watch()
    {
        do
        {
            var (together, largest) = Look();
            (Together, Largest) = (Math.Max(Together, together), Math.Max(Largest, largest));
        }
        while (!_end.Token.WaitHandle.WaitOne(LookMilliseconds));
    }

    private static (long Together, long Largest) Look()
    {
        if (!Directory.Exists("/proc/self"))
        {
            return (0, 0);
        }

        var processes = Directory.EnumerateDirectories("/proc").Select(static folder => Path.GetFileName(folder))
            .Where(static name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Select(Read).OfType<(int Id, int Parent, long Bytes)>().ToList();
        var children = processes.ToLookup(static process => process.Parent);
        var (together, largest) = (0L, 0L);
        var waiting = new Stack<int>([Environment.ProcessId]);
        while (waiting.TryPop(out var parent))
        {
            foreach (var (id, _, bytes) in children[parent])
            {
                (together, largest) = (together + bytes, Math.Max(largest, bytes));
                waiting.Push(id);
            }
        }

        return (together, largest);
    }

    /// <summary>The parent and the memory of a process; null if it has ended.</summary>
    private static (int Id, int Parent, long Bytes)? Read(string id)
    {
        try
        {
            var lines = File.ReadAllLines($"/proc/{id}/status");
            return (int.Parse(id, CultureInfo.InvariantCulture), (int)Number("PPid:"), 1_024 * Number("VmRSS:"));

            long Number(string key) => Array.Find(lines, line => line.StartsWith(key, StringComparison.Ordinal)) is { } line
                ? long.Parse(line.AsSpan(key.Length).Trim().TrimEnd("kB ").Trim(), CultureInfo.InvariantCulture)
                : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
