namespace Quoin.Benchmarks;

/// <summary>Measures the processor time of contenders alternately, so that other load on the machine affects all of them alike.</summary>
internal static class Race
{
    private const double ShortestNanoseconds = 20e6;
    private const double LongNanoseconds = 1e9;
    private const int MostRepetitions = 2_000;

    /// <summary>The median of each, in the order of the contenders.</summary>
    /// <param name="rounds">How many times each is measured.</param>
    /// <param name="contenders">What is measured, each with its name.</param>
    public static IReadOnlyList<Measurement> Run(int rounds, params IReadOnlyList<(string Name, Action Act)> contenders)
    {
        // The first run compiles the code; the second determines how many repetitions a clock can measure.
        var repetitions = contenders.Select(contender => Measure(contender.Act, 1).Nanoseconds > LongNanoseconds
            ? 1
            : (int)Math.Clamp(ShortestNanoseconds / Math.Max(1, Measure(contender.Act, 1).Nanoseconds), 1, MostRepetitions)).ToArray();

        var samples = contenders.Select(_ => new List<(double Nanoseconds, long Bytes)>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                samples[i].Add(Measure(contenders[i].Act, repetitions[i]));
            }
        }

        return [.. contenders.Select((contender, i) => new Measurement(
            contender.Name, Median.Of(samples[i].Select(sample => sample.Nanoseconds)), (long)Median.Of(samples[i].Select(sample => (double)sample.Bytes))))];
    }

    private static (double Nanoseconds, long Bytes) Measure(Action act, int repetitions)
    {
        // No contender pays for the garbage of another.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repetitions; i++)
        {
            act();
        }

        var time = Environment.CpuUsage.TotalTime - start;
        return (time.TotalNanoseconds / repetitions, (GC.GetAllocatedBytesForCurrentThread() - bytes) / repetitions);
    }
}
