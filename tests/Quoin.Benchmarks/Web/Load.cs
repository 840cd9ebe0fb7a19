using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Web;

/// <summary>Asks for a page as often as it is answered, for a while: with wrk if it is on the path, and otherwise with .NET's own client.</summary>
internal static partial class Load
{
    private const int Connections = 16;

    /// <summary>Whether wrk is on the path. It takes little of the processor, so that the app is what is measured.</summary>
    public static bool HasWrk { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    /// <summary>The number of requests that were answered in a second.</summary>
    public static double Run(Uri address, int seconds) => HasWrk ? RunWrk(address, seconds) : RunClient(address, seconds).GetAwaiter().GetResult();

    private static double RunWrk(Uri address, int seconds)
    {
        var output = ChildProcess.Run(Path.GetTempPath(), "wrk", "-t1", $"-c{Connections}", $"-d{seconds}s", address.AbsoluteUri).Output;
        return !output.Contains("Non-2xx", StringComparison.Ordinal) && !output.Contains("Socket errors", StringComparison.Ordinal) && Rate().Match(output) is { Success: true } rate
            ? double.Parse(rate.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"{address} was not answered each time: {output}");
    }

    private static async Task<double> RunClient(Uri address, int seconds)
    {
        using var client = new HttpClient();
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async connection =>
        {
            for (var count = 0; ; count++)
            {
                if (watch.Elapsed.TotalSeconds >= seconds)
                {
                    return count;
                }

                await client.GetByteArrayAsync(address).ConfigureAwait(false);
            }
        })).ConfigureAwait(false);
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)")]
    private static partial Regex Rate();
}
