using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Peers;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Builds;

/// <summary>
/// Builds as users run them, as whole processes with all that they start: in a fresh compiler process and in a warm compiler server,
/// compared with hand-written code and with builds by other tools of the same annotations.
/// </summary>
internal sealed class BuildsSubject : ISubject
{
    /// <summary>What a user sets to the same effect as Quoin does for content.</summary>
    private const string WithoutProfiles = "-p:CscEnvironment=DOTNET_TieredPGO=0";

    public string Name => "builds";

    public string Promise => "a build of content takes less than one of the same content as hand-written C#, and not much longer than a build of the same YAML without any check of quotes";

    public bool IsLong => true;

    public SubjectResult Run(Measurer measurer)
    {
        using var folder = new TemporaryFolder();
        var corpus = new ArticleCorpus(measurer.Articles);
        using var peers = new PeerBuilds(corpus);
        var library = Build(new ContentLibrary(), corpus, folder.Of("Library"));
        var project = Build(new QuoinContent(), corpus, folder.Of("Project"));
        var eager = Build(new EagerRecords(), corpus, folder.Of("Eager"));

        var fresh = ProcessRace.Run(
            measurer.Pick(smoke: 1, quick: 3, full: 3),
            [
                ("build, content library", () => library.BuildAgain()),
                ("build, project with C# of its own", () => project.BuildAgain()),
                ("build, hand-written records", () => eager.BuildAgain()),
                ("build, hand-written records without profiles of the compiler (DOTNET_TieredPGO=0)", () => eager.BuildAgain(WithoutProfiles)),
                .. peers.All.Select(peer => ($"build, {peer.Name}", (Func<ChildProcess>)(() => peers.Build(peer)))),
            ]);
        var warm = Warm(library, measurer.Pick(smoke: 1, quick: 2, full: 3));
        var few = Few(folder, measurer.Pick(smoke: 1, quick: 5, full: 11));
        var modeled = Modeled(folder, measurer);

        var of = $"{corpus.Articles.Count} articles";
        var (velite, third) = (fresh[4], warm[^1]);
        return new SubjectResult(
            [.. fresh.SelectMany(cost => cost.Times(of)), .. warm.SelectMany(cost => cost.Times(of)), .. few.SelectMany(cost => cost.Times("fresh")), .. modeled.SelectMany(cost => cost.Times(of))],
            [
                new Ratio($"{Name}: wall, content library / velite, {of}", fresh[0].Wall / velite.Wall, Goal.AtMost(2)),
                new Ratio($"{Name}: wall, project with C# of its own / velite, {of}", fresh[1].Wall / velite.Wall, Goal.AtMost(2.8)),
                new Ratio($"{Name}: processor time, project with C# of its own / hand-written, {of}", fresh[1].Processor / fresh[2].Processor, Goal.AtMost(0.75)),
                new Ratio($"{Name}: processor time, content library / hand-written, {of}", fresh[0].Processor / fresh[2].Processor),
                new Ratio($"{Name}: processor time, project with C# of its own / hand-written without profiles, {of}", fresh[1].Processor / fresh[3].Processor),
                new Ratio($"{Name}: wall, project with C# of its own / hand-written, {of}", fresh[1].Wall / fresh[2].Wall),
                new Ratio($"{Name}: wall, third build in a compiler server, content library / velite, {of}", third.Wall / velite.Wall, Goal.AtMost(1)),
                .. peers.All.Skip(1).Select((peer, i) => new Ratio($"{Name}: wall, content library / {peer.Name}, {of}", fresh[0].Wall / fresh[5 + i].Wall)),
                new Ratio($"{Name}: wall, project with one article / without Quoin", few[0].Wall / few[1].Wall, Goal.AtMost(1.35)),
                new Ratio($"{Name}: processor time, project with one article / without Quoin", few[0].Processor / few[1].Processor),
                .. ModelContenders.Compare(Name, $"wall, {of}", [.. modeled.Select(static cost => cost.Wall)], Goal.AtMost(1.1)),
                .. ModelContenders.Compare(Name, $"processor time, {of}", [.. modeled.Select(static cost => cost.Processor)], Goal.AtMost(1.1)),
            ]);
    }

    private static BuiltApp Build(Contender contender, ArticleCorpus corpus, string folder)
    {
        var app = BuiltApp.Build(contender, corpus, folder);
        GeneratedClasses.Check(app, corpus);
        return app;
    }

    /// <summary>The first three builds in new compiler servers: what is compiled in the first is there for the next, and partly optimized.</summary>
    private static IReadOnlyList<ProcessCost> Warm(BuiltApp app, int rounds)
    {
        string[] names = ["first", "second", "third"];
        var builds = names.Select(_ => new List<ChildProcess>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            using var server = new CompilerServer();
            foreach (var build in builds)
            {
                build.Add(server.Build(app));
            }
        }

        return [.. names.Select((name, i) => ProcessCost.Of($"build, content library, {name} in a compiler server", builds[i]))];
    }

    /// <summary>What the first article adds to a build.</summary>
    private static IReadOnlyList<ProcessCost> Few(TemporaryFolder folder, int rounds)
    {
        var corpus = new ArticleCorpus(1);
        var one = Build(new QuoinContent(), corpus, folder.Of("One"));
        var none = BuiltApp.Build(new EmptyProject(), corpus, folder.Of("Empty"));
        return ProcessRace.Run(rounds, ("build, project with one article", () => one.BuildAgain()), ("build, project without Quoin", () => none.BuildAgain()));
    }

    /// <summary>What a model adds to the builds of projects with C# of their own.</summary>
    private static IReadOnlyList<ProcessCost> Modeled(TemporaryFolder folder, Measurer measurer)
    {
        var apps = ModelContenders.Of(measurer.Articles).Select(contender => Build(contender.Contender, contender.Corpus, folder.Of(contender.Contender.Name))).ToList();
        return ProcessRace.Run(measurer.Pick(smoke: 1, quick: 3, full: 5), [.. apps.Select(static app => ($"build, {app.Contender.Name}", (Func<ChildProcess>)(() => app.BuildAgain())))]);
    }
}
