using System.Diagnostics;

namespace Quoin.Benchmarks.Processes;

/// <summary>What a whole process cost.</summary>
/// <param name="Wall">From its start to its end.</param>
/// <param name="Processor">The processor time that it took, as far as it was seen before the end.</param>
/// <param name="PeakBytes">The most memory that it had, as far as it was seen before the end.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record ChildProcess(TimeSpan Wall, TimeSpan Processor, long PeakBytes, string Output)
{
    private const int LookMilliseconds = 10;
    private const int OutputLimit = 4_000;

    /// <summary>Runs a process to its end, which must be a good one.</summary>
    public static ChildProcess Run(string folder, string file, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(LookMilliseconds))
        {
            Look(process, ref processor, ref peak);
        }

        var wall = Stopwatch.GetElapsedTime(begin);
        var text = output.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new ChildProcess(wall, processor, peak, text)
            : throw new InvalidOperationException(
                $"'{file} {string.Join(' ', start.ArgumentList)}' in {folder} ended with {process.ExitCode}: {Shorten(text + errors.GetAwaiter().GetResult())}");
    }

    private static void Look(Process process, ref TimeSpan processor, ref long peak)
    {
        try
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
            processor = process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It ended while it was looked at.
        }
    }

    private static string Shorten(string text) => text.Length > OutputLimit ? text[..OutputLimit] + "…" : text;
}
