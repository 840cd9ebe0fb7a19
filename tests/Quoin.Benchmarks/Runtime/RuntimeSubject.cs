using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Runtime;

/// <summary>The cost of reading claims in an app, compared with the usual ways to keep texts in an app.</summary>
internal sealed class RuntimeSubject : ISubject
{
    private static readonly string[] Ways = ["get", "keep", "copy"];

    private static readonly Contender[] Contenders =
        [new QuoinContent(), new SourceGeneratedJson(), new EagerRecords(), new ConstStrings(), new Resources(), new ReflectedYaml(), new StaticYaml()];

    public string Name => "runtime";

    public string Promise => "nothing is parsed at run time: the first claim is available at once, all claims are available quickly, and reading one is as cheap as reading a field";

    public SubjectResult Run(Measurer measurer)
    {
        var corpus = new ArticleCorpus(measurer.Articles);
        if (measurer.Effort == Effort.Smoke)
        {
            return Smoke(corpus);
        }

        using var folder = new TemporaryFolder();
        var apps = Contenders.Select(contender => BuiltApp.Build(contender, corpus, folder.Of(contender.FolderName))).ToList();
        var expected = TextHash.Of(corpus);
        foreach (var app in apps)
        {
            expected.Check(app.Contender.Name, app.Run("hash").Single());
        }

        var measurements = new List<Measurement>();
        var ratios = new List<Ratio>();
        var of = $"{measurer.Articles} articles";
        var first = Measure(apps, "first", "first claim", measurer.Pick(smoke: 1, quick: 11, full: 21));
        var all = Measure(apps, "all", $"all {corpus.Claims} claims", measurer.Pick(smoke: 1, quick: 5, full: 9));
        ratios.Add(new Ratio($"{Name}: first claim in a fresh process, Quoin / System.Text.Json, {of}", first[0] / first[1], Goal.AtMost(1.0 / 20)));
        ratios.Add(new Ratio($"{Name}: every claim's text, cold, Quoin / System.Text.Json, {of}", all[0] / all[1], Goal.AtMost(0.8)));
        ratios.Add(new Ratio($"{Name}: every claim's text, cold, Quoin / hand-written records, {of}", all[0] / all[2]));
        ratios.Add(new Ratio($"{Name}: every claim's text, cold, Quoin / const strings, {of}", all[0] / all[3]));
        MeasureLoop(apps[0], measurer, measurements, ratios);
        if (measurer.Effort == Effort.Full)
        {
            var compiled = Contenders[..2]
                .Select(contender => BuiltApp.Publish(contender, corpus, folder.Of($"{contender.FolderName}-compiled"), BuiltApp.ReadyToRunProperty)).ToList();
            var firstCompiled = Measure(compiled, "first", "first claim under ReadyToRun", 21);
            ratios.Add(new Ratio($"{Name}: first claim in a fresh process under ReadyToRun, Quoin / System.Text.Json, {of}", firstCompiled[0] / firstCompiled[1], Goal.AtMost(1.0 / 40)));
        }

        var model = ModelReads.Measure(Name, measurer, folder);
        return new SubjectResult([.. measurements, .. model.Measurements], [.. ratios, .. model.Ratios]);

        double[] Measure(List<BuiltApp> apps, string mode, string what, int rounds)
        {
            var medians = AppTimes.Measure(apps, mode, what, of, rounds);
            measurements.AddRange(medians);
            return [.. medians.Select(static median => median.Nanoseconds)];
        }
    }

    /// <summary>Checks in this process that every contender compiles and reads the same texts.</summary>
    private SubjectResult Smoke(ArticleCorpus corpus)
    {
        var contenders = Contenders.Select(contender => (Contender: contender, Corpus: corpus)).Concat(ModelContenders.Of(corpus.Articles.Count)).ToList();
        foreach (var (contender, content) in contenders)
        {
            var app = InMemoryApp.Build(contender, content);
            TextHash.Of(content).Check(contender.Name, app.Hash());
            if (app.First() != Contender.Picked(content).Claim.Text)
            {
                throw new InvalidOperationException($"{contender.Name} read '{app.First()}' instead of the selected claim.");
            }
        }

        return new SubjectResult([], [new Ratio($"{Name}: contenders that read the same texts", contenders.Count, Goal.Exactly(contenders.Count))]);
    }

    private void MeasureLoop(BuiltApp app, Measurer measurer, List<Measurement> measurements, List<Ratio> ratios)
    {
        var times = new LoopTimes(app.Run("loop", measurer.Pick(smoke: "1", quick: "5", full: "11")));
        foreach (var way in Ways)
        {
            var (claim, constant) = (times.Of(way), times.Of($"{way}-constant"));
            measurements.Add(claim);
            measurements.Add(constant);
            ratios.Add(new Ratio($"{Name}: a claim's text in a loop ({way}), Quoin / const string", claim.Nanoseconds / constant.Nanoseconds, way == "get" ? Goal.AtMost(1.3) : null));
        }

        ratios.Add(new Ratio($"{Name}: bytes allocated by reads of a claim's text in a loop", Ways.Max(way => times.Of(way).Bytes), Goal.Exactly(0)));
    }
}
