using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Generator;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Compiler;

/// <summary>The C# compiler as a build runs it, as a whole process: time, memory, and the size of the assembly.</summary>
internal sealed class CompilerSubject : ISubject
{
    public string Name => "compiler";

    public string Promise => "the compiler takes no more memory with Quoin than with the same content as hand-written C#, and the assembly is little larger than the content";

    public bool IsLong => true;

    public SubjectResult Run(Measurer measurer)
    {
        var measurements = new List<Measurement>();
        var ratios = new List<Ratio>();
        foreach (var articles in measurer.Pick<int[]>(smoke: [10], quick: [100], full: [100, 1_000]))
        {
            using var folder = new TemporaryFolder();
            Measure(new ArticleCorpus(articles), folder, measurer, measurements, ratios);
        }

        return new SubjectResult(measurements, ratios);
    }

    private void Measure(ArticleCorpus corpus, TemporaryFolder folder, Measurer measurer, List<Measurement> measurements, List<Ratio> ratios)
    {
        var count = corpus.Articles.Count;
        var quoin = BuiltApp.Build(new QuoinContent(), corpus, folder.Of("Quoin"));
        var eager = BuiltApp.Build(new EagerRecords(), corpus, folder.Of("Eager"));
        var empty = BuiltApp.Build(new EmptyProject(), corpus, folder.Of("Empty"));

        // As in a build: with the environment that the build gives to the compiler. The others compare code, in the same environment.
        CompilerRun[] runs =
        [
            new("a build's compiler, with Quoin", quoin.Folder, quoin.CompilerArguments, quoin.CompilerEnvironment),
            new("a build's compiler, hand-written records", eager.Folder, eager.CompilerArguments, eager.CompilerEnvironment),
            new("compiler and generator", quoin.Folder, [.. CompilerRun.WithoutSdk(quoin.CompilerArguments), "/skipanalyzers+"]),
            new("compiler, hand-written records", eager.Folder, CompilerRun.WithoutSdk(eager.CompilerArguments)),
            new("compiler, the files that Quoin generates", quoin.Folder, OfGeneratedFiles(quoin, corpus)),
            new("compiler, empty project", empty.Folder, CompilerRun.WithoutSdk(empty.CompilerArguments)),
        ];
        var size = quoin.Assembly.Length;

        var costs = ProcessRace.Run(
            measurer.Pick(smoke: 1, quick: 3, full: count > 100 ? 3 : 7), [.. runs.Select(run => (run.Name, (Func<ChildProcess>)run.Run))]);
        measurements.AddRange(costs.Select(cost => new Measurement($"{cost.Name}, wall and peak, {count} articles", cost.Wall, cost.Peak)));
        measurements.AddRange(costs.Select(cost => new Measurement($"{cost.Name}, processor time, {count} articles", cost.Processor, 0)));

        // Every build runs the SDK's analyzers, and a build that uses Quoin also runs Quoin's. The goals for time are those of whole builds.
        ratios.Add(new Ratio($"{Name}: wall, as in a build, with Quoin / hand-written, {count} articles", costs[0].Wall / costs[1].Wall));
        ratios.Add(new Ratio($"{Name}: processor time, as in a build, with Quoin / hand-written, {count} articles", costs[0].Processor / costs[1].Processor));
        ratios.Add(new Ratio($"{Name}: peak memory, as in a build, with Quoin / hand-written, {count} articles", (double)costs[0].Peak / costs[1].Peak, Goal.AtMost(1)));
        ratios.Add(new Ratio($"{Name}: wall, without analyzers, with the generator / hand-written, {count} articles", costs[2].Wall / costs[3].Wall));
        ratios.Add(new Ratio($"{Name}: processor time, without analyzers, with the generator / hand-written, {count} articles", costs[2].Processor / costs[3].Processor));
        ratios.Add(new Ratio($"{Name}: peak memory, without analyzers, with the generator / hand-written, {count} articles", (double)costs[2].Peak / costs[3].Peak, Goal.AtMost(1)));
        ratios.Add(new Ratio($"{Name}: wall, without analyzers, the files that Quoin generates / hand-written, {count} articles", costs[4].Wall / costs[3].Wall));
        ratios.Add(new Ratio(
            $"{Name}: bytes of the assembly / sources and annotations in UTF-8, {count} articles", (double)size / (corpus.SourceBytes + corpus.AnnotationBytes),
            Goal.AtMost(1.3)));
    }

    /// <summary>The arguments of Quoin's project with the generated files instead of the generator and its inputs.</summary>
    private static List<string> OfGeneratedFiles(BuiltApp quoin, ArticleCorpus corpus)
    {
        var folder = Directory.CreateDirectory(Path.Combine(quoin.Folder, "generated")).FullName;
        var arguments = quoin.CompilerArguments
            .Where(argument => !argument.StartsWith("/analyzer:", StringComparison.Ordinal) && !argument.StartsWith("/additionalfile:", StringComparison.Ordinal))
            .ToList();
        foreach (var (name, text) in new ContentProject(corpus).GeneratedFiles())
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path, text);
            arguments.Add(path);
        }

        return arguments;
    }
}
