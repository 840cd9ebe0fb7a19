namespace Quoin.Benchmarks.Nearest;

/// <summary>The search for the text that is nearest to a quote that is not in its source.</summary>
internal sealed class NearestSubject : ISubject
{
    private const int Shortest = 10_000;
    private const int Promised = 40_000;
    private const int Longest = 80_000;

    public string Name => "nearest";

    public string Promise => $"a quote of {MissCorpus.QuoteLength} characters that is missing is reported with its nearest text, and quotes that are found pay nothing for the search";

    public SubjectResult Run(Measurer measurer)
    {
        var (withoutMiss, withMiss) = SearchProbe.Count();
        var before = BytesWithoutMiss();
        var searches = measurer.Effort == Effort.Smoke ? [] : measurer.Measure<SearchBenchmarks>();
        var compilations = measurer.Measure<CompileBenchmarks>();
        var after = BytesWithoutMiss();
        var kinds = searches.Count == 0 ? [] : Enum.GetValues<QuoteKind>();

        return new SubjectResult(
            [.. searches, .. compilations],
            [
                .. kinds.Select(kind => new Ratio(
                    $"{Name}: plain dynamic programming / search, {kind}, {Promised} characters",
                    Time(nameof(SearchBenchmarks.Plain), Promised, kind) / Time(nameof(SearchBenchmarks.Search), Promised, kind),
                    Goal.AtLeast(20))),
                .. kinds.Select(kind => new Ratio(
                    $"{Name}: search per character, {kind}, {Longest} characters / {Shortest}",
                    Time(nameof(SearchBenchmarks.Search), Longest, kind) / Time(nameof(SearchBenchmarks.Search), Shortest, kind) * Shortest / Longest,
                    Goal.AtMost(1.5))),
                new Ratio($"{Name}: methods of the search that run without a miss", withoutMiss, Goal.AtMost(0)),
                new Ratio($"{Name}: methods of the search that run with a miss (checks that they are counted)", withMiss, Goal.AtLeast(1)),
                new Ratio($"{Name}: bytes of a compilation without a miss, after searches / before any", (double)after / before, Goal.AtMost(1)),
                new Ratio(
                    $"{Name}: compilation with one miss / without, {Promised} characters",
                    Find(compilations, nameof(CompileBenchmarks.WithOneMiss)) / Find(compilations, nameof(CompileBenchmarks.WithoutMiss))),
            ]);

        double Time(string method, int length, QuoteKind kind) => Find(searches, method, length, kind);
    }

    private static long BytesWithoutMiss()
    {
        var subject = new CompileBenchmarks();
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var start = GC.GetAllocatedBytesForCurrentThread();
            subject.WithoutMiss();
            return GC.GetAllocatedBytesForCurrentThread() - start;
        });
    }

    private static double Find(IReadOnlyList<Measurement> measurements, string method, params IEnumerable<object> parameters) =>
        measurements.Single(measurement => measurement.Name == Measurer.NameOf(method, parameters)).Nanoseconds;
}
