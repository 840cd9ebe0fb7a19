using Quoin.Benchmarks.Compiler;
using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;
using Quoin.Benchmarks.Runtime;

namespace Quoin.Benchmarks.Scale;

/// <summary>As much content as a large publisher has in one project.</summary>
internal sealed class ScaleSubject : ISubject
{
    public string Name => "scale";

    public string Promise => "50 million characters of content compile and run, and the cost per article does not grow with the number of articles";

    public bool IsLong => true;

    public SubjectResult Run(Measurer measurer)
    {
        using var folder = new TemporaryFolder();
        var (few, many) = measurer.Pick((10, 20), (100, 300), (1_000, 6_500));
        var corpus = new ArticleCorpus(many);
        var characters = corpus.Articles.Sum(article => (long)article.Source.Length);
        var ofMany = $"{many} articles, {characters / 1e6:N1} million characters of sources";

        BuiltApp app;
        try
        {
            app = BuiltApp.Build(new QuoinContent(), corpus, folder.Of("Many"));
        }
        catch (InvalidOperationException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return new SubjectResult([], [new Ratio($"{Name}: programs that compile and run, {ofMany}", 0, Goal.Exactly(1))]);
        }

        // The claim of the last article, and then the text of every claim, as written.
        var expected = Contender.Picked(corpus).Claim.Text;
        if (app.Start("touch").Output.TrimEnd() != expected)
        {
            throw new InvalidOperationException($"The claim of the last article is not '{expected}'.");
        }

        TextHash.Of(corpus).Check(app.Contender.Name, app.Run("hash").Single());

        var empty = Compilation("Empty", new EmptyProject(), few);
        var small = Compilation("Few", new QuoinContent(), few);
        var large = new CompilerRun("many", app.Folder, CompilerRun.WithoutSdk(app.CompilerArguments), app.CompilerEnvironment);
        CompilerRun[] runs = [empty, small, large];
        var costs = ProcessRace.Run(1, [.. runs.Select(run => (run.Name, (Func<ChildProcess>)run.Run))]);
        return new SubjectResult(
            [
                new Measurement($"compiler and Quoin, wall and peak, {few} articles", costs[1].Wall, costs[1].Peak),
                new Measurement($"compiler and Quoin, wall and peak, {ofMany}", costs[2].Wall, costs[2].Peak),
                new Measurement($"compiler and Quoin, processor time, {few} articles", costs[1].Processor, 0),
                new Measurement($"compiler and Quoin, processor time, {ofMany}", costs[2].Processor, 0),
            ],
            [
                new Ratio($"{Name}: programs that compile and run, {ofMany}", 1, Goal.Exactly(1)),
                new Ratio($"{Name}: processor time of the compiler an article, {many} / {few} articles", PerArticle(cost => cost.Processor), Goal.AtMost(1.2)),
                new Ratio($"{Name}: wall time of the compiler an article, {many} / {few} articles", PerArticle(cost => cost.Wall)),
            ]);

        // The cost of an empty project is not part of the cost of an article.
        double PerArticle(Func<ProcessCost, double> time) =>
            (time(costs[2]) - time(costs[0])) / many / ((time(costs[1]) - time(costs[0])) / few);

        CompilerRun Compilation(string name, Contender contender, int articles)
        {
            var built = BuiltApp.Build(contender, new ArticleCorpus(articles), folder.Of(name));
            return new CompilerRun(name, built.Folder, CompilerRun.WithoutSdk(built.CompilerArguments), built.CompilerEnvironment);
        }
    }
}
