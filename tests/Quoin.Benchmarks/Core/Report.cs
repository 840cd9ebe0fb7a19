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
        if (result.Measurements.Count > 0)
        {
            Print(["measured", "median", "memory"], result.Measurements.Select(measurement => new[] { measurement.Name, Time(measurement), Memory(measurement) }));
        }

        Print(["ratio", "value", "goal", "holds"], result.Ratios.Select(ratio => new[] { ratio.Name, Value(ratio), Goal(ratio), Verdict(ratio) }));
    }

    /// <summary>A time, in a suitable unit.</summary>
    public static string Time(Measurement measurement) => measurement.Nanoseconds switch
    {
        < 1e3 => Write($"{measurement.Nanoseconds:N2} ns"),
        < 1e6 => Write($"{measurement.Nanoseconds / 1e3:N1} us"),
        < 1e9 => Write($"{measurement.Nanoseconds / 1e6:N1} ms"),
        _ => Write($"{measurement.Nanoseconds / 1e9:N2} s"),
    };

    public static string Memory(Measurement measurement) => measurement.Bytes switch
    {
        0 => "-",
        < 10_000 => Write($"{measurement.Bytes:N0} B"),
        < 10_000_000 => Write($"{measurement.Bytes / 1e3:N0} KB"),
        _ => Write($"{measurement.Bytes / 1e6:N0} MB"),
    };

    public static string Value(Ratio ratio) => Write($"{ratio.Value:0.####}");

    public static string Goal(Ratio ratio) => ratio.Goal?.ToString() ?? "-";

    public static string Verdict(Ratio ratio) => ratio.Goal is null ? "-" : ratio.Holds ? "yes" : "NO";

    public static void Write(string path, IEnumerable<Ratio> ratios) => File.WriteAllText(path, JsonSerializer.Serialize(
        ratios.Select(ratio => new { name = ratio.Name, value = ratio.Value, goal = ratio.Goal?.ToString(), holds = ratio.Goal is null ? (bool?)null : ratio.Holds }),
        Json) + "\n");

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

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
