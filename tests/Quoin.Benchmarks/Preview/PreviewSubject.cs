using Quoin.Benchmarks.Check;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;
using Quoin.Tests.Shared;

namespace Quoin.Benchmarks.Preview;

/// <summary>The preview of content without an app: how long it takes from the save of a file until the page has the edit.</summary>
internal sealed class PreviewSubject : ISubject
{
    public string Name => "preview";

    public string Promise => "an edit is on the page in a third of a second";

    public bool IsLong => true;

    public SubjectResult Run(Measurer measurer) => RunAsync(measurer).GetAwaiter().GetResult();

    private async Task<SubjectResult> RunAsync(Measurer measurer)
    {
        using var folder = new TemporaryFolder();
        var corpus = new ArticleCorpus(measurer.Articles);
        var content = folder.Of("Content");
        foreach (var (path, text) in corpus.Files)
        {
            TextFile.Write(content, path, text);
        }

        var (native, portable) = CheckTool.Install(folder.Of("Tool"));
        var edits = measurer.Pick(smoke: 2, quick: 10, full: 20);
        var of = $"{corpus.Articles.Count} articles";
        var (fast, anywhere) = (await PreviewRun.MeasureAsync(native, content, corpus.Articles[^1], edits), await PreviewRun.MeasureAsync(portable, content, corpus.Articles[^1], edits));
        List<Ratio> ratios =
        [
            new($"{Name}: milliseconds from the save of a file to its event and the page, quoin preview, {of}", fast.TotalMilliseconds, Goal.AtMost(200)),
            new($"{Name}: milliseconds from the save of a file to its event and the page, the portable tool, {of}", anywhere.TotalMilliseconds),
        ];
        if (ChromiumProgram.Find() is { } chromium)
        {
            ratios.Add(new($"{Name}: milliseconds from the save of a file until Chromium has painted it, quoin preview, {of}", await PaintAsync(native), Goal.AtMost(300)));
            ratios.Add(new($"{Name}: milliseconds from the save of a file until Chromium has painted it, the portable tool, {of}", await PaintAsync(portable), Goal.AtMost(300)));

            ratios.AddRange(await Comparison.RunAsync(Name, native, content, corpus, folder, measurer, chromium));

            async Task<double> PaintAsync(CheckTool tool) => (await PreviewRun.PaintAsync(tool, content, corpus.Articles[^1], edits, chromium)).TotalMilliseconds;
        }
        else
        {
            Console.WriteLine($"What a browser paints is left out: Chromium is not on the path. Install it, or name it in {ChromiumProgram.Variable}.");
        }

        return new SubjectResult([], ratios);
    }
}
