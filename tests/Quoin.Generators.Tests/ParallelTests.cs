using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

/// <summary>A host runs the generator for several projects at the same time, and several drivers may share a generator object.</summary>
public class ParallelTests
{
    private const int Drivers = 8;

    private static readonly Project Content = Numbered.Project(10)
        .With(EveryMark.AnnotationPath, EveryMark.Annotation)
        .With(EveryMark.SourcePath, EveryMark.Source)
        .With(Tea.AnnotationPath, Tea.Annotation.Replace("\"Read on\"", "\"Keeps people awake\"", StringComparison.Ordinal))
        .With(Tea.SourcePath, Tea.Source)
        .With(Policies.Path, Policies.ClaimsNeedCaveats);

    [Fact]
    public async Task Drivers_that_share_a_generator_and_files_agree_with_one_by_itself()
    {
        var generator = new ContentGenerator().AsSourceGenerator();
        var expected = Run();
        Assert.NotEmpty(expected);

        // All start at the same time, so that none can use the results of another.
        using var start = new Barrier(Drivers);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, Drivers).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Run();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.All(outcomes, outcome => Assert.Equal(expected, outcome));

        string Run() => Outcome.Of(CSharpGeneratorDriver
            .Create([generator], Content.Files, Content.ParseOptions, new BuildProperties(Content.Properties))
            .RunGenerators(Content.Compilation()));
    }
}
