using Quoin.Benchmarks.Check;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Peers;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Preview;

/// <summary>The preview beside <c>dotnet watch</c> and Astro's development server: the same edits of the same articles, until Chromium has painted each.</summary>
internal static class Comparison
{
    public static async Task<IReadOnlyList<Ratio>> RunAsync(string subject, CheckTool tool, string content, ArticleCorpus corpus, TemporaryFolder folder, Measurer measurer, string chromium)
    {
        var article = corpus.Articles[^1];
        using var peers = new PeerFolder("preview", corpus);
        var sites = new List<(EditedSite Site, Uri Page)>();
        try
        {
            sites.Add(await Sites.StartPreviewAsync(tool, content, article));
            sites.Add(await Sites.StartWatchAsync(folder.Of("Watched"), corpus, article));
            if (PeerPackages.HasAstro())
            {
                sites.Add(await Sites.StartAstroAsync(peers, article));
            }

            var times = await PreviewRun.PaintAsync(sites, chromium, skipped: measurer.Pick(smoke: 0, quick: 1, full: 2), counted: measurer.Pick(smoke: 1, quick: 3, full: 7));
            var of = $"{corpus.Articles.Count} articles";
            return
            [
                .. sites.Zip(times, (site, time) => new Ratio($"{subject}: milliseconds until Chromium has painted it, alternately, {NameOf(site.Site)}, {of}", time.TotalMilliseconds)),
                .. sites.Zip(times).Skip(1).Select(other => new Ratio($"{subject}: until Chromium has painted it, quoin preview / {other.First.Site.Name}, {of}", times[0] / other.Second, Goal.AtMost(1))),
            ];

            string NameOf(EditedSite site) => site == sites[0].Site ? "quoin preview" : site.Name;
        }
        finally
        {
            foreach (var (site, _) in sites)
            {
                site.Dispose();
            }
        }
    }
}
