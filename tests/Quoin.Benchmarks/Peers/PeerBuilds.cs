using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Peers;

/// <summary>Builds of a corpus's annotations by the peers, each from nothing.</summary>
internal sealed class PeerBuilds : IDisposable
{
    /// <summary>Nothing but the build is measured.</summary>
    private static readonly (string, string)[] WithoutTelemetry = [("ASTRO_TELEMETRY_DISABLED", "1")];

    private readonly ArticleCorpus _corpus;
    private readonly DirectoryInfo _folder;

    /// <summary>Restores the packages and writes the files.</summary>
    public PeerBuilds(ArticleCorpus corpus)
    {
        PeerPackages.Restore();
        _corpus = corpus;
        _folder = Directory.CreateDirectory(Path.Combine(PeerPackages.Folder, $"run-{Environment.ProcessId}"));
        foreach (var file in Directory.EnumerateFiles(Installation.Peers, "*.*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".ts" or ".astro"))
        {
            Write(Path.GetRelativePath(Installation.Peers, file), File.ReadAllText(file));
        }

        foreach (var (article, annotation) in corpus.Articles.Zip(corpus.Annotations))
        {
            Write(article.AnnotationPath, annotation);
        }

        if (!File.Exists(PeerPackages.NewerNode))
        {
            Console.WriteLine("Astro is left out: npm has no Node for this system that is new enough for it.");
            All = [Peer.Velite, Peer.ContentCollections];
            return;
        }

        All = [Peer.Velite, Peer.ContentCollections, Peer.Astro, Peer.Velite with { Name = "velite on a newer Node", Node = PeerPackages.NewerNode }];
    }

    /// <summary>The peers that can be measured here, velite first.</summary>
    public IReadOnlyList<Peer> All { get; }

    /// <summary>Builds all articles; throws if one is missing in the output.</summary>
    public ChildProcess Build(Peer peer)
    {
        var folder = Path.Combine(_folder.FullName, peer.Folder);
        foreach (var output in peer.Outputs.Select(output => Path.Combine(folder, output)).Where(Directory.Exists))
        {
            Directory.Delete(output, recursive: true);
        }

        var build = ChildProcess.Run(WithoutTelemetry, folder, peer.Node, [Path.Combine(PeerPackages.Folder, "node_modules", peer.Script), "build"]);
        var count = peer.Count(folder);
        return count == _corpus.Articles.Count ? build
            : throw new InvalidOperationException($"{peer.Name} built {count} of {_corpus.Articles.Count} articles: {build.Output}");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string path, string text) => TextFile.Write(_folder.FullName, path, text);
}
