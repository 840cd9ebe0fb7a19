using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace Quoin.Benchmarks;

/// <summary>Measures the methods of a class with BenchmarkDotNet, in this process, without building anything again.</summary>
/// <param name="effort">How thorough it is.</param>
internal sealed class Measurer(Effort effort)
{
    public Effort Effort => effort;

    /// <summary>The number of articles, unless a promise needs another one.</summary>
    public int Articles => Pick(smoke: 10, quick: 100, full: 1_000);

    /// <summary>One of three values, by the effort.</summary>
    public T Pick<T>(T smoke, T quick, T full) => effort switch
    {
        Effort.Smoke => smoke,
        Effort.Quick => quick,
        _ => full,
    };

    /// <summary>The medians, each by its method and parameters.</summary>
    public IReadOnlyList<Measurement> Measure<T>()
    {
        var job = Job.Default
            .WithToolchain(InProcessNoEmitToolchain.DontLogOutput)
            .WithClock(new ProcessorClock())
            .WithIterationTime(TimeInterval.FromMilliseconds(Pick(smoke: 1, quick: 50, full: 100)))
            .WithWarmupCount(Pick(smoke: 1, quick: 3, full: 6))
            .WithIterationCount(Pick(smoke: 1, quick: 5, full: 15));
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .WithOptions(ConfigOptions.DisableLogFile)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "quoin-benchmarks"));
        var summary = BenchmarkRunner.Run<T>(config);
        return summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)
            ? throw new InvalidOperationException($"{typeof(T).Name} cannot be measured: {string.Join("; ", summary.ValidationErrors.Select(error => error.Message))}")
            : [.. summary.Reports.Select(Of)];
    }

    /// <summary>The name of a measurement.</summary>
    public static string NameOf(string method, params IEnumerable<object> parameters) => $"{method}({string.Join(", ", parameters)})";

    private static Measurement Of(BenchmarkReport report) => new(
        NameOf(report.BenchmarkCase.Descriptor.WorkloadMethod.Name, report.BenchmarkCase.Parameters.Items.Select(parameter => parameter.Value)),
        report.ResultStatistics!.Median,
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
}
