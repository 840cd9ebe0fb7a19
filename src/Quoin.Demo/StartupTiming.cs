using System.Diagnostics;

namespace Quoin.Demo;

/// <summary>How long the first claim took.</summary>
/// <param name="SinceProcessStart">From the start of the process, the runtime's own start included.</param>
/// <param name="Access">The access alone.</param>
internal sealed record StartupTiming(TimeSpan SinceProcessStart, TimeSpan Access)
{
    public static StartupTiming Measure(Func<string> firstClaim)
    {
        var before = Stopwatch.GetTimestamp();
        var text = firstClaim();
        var access = Stopwatch.GetElapsedTime(before);
        GC.KeepAlive(text);

        using var process = Process.GetCurrentProcess();
        return new StartupTiming(DateTime.Now - process.StartTime, access);
    }
}
