using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Peers;

/// <summary>Builds of a corpus's annotations by the peers, each from nothing.</summary>
internal sealed class PeerBuilds : IDisposable
{
    private readonly ArticleCorpus _corpus;
    private readonly PeerFolder _folder;

    /// <summary>Restores the packages and writes the files.</summary>
    public PeerBuilds(ArticleCorpus corpus)
    {
        _corpus = corpus;
        _folder = new PeerFolder("run", corpus);
        All = PeerPackages.HasAstro()
            ? [Peer.Velite, Peer.ContentCollections, Peer.Astro, Peer.Velite with { Name = "velite on a newer Node", Node = PeerPackages.NewerNode }]
            : [Peer.Velite, Peer.ContentCollections];
    }

    /// <summary>The peers that can be measured here, velite first.</summary>
    public IReadOnlyList<Peer> All { get; }

    /// <summary>Builds all articles; throws if one is missing in the output.</summary>
    public ChildProcess Build(Peer peer)
    {
        var folder = Path.Combine(_folder.Path, peer.Folder);
        foreach (var output in peer.Outputs.Select(output => Path.Combine(folder, output)).Where(Directory.Exists))
        {
            Directory.Delete(output, recursive: true);
        }

        var build = ChildProcess.Run(PeerFolder.WithoutTelemetry, folder, peer.Node, [Path.Combine(PeerPackages.Folder, "node_modules", peer.Script), "build"]);
        var count = peer.Count(folder);
        return count == _corpus.Articles.Count ? build
            : throw new InvalidOperationException($"{peer.Name} built {count} of {_corpus.Articles.Count} articles: {build.Output}");
    }

    public void Dispose() => _folder.Dispose();
}
