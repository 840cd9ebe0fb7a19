using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Peers;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Check;

/// <summary>A check of content in a fresh process without the C# compiler: annotations are parsed, quotes anchored, and all rules checked.</summary>
internal sealed class CheckSubject : ISubject
{
    public string Name => "check";

    public string Promise => "a tool that only checks content takes a fraction of the time that others take to read the same YAML";

    public bool IsLong => true;

    public SubjectResult Run(Measurer measurer)
    {
        using var folder = new TemporaryFolder();
        var corpus = new ArticleCorpus(measurer.Articles);
        using var peers = new PeerBuilds(corpus);
        var content = folder.Of("Content");
        Write(content, corpus.Files);
        CheckTool[] tools = [CheckTool.Plain(folder.Of("Plain")), CheckTool.Shipped(folder.Of("Shipped"))];
        foreach (var tool in tools)
        {
            ExpectOneError(tool, folder.Of($"Wrong{tools.IndexOf(tool)}"));
        }

        var costs = ProcessRace.Run(
            measurer.Pick(smoke: 1, quick: 5, full: 11),
            [.. tools.Select(tool => (tool.Name, (Func<ChildProcess>)(() => Check(tool, content, corpus)))), (Peer.Velite.Name, () => peers.Build(Peer.Velite))]);

        var of = $"{corpus.Articles.Count} articles";
        var (plain, shipped, velite) = (costs[0], costs[1], costs[2]);
        return new SubjectResult(
            [
                .. costs.Select(cost => new Measurement($"{cost.Name}, wall and peak, {of}", cost.Wall, cost.Peak)),
                .. costs.Select(cost => new Measurement($"{cost.Name}, processor time, {of}", cost.Processor, 0)),
            ],
            [
                new Ratio($"{Name}: wall, tool as it would be shipped / velite, {of}", shipped.Wall / velite.Wall, Goal.AtMost(0.25)),
                new Ratio($"{Name}: wall, plain tool / velite, {of}", plain.Wall / velite.Wall),
                new Ratio($"{Name}: processor time, tool as it would be shipped / velite, {of}", shipped.Processor / velite.Processor),
                new Ratio($"{Name}: peak memory, tool as it would be shipped / velite, {of}", (double)shipped.Peak / velite.Peak),
            ]);
    }

    private static ChildProcess Check(CheckTool tool, string content, ArticleCorpus corpus)
    {
        var run = tool.Run(content);
        Expect(tool, run.Output, Counts(corpus.Articles, diagnostics: 0));
        return run;
    }

    /// <summary>A tool that checks nothing would be the fastest: the error must be found in a quote that is not in the source.</summary>
    private static void ExpectOneError(CheckTool tool, string folder)
    {
        var corpus = new ArticleCorpus(2);
        var (sound, wrong) = (corpus.Articles[0], corpus.Articles[1]);
        var quote = wrong.Claims[0].Quote.Text;
        Write(folder, corpus.Files.Select(file => file.Path == wrong.AnnotationPath ? file with { Text = file.Text.Replace($"\"{quote}\"", $"\"Never {quote}\"", StringComparison.Ordinal) } : file));
        var lines = tool.Run(folder).Output.TrimEnd().Split('\n');
        Expect(tool, lines[^1], Counts([sound], diagnostics: 1));
        if (lines.Length != 2 || !lines[0].Contains($"{wrong.AnnotationPath}(", StringComparison.Ordinal) || !lines[0].Contains(": error QUO", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{tool.Name} does not report the wrong quote of {wrong.Id}: {lines[0]}");
        }
    }

    private static string Counts(IReadOnlyList<CorpusArticle> articles, int diagnostics)
    {
        // A section's heading is a quote, too.
        var quotes = articles.Sum(article =>
            article.Sections.Count + article.Terms.Count + article.Evidence.Count + article.Caveats.Count + article.Claims.Count + article.Asides.Count);
        return $"{articles.Count} articles, {quotes} quotes, {diagnostics} diagnostics";
    }

    private static void Expect(CheckTool tool, string found, string expected)
    {
        if (found.Trim() != expected)
        {
            throw new InvalidOperationException($"{tool.Name} says '{found.Trim()}' instead of '{expected}'.");
        }
    }

    private static void Write(string folder, IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            TextFile.Write(folder, path, text);
        }
    }
}
