using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Quoin.Benchmarks.Check;
using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Peers;

namespace Quoin.Benchmarks.Preview;

/// <summary>The servers that show an article while it is edited, each with the address of the article's page.</summary>
internal static partial class Sites
{
    /// <summary>Quoin's preview of a folder of content.</summary>
    public static async Task<(EditedSite Site, Uri Page)> StartPreviewAsync(CheckTool tool, string folder, CorpusArticle article)
    {
        var (site, address) = await EditedSite.StartAsync(tool.Name, tool.Command(folder, "preview", "--open", "no"), folder, article, FindAddress);
        return (site, new Uri(address, $"articles/{article.Id}.en.html"));
    }

    /// <summary>Astro's development server, with a page for each article.</summary>
    public static async Task<(EditedSite Site, Uri Page)> StartAstroAsync(PeerFolder folder, CorpusArticle article)
    {
        var start = new ProcessStartInfo(
            Peer.Astro.Node, [Path.Combine(PeerPackages.Folder, "node_modules", Peer.Astro.Script), "dev", "--ignore-lock", "--port", $"{FreePort()}"])
        {
            WorkingDirectory = Path.Combine(folder.Path, "astro-dev"),
        };
        foreach (var (name, value) in PeerFolder.WithoutTelemetry.Append(("NO_COLOR", "1")))
        {
            start.Environment[name] = value;
        }

        var (site, address) = await EditedSite.StartAsync("Astro", start, folder.Path, article, FindAddress);
        return (site, new Uri(address, $"articles/{article.Id}"));
    }

    /// <summary>An app with the content compiled in, under <c>dotnet watch</c>, which reloads its page in browsers.</summary>
    public static async Task<(EditedSite Site, Uri Page)> StartWatchAsync(string folder, ArticleCorpus corpus, CorpusArticle article)
    {
        var address = $"http://localhost:{FreePort()}/";
        WatchedApp.Write(folder, corpus, address);
        var start = new ProcessStartInfo(Installation.DotNet, ["watch", "--non-interactive", "run"]) { WorkingDirectory = folder };

        // It reloads pages of an app that it has started again only if it opens a browser itself. This one opens nothing.
        start.Environment["DOTNET_WATCH_BROWSER_PATH"] = Installation.DotNet;
        var (site, _) = await EditedSite.StartAsync("dotnet watch", start, folder, article, line => line.Contains("Waiting for changes", StringComparison.Ordinal) ? new Uri(address) : null);
        return (site, new Uri($"{address}articles/{article.Id}"));
    }

    private static Uri? FindAddress(string line) => Address().Match(line) is { Success: true } match ? new Uri(match.Value) : null;

    /// <summary>A port that is free now, for a server that is to keep its address when it starts again.</summary>
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("http://localhost:[0-9]+/")]
    private static partial Regex Address();
}
