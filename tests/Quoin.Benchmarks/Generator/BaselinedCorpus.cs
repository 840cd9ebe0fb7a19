using Quoin.Benchmarks.Corpus;
using Quoin.Compiler.Baselines;
using Quoin.Compiler.Workspace;

namespace Quoin.Benchmarks.Generator;

/// <summary>A corpus whose content was accepted as it is.</summary>
internal static class BaselinedCorpus
{
    /// <summary>The files of a corpus with their baseline.</summary>
    public static IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus)
    {
        var settings = ProjectSettings.Create(static name => name == "QuoinBaseline" ? "true" : null);
        var build = ContentBuild.Create(global::Quoin.Compiler.Workspace.ContentProject.Create(corpus.Files.Select(static file => new ContentFile(file.Path, file.Text)), settings));
        var lines = build.Annotations.Select(static article => article.Compiled!.Promises!).SelectMany(static promises => promises.Lines).ToList();
        var entry = AcceptanceEntry.Create("Ann", "2026-11-26", "First release", lines.Select(static line => line.Key), [], []);
        return [.. corpus.Files, ("/corpus/content/quoin.baseline", BaselineFile.Write(lines.Select(line => BaselineLine.Sign(line, entry.Key)))), ("/corpus/content/quoin.accepted.yaml", AcceptedFile.Write([entry]))];
    }
}
