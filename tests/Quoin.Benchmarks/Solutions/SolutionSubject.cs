using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Solutions;

/// <summary>The same content in one project and in many, which MSBuild builds by their graph.</summary>
internal sealed class SolutionSubject : ISubject
{
    public string Name => "solution";

    public string Promise => "content grows past one project: in many projects it builds at the same time, in less memory, and an edit builds one of them again";

    public bool IsLong => true;

    public SubjectResult Run(Measurer measurer)
    {
        using var folder = new TemporaryFolder();
        var (articles, projects) = measurer.Pick((8, 2), (400, 4), (10_000, 20));
        var corpus = new ArticleCorpus(articles);
        var many = Measure(ContentSolution.Write(corpus, projects, folder.Of("Many")), corpus);
        var one = Measure(ContentSolution.Write(corpus, 1, folder.Of("One")), corpus);
        var (ofMany, ofOne) = ($"{projects} projects of {articles / projects} articles", $"one project of {articles} articles");
        return new SubjectResult(
            [.. many.Measurements(ofMany), .. one.Measurements(ofOne)],
            [
                new Ratio($"{Name}: wall, {ofMany} / {ofOne}", Of(static cost => cost.Build.Wall.TotalSeconds), Goal.AtMost(1)),
                new Ratio($"{Name}: processor time, {ofMany} / {ofOne}", Of(static cost => cost.Build.Processor.TotalSeconds)),
                new Ratio($"{Name}: peak memory of one process, {ofMany} / {ofOne}", Of(static cost => cost.Largest), Goal.AtMost(0.5)),
                new Ratio($"{Name}: peak memory of all processes, {ofMany} / {ofOne}", Of(static cost => cost.Together), Goal.AtMost(1)),
                new Ratio($"{Name}: wall after an edit of one article, {ofMany} / {ofOne}", Of(static cost => cost.Edit.Wall.TotalSeconds), Goal.AtMost(0.5)),
            ]);

        double Of(Func<Cost, double> figure) => figure(many) / figure(one);
    }

    private static Cost Measure(ContentSolution solution, ArticleCorpus corpus)
    {
        solution.Restore();
        using var watch = new MemoryWatch();
        var build = solution.Build();
        solution.Check();
        return new Cost(build, watch.Together, watch.Largest, solution.BuildAfterEdit(corpus));
    }

    /// <param name="Build">The build of everything.</param>
    /// <param name="Together">The peak memory of all of its processes together.</param>
    /// <param name="Largest">The peak memory of the largest of its processes.</param>
    /// <param name="Edit">The build after an edit of one article.</param>
    private sealed record Cost(ChildProcess Build, long Together, long Largest, ChildProcess Edit)
    {
        public IEnumerable<Measurement> Measurements(string of) =>
        [
            new($"build, wall and peak memory of all processes, {of}", Build.Wall.TotalNanoseconds, Together),
            new($"build, processor time and peak memory of the largest process, {of}", Build.Processor.TotalNanoseconds, Largest),
            new($"build after an edit of one article, wall, {of}", Edit.Wall.TotalNanoseconds, 0),
        ];
    }
}
