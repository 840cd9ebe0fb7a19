using System.Runtime.InteropServices;
using System.Text;

namespace Quoin.Benchmarks;

/// <summary>Writes results as the page that is kept in this project's folder.</summary>
internal static class Markdown
{
    public static void Write(string path, string arguments, IEnumerable<(ISubject Subject, SubjectResult Result)> results)
    {
        var page = new StringBuilder("# What it costs\n\n");
        page.Append("Measurements of everything that is promised about cost. A ratio compares two measurements from one run, taken alternately. Measured values are medians.\n\n");
        page.Append("| | |\n|---|---|\n");
        page.Append($"| machine | {Environment.ProcessorCount} cores, {RuntimeInformation.ProcessArchitecture}, {Gigabytes():0} GB of memory |\n");
        page.Append($"| system | {RuntimeInformation.OSDescription} |\n");
        page.Append($"| SDK | {Sdk()}, on {RuntimeInformation.FrameworkDescription} |\n");
        page.Append($"| command | `dotnet run -c Release --project tests/Quoin.Benchmarks -- {arguments}` |\n");
        foreach (var (subject, result) in results)
        {
            page.Append($"\n## {subject.Name}\n\n{char.ToUpperInvariant(subject.Promise[0])}{subject.Promise[1..]}.\n\n");
            page.Append("| ratio | value | goal | holds |\n|---|---:|---:|---|\n");
            foreach (var ratio in result.Ratios)
            {
                page.Append($"| {Cell(ratio.Name)} | {Report.Value(ratio)} | {Report.Goal(ratio)} | {Report.Verdict(ratio)} |\n");
            }

            if (result.Measurements.Count > 0)
            {
                page.Append("\n| measured | median | memory |\n|---|---:|---:|\n");
                foreach (var measurement in result.Measurements)
                {
                    page.Append($"| {Cell(measurement.Name)} | {Report.Time(measurement)} | {Report.Memory(measurement)} |\n");
                }
            }
        }

        File.WriteAllText(path, page.ToString());
    }

    private static double Gigabytes() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;

    /// <summary>The version of the SDK that this program was built with, which is the name of its folder.</summary>
    private static string Sdk() => Path.GetFileName(Path.GetFullPath(Path.Combine(Contenders.Installation.Compiler, "..", "..", "..")));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
