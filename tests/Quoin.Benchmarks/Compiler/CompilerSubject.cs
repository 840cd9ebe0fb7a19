using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Generator;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Compiler;

/// <summary>The C# compiler as a build runs it, as a whole process: time, memory, and the size of the assembly.</summary>
internal sealed class CompilerSubject : ISubject
{
    public string Name => "compiler";

    public string Promise => "a build with Quoin takes no more time and memory than one with the same content as hand-written C#";

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
        CompilerRun[] runs =
        [
            new("a build's compiler, with Quoin", quoin.Folder, quoin.CompilerArguments),
            new("a build's compiler, hand-written records", eager.Folder, eager.CompilerArguments),
            new("compiler and generator", quoin.Folder, [.. CompilerRun.WithoutSdk(quoin.CompilerArguments), "/skipanalyzers+"]),
            new("compiler, hand-written records", eager.Folder, CompilerRun.WithoutSdk(eager.CompilerArguments)),
            new("compiler, the files that Quoin generates", quoin.Folder, OfGeneratedFiles(quoin, corpus)),
            new("compiler, empty project", empty.Folder, CompilerRun.WithoutSdk(empty.CompilerArguments)),
        ];
        var size = quoin.AssemblySize;

        var results = runs.Select(_ => new List<ChildProcess>()).ToArray();
        for (var round = 0; round < measurer.Pick(smoke: 1, quick: 3, full: count > 100 ? 5 : 11); round++)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                results[i].Add(runs[i].Run());
            }
        }

        var wall = results.Select(result => Median.Of(result.Select(run => run.Wall.TotalNanoseconds))).ToArray();
        var processor = results.Select(result => Median.Of(result.Select(run => run.Processor.TotalNanoseconds))).ToArray();
        var peak = results.Select(result => Median.Of(result.Select(run => (double)run.PeakBytes))).ToArray();
        measurements.AddRange(runs.Select((run, i) => new Measurement($"{run.Name}, wall and peak, {count} articles", wall[i], (long)peak[i])));
        measurements.AddRange(runs.Select((run, i) => new Measurement($"{run.Name}, processor time, {count} articles", processor[i], 0)));

        // Every build runs the SDK's analyzers, and a build that uses Quoin also runs Quoin's.
        var wallGoal = Goal.AtMost(count > 100 ? 1.05 : 1.15);
        ratios.Add(new Ratio($"{Name}: wall, as in a build, with Quoin / hand-written, {count} articles", wall[0] / wall[1], wallGoal));
        ratios.Add(new Ratio($"{Name}: processor time, as in a build, with Quoin / hand-written, {count} articles", processor[0] / processor[1]));
        ratios.Add(new Ratio($"{Name}: peak memory, as in a build, with Quoin / hand-written, {count} articles", peak[0] / peak[1], Goal.AtMost(1)));
        ratios.Add(new Ratio($"{Name}: wall, without analyzers, with the generator / hand-written, {count} articles", wall[2] / wall[3], wallGoal));
        ratios.Add(new Ratio($"{Name}: processor time, without analyzers, with the generator / hand-written, {count} articles", processor[2] / processor[3]));
        ratios.Add(new Ratio($"{Name}: peak memory, without analyzers, with the generator / hand-written, {count} articles", peak[2] / peak[3], Goal.AtMost(1)));
        ratios.Add(new Ratio($"{Name}: wall, without analyzers, the files that Quoin generates / hand-written, {count} articles", wall[4] / wall[3]));
        ratios.Add(new Ratio(
            $"{Name}: bytes of the assembly / sources and annotations in UTF-8, {count} articles", (double)size / (corpus.SourceBytes + corpus.AnnotationBytes),
            Goal.AtMost(1.6)));
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
