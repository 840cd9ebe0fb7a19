using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Runtime;

/// <summary>What a model costs at run time, for who reads texts.</summary>
internal static class ModelReads
{
    /// <summary>The same, but for what two measurements of the same program differ by.</summary>
    private static readonly Goal Same = Goal.AtMost(1.1);

    public static SubjectResult Measure(string subject, Measurer measurer, TemporaryFolder folder)
    {
        var of = $"{measurer.Articles} articles";
        var apps = new List<BuiltApp>();
        foreach (var (contender, corpus) in ModelContenders.Of(measurer.Articles))
        {
            apps.Add(BuiltApp.Build(contender, corpus, folder.Of(contender.Name)));
            TextHash.Of(corpus).Check(contender.Name, apps[^1].Run("hash").Single());
        }

        var first = AppTimes.Measure(apps, "first", "first claim", of, measurer.Pick(smoke: 1, quick: 11, full: 41));
        var all = AppTimes.Measure(apps, "all", "all claims", of, measurer.Pick(smoke: 1, quick: 5, full: 15));
        var loops = Loop(apps, measurer.Pick(smoke: 1, quick: 3, full: 7));
        return new SubjectResult(
            [.. first, .. all, .. loops],
            [
                .. Compare("first claim in a fresh process", first, Same),
                .. Compare("every claim's text, cold", all, goal: null),
                .. Compare("a claim's text in a loop (get)", loops, Same),
            ]);

        IEnumerable<Ratio> Compare(string what, IReadOnlyList<Measurement> times, Goal? goal) =>
            ModelContenders.Compare(subject, $"{what}, {of}", [.. times.Select(static time => time.Nanoseconds)], goal);
    }

    private static List<Measurement> Loop(List<BuiltApp> apps, int rounds)
    {
        var lines = apps.Select(_ => new List<string[]>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < apps.Count; i++)
            {
                lines[i].AddRange(apps[i].Run("loop", "1"));
            }
        }

        return [.. apps.Select((app, i) => new LoopTimes(lines[i]).Of("get", app.Contender.Name))];
    }
}
