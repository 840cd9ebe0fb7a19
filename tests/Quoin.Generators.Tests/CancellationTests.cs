using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Tests;

/// <summary>An editor can cancel a run at any time: the run ends, and its cached results are correct.</summary>
public class CancellationTests
{
    // With every kind of file, errors in every stage, and sentences that get fixes.
    private static readonly Project Content = Numbered.Project(3)
        .With(EveryMark.AnnotationPath, EveryMark.Annotation)
        .With(EveryMark.SourcePath, EveryMark.Source + "A sentence that no mark accounts for.\n")
        .With(Policies.Path, Policies.ClaimsNeedCaveats)
        .Edit(Numbered.AnnotationPath(2), "number is 2", "numbers are 22")
        .Edit(Numbered.AnnotationPath(3), "claims:", "claims: [");

    /// <summary>The opportunities in one step after the first one: the properties of the project.</summary>
    private static readonly int OfOneStep = CountProperties(Content) - 1;

    /// <summary>The same after an edit of all files.</summary>
    private static readonly Project Edited = Content.Files.Aggregate(Content, (project, file) => project.With(file.Path, $"{file.Text}\n"));

    private static readonly int Opportunities = CountOpportunities(Content);

    public static TheoryData<int> All => [.. Enumerable.Range(1, Opportunities)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_first_run_ends_where_it_is_cancelled_and_the_next_is_as_fresh(int opportunity)
    {
        using var trip = new Trip(opportunity);
        var driver = Driver(Content, trip);

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(Content.Compilation(), trip.Token));
        Assert.InRange(trip.Count, opportunity, opportunity + OfOneStep);

        Assert.Equal(Outcome.Of(Content), Outcome.Of(driver.RunGenerators(Content.Compilation())));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_run_after_edits_ends_where_it_is_cancelled_and_the_next_is_as_fresh(int opportunity)
    {
        using var trip = new Trip(opportunity);
        var driver = Driver(Content, new Trip(0)).RunGenerators(Content.Compilation())
            .ReplaceAdditionalTexts(Texts(Edited, trip)).WithUpdatedAnalyzerConfigOptions(new TrippingProperties(Edited, trip));

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(Edited.Compilation(), trip.Token));
        Assert.InRange(trip.Count, opportunity, opportunity + OfOneStep);

        Assert.Equal(Outcome.Of(Edited), Outcome.Of(driver.RunGenerators(Edited.Compilation())));
    }

    [Fact]
    public void A_text_and_a_property_are_not_asked_for_twice_in_a_run() =>
        Assert.Equal(Content.Files.Length + CountProperties(Content), Opportunities);

    private static int CountProperties(Project project)
    {
        var count = 0;
        ProjectSettings.Create(name =>
        {
            count++;
            return project.Properties.GetValueOrDefault(name);
        });
        return count;
    }

    private static int CountOpportunities(Project project)
    {
        using var trip = new Trip(0);
        Driver(project, trip).RunGenerators(project.Compilation());
        return trip.Count;
    }

    private static CSharpGeneratorDriver Driver(Project project, Trip trip) => CSharpGeneratorDriver.Create(
        [new ContentGenerator().AsSourceGenerator()], Texts(project, trip), project.ParseOptions, new TrippingProperties(project, trip));

    private static ImmutableArray<AdditionalText> Texts(Project project, Trip trip) => [.. project.Files.Select(file => new TrippingText(file, trip))];

    private sealed class TrippingProperties(Project project, Trip trip) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new BuildProperties(project.Properties).GlobalOptions, trip);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(AnalyzerConfigOptions properties, Trip trip) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            trip.Pass();
            return properties.TryGetValue(key, out value);
        }
    }
}
