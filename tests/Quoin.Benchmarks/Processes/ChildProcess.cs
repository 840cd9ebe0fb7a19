using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Quoin.Benchmarks.Processes;

/// <summary>The cost of a whole process.</summary>
/// <param name="Wall">From its start to its end.</param>
/// <param name="Processor">The processor time, with that of processes that it started and waited for; on a system that does not say it, its own as last observed.</param>
/// <param name="PeakBytes">The peak memory, as last observed before the end.</param>
/// <param name="Output">The output.</param>
internal sealed record ChildProcess(TimeSpan Wall, TimeSpan Processor, long PeakBytes, string Output)
{
    private const int LookMilliseconds = 20;
    private const int OutputLimit = 4_000;

    /// <summary>Runs a process to its end; throws if it fails.</summary>
    public static ChildProcess Run(string folder, string file, params IEnumerable<string> arguments) => Run([], folder, file, arguments);

    /// <summary>Runs a process with further environment variables to its end; throws if it ends with another exit code.</summary>
    public static ChildProcess Run(IEnumerable<(string Name, string Value)> environment, string folder, string file, IEnumerable<string> arguments, int exitCode = 0)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var before = ChildrenClock.Now;
        var begin = Stopwatch.GetTimestamp();
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(LookMilliseconds))
        {
            Look(process, ref processor, ref peak);
        }

        var wall = Stopwatch.GetElapsedTime(begin);
        processor = ChildrenClock.Now - before ?? processor;
        var text = output.GetAwaiter().GetResult();
        return process.ExitCode == exitCode
            ? new ChildProcess(wall, processor, peak, text)
            : throw new InvalidOperationException(
                $"'{file} {string.Join(' ', start.ArgumentList)}' in {folder} ended with {process.ExitCode}: {Shorten(text + errors.GetAwaiter().GetResult())}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException($"'{start.FileName}' cannot be started: {exception.Message}", exception);
        }
    }

    private static void Look(Process process, ref TimeSpan processor, ref long peak)
    {
        try
        {
            process.Refresh();
            processor = process.TotalProcessorTime;
            peak = Math.Max(peak, Peak(process));
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or Win32Exception)
        {
            // It ended while it was observed.
        }
    }

    /// <summary>Linux provides it in a small file. .NET would inspect every thread, which takes time from the measured process.</summary>
    private static long Peak(Process process)
    {
        var status = $"/proc/{process.Id}/status";
        if (!File.Exists(status))
        {
            return process.PeakWorkingSet64;
        }

        const string Key = "VmHWM:";
        var line = File.ReadLines(status).FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal));
        return line is null ? 0 : 1_024 * long.Parse(line.AsSpan()[Key.Length..^"kB".Length], CultureInfo.InvariantCulture);
    }

    private static string Shorten(string text) => text.Length > OutputLimit ? text[..OutputLimit] + "…" : text;
}
