using System.Globalization;
using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;
using Quoin.Benchmarks.Runtime;

namespace Quoin.Benchmarks.Native;

/// <summary>The cost of content in an app that is compiled ahead of time to native code.</summary>
internal sealed class NativeSubject : ISubject
{
    public string Name => "native";

    public string Promise => "under NativeAOT, an app with many articles starts as fast as one without content";

    public bool IsLong => true;

    public SubjectResult Run(Measurer measurer)
    {
        using var folder = new TemporaryFolder();
        var corpus = new ArticleCorpus(measurer.Articles);
        Contender[] contenders = [new QuoinContent(), new EmptyProject(), new SourceGeneratedJson()];
        var apps = contenders.Select(contender => BuiltApp.Publish(contender, corpus, folder.Of(contender.FolderName), BuiltApp.NativeProperty)).ToList();
        var expected = TextHash.Of(corpus);
        expected.Check(apps[0].Contender.Name, apps[0].Run("hash").Single());
        expected.Check(apps[2].Contender.Name, apps[2].Run("hash").Single());

        var of = $"NativeAOT, {measurer.Articles} articles";
        var rounds = measurer.Pick(smoke: 1, quick: 21, full: 41);
        var start = Measure(app => app.Start("touch").Wall.TotalNanoseconds);
        var memory = Measure(app => Number(app, "memory"));
        var first = Measure(app => Number(app, "first"));
        var all = Measure(app => Number(app, "all"));
        return new SubjectResult(
            [
                .. apps.Select((app, i) => new Measurement($"a process that touches one claim, wall and peak memory, {app.Contender.Name}, {of}", start[i], (long)memory[i])),
                .. apps.Select((app, i) => new Measurement($"first claim, {app.Contender.Name}, {of}", first[i], 0)),
                .. apps.Select((app, i) => new Measurement($"all {corpus.Claims} claims, {app.Contender.Name}, {of}", all[i], 0)),
            ],
            [
                new Ratio($"{Name}: start of a process that touches one claim, Quoin / hello world, {of}", start[0] / start[1], Goal.AtMost(1.08)),
                new Ratio($"{Name}: peak memory of a process that touches one claim, Quoin / hello world, {of}", memory[0] / memory[1], Goal.AtMost(1.1)),
                new Ratio($"{Name}: first claim in a fresh process, Quoin / System.Text.Json, {of}", first[0] / first[2], Goal.AtMost(1.0 / 79)),
                new Ratio($"{Name}: every claim's text, cold, Quoin / System.Text.Json, {of}", all[0] / all[2]),
            ]);

        double[] Measure(Func<BuiltApp, double> measure)
        {
            var samples = apps.Select(_ => new List<double>()).ToArray();
            for (var round = 0; round < rounds; round++)
            {
                for (var i = 0; i < apps.Count; i++)
                {
                    samples[i].Add(measure(apps[i]));
                }
            }

            return [.. samples.Select(Median.Of)];
        }
    }

    private static double Number(BuiltApp app, string mode) => double.Parse(app.Run(mode).Single()[0], CultureInfo.InvariantCulture);
}
