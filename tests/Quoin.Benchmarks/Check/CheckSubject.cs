using System.Globalization;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Peers;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Check;

/// <summary>A check of content by the command line, in a fresh process: annotations are parsed, quotes anchored, and all rules checked.</summary>
internal sealed class CheckSubject : ISubject
{
    public string Name => "check";

    public string Promise => "the command line checks content in a fraction of the time that others take to read the same YAML";

    public bool IsLong => true;

    public SubjectResult Run(Measurer measurer)
    {
        using var folder = new TemporaryFolder();
        var corpus = new ArticleCorpus(measurer.Articles);
        using var peers = new PeerBuilds(corpus);
        var (content, one) = (folder.Of("Content"), folder.Of("One"));
        Write(content, corpus.Files);
        Write(one, new ArticleCorpus(1).Files);
        var (native, portable) = CheckTool.Install(folder.Of("Tool"));
        ExpectOneError(native, folder.Of("Wrong"));
        ExpectOneError(portable, folder.Of("Wrong, portable"));

        var costs = ProcessRace.Run(
            measurer.Pick(smoke: 1, quick: 5, full: 11),
            (native.Name, () => Check(native, content, corpus)),
            (portable.Name, () => Check(portable, content, corpus)),
            (Peer.Velite.Name, () => peers.Build(Peer.Velite)));
        var starts = ProcessRace.Run(
            measurer.Pick(smoke: 1, quick: 11, full: 21),
            [.. new[] { native, portable }.SelectMany(tool => new (string, Func<ChildProcess>)[]
            {
                ($"{tool.Name}, one article", () => tool.Run(one, "check")),
                ($"{tool.Name.Replace("check", "--version", StringComparison.Ordinal)}", () => tool.Run(one, "--version")),
            })]);

        var watch = WatchRun.Measure(native, content, corpus.Articles[^1], measurer.Pick(smoke: 2, quick: 10, full: 40));

        var of = $"{corpus.Articles.Count} articles";
        var (quoin, anywhere, velite) = (costs[0], costs[1], costs[2]);
        return new SubjectResult(
            [
                .. costs.Select(cost => new Measurement($"{cost.Name}, wall and peak, {of}", cost.Wall, cost.Peak)),
                .. costs.Select(cost => new Measurement($"{cost.Name}, processor time, {of}", cost.Processor, 0)),
                .. starts.Select(cost => new Measurement($"{cost.Name}, wall", cost.Wall, 0)),
            ],
            [
                new Ratio($"{Name}: wall, quoin check / velite, {of}", quoin.Wall / velite.Wall, Goal.AtMost(0.25)),
                new Ratio($"{Name}: megabytes of peak memory, quoin check, {of}", quoin.Peak / 1e6, Goal.AtMost(300)),
                new Ratio($"{Name}: milliseconds from the save of a file to the report, quoin check --watch, {of}", watch.TotalMilliseconds, Goal.AtMost(100)),
                new Ratio($"{Name}: processor time, quoin check / velite, {of}", quoin.Processor / velite.Processor),
                new Ratio($"{Name}: wall, the portable tool / velite, {of}", anywhere.Wall / velite.Wall),
                new Ratio($"{Name}: megabytes of peak memory, the portable tool, {of}", anywhere.Peak / 1e6, Goal.AtMost(300)),
            ]);
    }

    private static ChildProcess Check(CheckTool tool, string content, ArticleCorpus corpus)
    {
        var run = tool.Run(content, "check");
        Expect(tool, run.Output, "No findings", Counts(corpus.Articles));
        return run;
    }

    /// <summary>A tool that checks nothing would be the fastest: the error must be found in a quote that is not in the source.</summary>
    private static void ExpectOneError(CheckTool tool, string folder)
    {
        var corpus = new ArticleCorpus(2);
        var wrong = corpus.Articles[1];
        var quote = wrong.Claims[0].Quote.Text;
        Write(folder, corpus.Files.Select(file => file.Path == wrong.AnnotationPath ? file with { Text = file.Text.Replace($"\"{quote}\"", $"\"Never {quote}\"", StringComparison.Ordinal) } : file));
        Expect(tool, tool.Findings(folder), wrong.AnnotationPath, " error QUO", "1 error in 1 file", "Checked 2 articles, 2 sources, ");
    }

    /// <summary>What the tool says of what it has checked.</summary>
    private static string Counts(IReadOnlyList<CorpusArticle> articles)
    {
        // A section's heading is a quote, too.
        var quotes = articles.Sum(article =>
            article.Sections.Count + article.Terms.Count + article.Evidence.Count + article.Caveats.Count + article.Claims.Count + article.Asides.Count);
        return string.Create(CultureInfo.InvariantCulture, $"Checked {articles.Count:N0} articles, {articles.Count:N0} sources, {quotes:N0} quotes, ");
    }

    private static void Expect(CheckTool tool, string found, params IEnumerable<string> expected)
    {
        foreach (var text in expected.Where(text => !found.Contains(text, StringComparison.Ordinal)))
        {
            throw new InvalidOperationException($"{tool.Name} does not say '{text}': {found.Trim()}");
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
