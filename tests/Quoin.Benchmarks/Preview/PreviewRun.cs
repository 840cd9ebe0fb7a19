using System.Diagnostics;
using System.Text.RegularExpressions;
using Quoin.Benchmarks.Check;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Preview;

/// <summary>A preview while files are edited, and a browser, or a client in place of it.</summary>
internal static partial class PreviewRun
{
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The median time from the save of a file until its event has come and the page that is asked for then has been read, with the edit on it.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="folder">The folder of the content.</param>
    /// <param name="article">The article that is edited.</param>
    /// <param name="edits">The number of edits, after some that are not counted.</param>
    public static TimeSpan Measure(CheckTool tool, string folder, CorpusArticle article, int edits) => MeasureAsync(tool, folder, article, edits).GetAwaiter().GetResult();

    /// <summary>The median time from the save of a file until Chromium has painted the edit on a page that is open.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="folder">The folder of the content.</param>
    /// <param name="article">The article that is edited.</param>
    /// <param name="edits">The number of edits, after some that are not counted.</param>
    /// <param name="chromium">The program.</param>
    public static TimeSpan Paint(CheckTool tool, string folder, CorpusArticle article, int edits, string chromium) => PaintAsync(tool, folder, article, edits, chromium).GetAwaiter().GetResult();

    private static Task<TimeSpan> MeasureAsync(CheckTool tool, string folder, CorpusArticle article, int edits) => EditAsync(tool, folder, article, edits, async address =>
    {
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address };
        var events = new StreamReader(await client.GetStreamAsync("_quoin/preview/events"));
        await NextAsync(events);
        return async edited =>
        {
            await NextAsync(events);
            var shown = await client.GetStringAsync(PageOf(article));
            if (!shown.Contains($">{edited}</h1>", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{tool.Name} preview does not show '{edited}' at {PageOf(article)}.");
            }
        };
    });

    private static async Task<TimeSpan> PaintAsync(CheckTool tool, string folder, CorpusArticle article, int edits, string chromium)
    {
        await using var browser = await PaintedPage.StartAsync(chromium);
        return await EditAsync(tool, folder, article, edits, async address =>
        {
            await browser.OpenAsync(new Uri(address, PageOf(article)));
            return edited => browser.UntilAsync(edited, Patience);
        });
    }

    /// <summary>Runs the preview, and edits the title.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="folder">The folder of the content.</param>
    /// <param name="article">The article that is edited.</param>
    /// <param name="edits">The number of edits, after some that are not counted.</param>
    /// <param name="open">Opens the preview at an address, and returns what waits until a title is shown.</param>
    private static async Task<TimeSpan> EditAsync(CheckTool tool, string folder, CorpusArticle article, int edits, Func<Uri, Task<Func<string, Task>>> open)
    {
        var annotation = File.ReadAllText(Path.Combine(folder, article.AnnotationPath));
        using var process = tool.Start(folder, "preview", "--open", "no");
        try
        {
            var isShown = await open(await AddressAsync(process));
            var times = new List<TimeSpan>();
            for (var i = 0; i < 2 * edits; i++)
            {
                var edited = $"Edit {i}";
                var text = annotation.Replace($"title: {article.Title}\n", $"title: {edited}\n", StringComparison.Ordinal);
                var start = Stopwatch.GetTimestamp();
                TextFile.Write(folder, article.AnnotationPath, text);
                await isShown(edited);
                times.Add(Stopwatch.GetElapsedTime(start));
            }

            var counted = times.Skip(edits).Order().ToList();
            return counted[counted.Count / 2];
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            TextFile.Write(folder, article.AnnotationPath, annotation);
        }
    }

    private static string PageOf(CorpusArticle article) => $"articles/{article.Id}.en.html";

    private static async Task<Uri> AddressAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
            {
                return new Uri(match.Value);
            }
        }

        throw new InvalidOperationException($"The preview does not start: {await process.StandardError.ReadToEndAsync()}");
    }

    private static async Task NextAsync(StreamReader events)
    {
        while (await events.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("The stream of events ended.");
    }

    [GeneratedRegex("http://localhost:[0-9]+/")]
    private static partial Regex Address();
}
