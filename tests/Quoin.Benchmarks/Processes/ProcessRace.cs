namespace Quoin.Benchmarks.Processes;

/// <summary>The medians of a whole process that ran several times.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Wall">The wall time, in nanoseconds.</param>
/// <param name="Processor">The processor time, its children's included, in nanoseconds.</param>
/// <param name="Peak">The peak memory, in bytes.</param>
internal sealed record ProcessCost(string Name, double Wall, double Processor, long Peak)
{
    public static ProcessCost Of(string name, IReadOnlyCollection<ChildProcess> runs) => new(
        name, Median.Of(runs.Select(run => run.Wall.TotalNanoseconds)), Median.Of(runs.Select(run => run.Processor.TotalNanoseconds)),
        (long)Median.Of(runs.Select(run => (double)run.PeakBytes)));

    /// <summary>Its times as rows of a report.</summary>
    public IEnumerable<Measurement> Times(string of) => [new($"{Name}, wall, {of}", Wall, 0), new($"{Name}, processor time, {of}", Processor, 0)];
}

/// <summary>Measures whole processes alternately, so that other load on the machine affects all of them alike.</summary>
internal static class ProcessRace
{
    /// <summary>The medians of each, in the order of the contenders.</summary>
    public static IReadOnlyList<ProcessCost> Run(int rounds, params IReadOnlyList<(string Name, Func<ChildProcess> Start)> contenders)
    {
        var runs = contenders.Select(_ => new List<ChildProcess>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                runs[i].Add(contenders[i].Start());
            }
        }

        return [.. contenders.Select((contender, i) => ProcessCost.Of(contender.Name, runs[i]))];
    }
}
