using System.Diagnostics;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Check;

/// <summary>A check that is repeated while files are edited.</summary>
internal static class WatchRun
{
    /// <summary>The end of a report.</summary>
    private const string Waiting = "ms; watching for changes";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The median time from the save of a file to the end of the report. A quote is broken and corrected again, and each report is checked.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="folder">The folder of the content.</param>
    /// <param name="article">The article that is edited.</param>
    /// <param name="edits">The number of edits, after some that are not counted.</param>
    public static TimeSpan Measure(CheckTool tool, string folder, CorpusArticle article, int edits)
    {
        using var process = tool.Start(folder, "check", "--watch");
        try
        {
            Expect(tool, Report(process), "No findings");
            var annotation = File.ReadAllText(Path.Combine(folder, article.AnnotationPath));
            var quote = $"\"{article.Claims[0].Quote.Text}\"";
            var broken = annotation.Replace(quote, quote.Insert(1, "Never "), StringComparison.Ordinal);
            var times = new List<TimeSpan>();
            for (var i = 0; i < 2 * edits; i++)
            {
                var start = Stopwatch.GetTimestamp();
                TextFile.Write(folder, article.AnnotationPath, i % 2 == 0 ? broken : annotation);
                var report = Report(process);
                times.Add(Stopwatch.GetElapsedTime(start));
                Expect(tool, report, i % 2 == 0 ? "1 error in 1 file" : "No findings");
            }

            var counted = times.Skip(edits).Order().ToList();
            return counted[counted.Count / 2];
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    private static string Report(Process process)
    {
        for (var report = ""; ;)
        {
            var line = process.StandardOutput.ReadLineAsync().WaitAsync(Patience).GetAwaiter().GetResult() ?? throw new InvalidOperationException($"The tool does not watch: {report}{process.StandardError.ReadToEnd()}");
            report += line + "\n";
            if (line.Contains(Waiting, StringComparison.Ordinal))
            {
                return report;
            }
        }
    }

    private static void Expect(CheckTool tool, string report, string text)
    {
        if (!report.Contains(text, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{tool.Name} --watch does not say '{text}' but: {report}");
        }
    }
}
