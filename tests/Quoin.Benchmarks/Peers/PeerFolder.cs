using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Peers;

/// <summary>A folder with the annotations of a corpus and the configuration of the peers, beside their packages, which are restored.</summary>
internal sealed class PeerFolder : IDisposable
{
    /// <summary>Nothing but the work is measured.</summary>
    public static readonly (string Name, string Value)[] WithoutTelemetry = [("ASTRO_TELEMETRY_DISABLED", "1")];

    private readonly DirectoryInfo _folder;

    /// <param name="name">The beginning of its name.</param>
    /// <param name="corpus">The corpus.</param>
    public PeerFolder(string name, ArticleCorpus corpus)
    {
        PeerPackages.Restore();
        _folder = Directory.CreateDirectory(System.IO.Path.Combine(PeerPackages.Folder, $"{name}-{Environment.ProcessId}"));
        foreach (var file in Directory.EnumerateFiles(Installation.Peers, "*.*", SearchOption.AllDirectories).Where(static file => System.IO.Path.GetExtension(file) is ".ts" or ".astro"))
        {
            TextFile.Write(Path, System.IO.Path.GetRelativePath(Installation.Peers, file), File.ReadAllText(file));
        }

        foreach (var (article, annotation) in corpus.Articles.Zip(corpus.Annotations))
        {
            TextFile.Write(Path, article.AnnotationPath, annotation);
        }
    }

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
