using Quoin.Benchmarks.Check;
using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Preview;

/// <summary>The median time from the save of a file until the edit is shown.</summary>
internal static class PreviewRun
{
    /// <summary>Until the event of a preview has come and the page that is asked for then has been read, with the edit on it.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="folder">The folder of the content.</param>
    /// <param name="article">The article that is edited.</param>
    /// <param name="edits">The number of edits, after as many that are not counted.</param>
    public static async Task<TimeSpan> MeasureAsync(CheckTool tool, string folder, CorpusArticle article, int edits)
    {
        var (site, page) = await Sites.StartPreviewAsync(tool, folder, article);
        using var server = site;
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var events = new StreamReader(await client.GetStreamAsync(new Uri(page, "/_quoin/preview/events")));
        await NextAsync(events);
        return (await RunAsync([(site, IsShownAsync)], edits, edits))[0];

        async Task IsShownAsync(string title)
        {
            await NextAsync(events);
            if (!(await client.GetStringAsync(page)).Contains($">{title}</h1>", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{tool.Name} preview does not show '{title}' at {page}.");
            }
        }
    }

    /// <summary>Until Chromium has painted the edit on a page that is open.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="folder">The folder of the content.</param>
    /// <param name="article">The article that is edited.</param>
    /// <param name="edits">The number of edits, after as many that are not counted.</param>
    /// <param name="chromium">The program.</param>
    public static async Task<TimeSpan> PaintAsync(CheckTool tool, string folder, CorpusArticle article, int edits, string chromium)
    {
        var (site, page) = await Sites.StartPreviewAsync(tool, folder, article);
        using var server = site;
        return (await PaintAsync([(site, page)], chromium, edits, edits))[0];
    }

    /// <summary>The same of several servers that get the same edits alternately, so that other load on the machine affects all of them alike.</summary>
    /// <param name="sites">The servers, each with the address of the page.</param>
    /// <param name="chromium">The program.</param>
    /// <param name="skipped">The number of edits that are not counted.</param>
    /// <param name="counted">The number of edits after them.</param>
    public static async Task<IReadOnlyList<TimeSpan>> PaintAsync(IReadOnlyList<(EditedSite Site, Uri Page)> sites, string chromium, int skipped, int counted)
    {
        var browsers = new List<PaintedPage>();
        try
        {
            foreach (var (_, page) in sites)
            {
                browsers.Add(await PaintedPage.StartAsync(chromium));
                await browsers[^1].OpenAsync(page);
            }

            return await RunAsync(
                [.. sites.Zip(browsers, static (site, browser) => (site.Site, (Func<string, Task>)(title => browser.UntilAsync(title, EditedSite.Patience))))], skipped, counted);
        }
        finally
        {
            foreach (var browser in browsers)
            {
                await browser.DisposeAsync();
            }
        }
    }

    private static async Task<IReadOnlyList<TimeSpan>> RunAsync(IReadOnlyList<(EditedSite Site, Func<string, Task> IsShown)> sites, int skipped, int counted)
    {
        var times = sites.Select(static _ => new List<double>()).ToArray();
        for (var edit = 0; edit < skipped + counted; edit++)
        {
            for (var i = 0; i < sites.Count; i++)
            {
                var time = await sites[i].Site.EditAsync($"Edit {edit}", sites[i].IsShown);
                if (edit >= skipped)
                {
                    times[i].Add(time.TotalMilliseconds);
                }
            }
        }

        return [.. times.Select(static samples => TimeSpan.FromMilliseconds(Median.Of(samples)))];
    }

    private static async Task NextAsync(StreamReader events)
    {
        while (await events.ReadLineAsync().WaitAsync(EditedSite.Patience) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("The stream of events ended.");
    }
}
