using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Quoin.Benchmarks;

/// <summary>Shows results as tables, and as JSON.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(ISubject subject, SubjectResult result)
    {
        Console.WriteLine($"{subject.Name}: {subject.Promise}");
        Console.WriteLine();
        Print(
            ["measured", "median", "allocated"],
            result.Measurements.Select(measurement => new[]
            {
                measurement.Name,
                string.Create(CultureInfo.InvariantCulture, $"{measurement.Nanoseconds / 1000:N1} us"),
                string.Create(CultureInfo.InvariantCulture, $"{measurement.Bytes:N0} B"),
            }));
        Print(
            ["ratio", "value", "goal", "holds"],
            result.Ratios.Select(ratio => new[]
            {
                ratio.Name,
                ratio.Value.ToString("G3", CultureInfo.InvariantCulture),
                ratio.Goal?.ToString() ?? "-",
                ratio.Goal is null ? "-" : ratio.Holds ? "yes" : "NO",
            }));
    }

    public static void Write(string path, IEnumerable<Ratio> ratios) => File.WriteAllText(path, JsonSerializer.Serialize(
        ratios.Select(ratio => new { name = ratio.Name, value = ratio.Value, goal = ratio.Goal?.ToString(), holds = ratio.Goal is null ? (bool?)null : ratio.Holds }),
        Json) + "\n");

    private static void Print(string[] head, IEnumerable<string[]> rows)
    {
        string[][] lines = [head, .. rows];
        var widths = head.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            Console.WriteLine("  " + string.Join("  ", line.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));
        }

        Console.WriteLine();
    }
}
