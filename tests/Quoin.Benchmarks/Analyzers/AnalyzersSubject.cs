using System.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Quoin.Benchmarks.Analyzers;

/// <summary>The cost of Quoin's analyzers in a project that does not use Quoin, compared with the analyzers that the SDK runs in every project.</summary>
internal sealed class AnalyzersSubject : ISubject
{
    private const int Builds = 5;

    public string Name => "analyzers";

    public string Promise => "in a project that does not use Quoin, its analyzers take less than one percent of the time of all analyzers";

    public bool IsLong => true;

    public SubjectResult Run(Measurer measurer)
    {
        var project = new PlainProject();
        var builds = new List<(TimeSpan Own, TimeSpan All)>();
        for (var i = 0; i <= Builds; i++)
        {
            builds.Add(Measure(project));
        }

        // The first build compiles the analyzers themselves.
        builds.RemoveAt(0);
        var (own, all) = builds.OrderBy(build => build.Own / build.All).ElementAt(Builds / 2);
        return new SubjectResult(
            [Of("Quoin's analyzers", own), Of("all analyzers", all)],
            [
                new Ratio($"{Name}: time of Quoin's / of all, {PlainProject.Name}", own / all, Goal.AtMost(0.01)),
                new Ratio($"{Name}: analyzers of Quoin that ran (checks that they are counted)", project.Own.Count, Goal.AtLeast(1)),
                new Ratio($"{Name}: analyzers of the SDK that ran (checks that they are counted)", project.All.Length - project.Own.Count, Goal.AtLeast(100)),
            ]);
    }

    private static (TimeSpan Own, TimeSpan All) Measure(PlainProject project)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: (exception, analyzer, _) => throw new UnreachableException($"{analyzer} failed: {exception}"),
            concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var analysis = new CompilationWithAnalyzers(project.Compilation.Clone(), project.All, options);
        var result = analysis.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (Time(project.Own), Time(project.All));

        TimeSpan Time(IEnumerable<DiagnosticAnalyzer> analyzers) => analyzers
            .Select(analyzer => result.AnalyzerTelemetryInfo.TryGetValue(analyzer, out var telemetry) ? telemetry.ExecutionTime : TimeSpan.Zero)
            .Aggregate(TimeSpan.Zero, (sum, time) => sum + time);
    }

    private static Measurement Of(string name, TimeSpan time) => new(name, time.TotalNanoseconds, 0);
}
