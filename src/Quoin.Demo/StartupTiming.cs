using System.Diagnostics;

namespace Quoin.Demo;

/// <summary>The time until the first claim was read.</summary>
/// <param name="SinceProcessStart">The time since the start of the process, including the start of the runtime.</param>
/// <param name="Access">The time for reading the claim alone.</param>
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
