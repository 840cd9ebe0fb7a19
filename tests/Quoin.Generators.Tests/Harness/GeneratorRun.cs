using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Quoin.Generators.Tests;

/// <summary>
/// One run of the generator. Whatever a test is about, every run is also checked for what must always hold: the
/// generator does not throw, a second run over equal inputs runs nothing again, an incremental run gives what a fresh
/// one gives, and no generated file holds a character that a reader cannot see.
/// </summary>
internal sealed class GeneratorRun
{
    /// <summary>Roslyn writes a step down once for each way that leads to it: with hundreds of files that takes minutes.</summary>
    private const int MostTrackedFiles = 100;

    private readonly GeneratorDriver _driver;
    private readonly GeneratorRunResult _result;
    private readonly GeneratorRun? _previous;

    private GeneratorRun(Project project, GeneratorDriver driver, GeneratorRun? previous)
    {
        var compilation = project.Compilation();
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        _result = _driver.GetRunResult().Results.Single();
        _previous = previous;
        Assert.Null(_result.Exception);
        Diagnostics = diagnostics;
        Build = new Build((CSharpCompilation)output);
        Steps = new StepReport(_result);
        Files = _result.GeneratedSources.ToImmutableSortedDictionary(
            source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
        Assert.All(Files, file => VisibleText.AssertIs(file.Value));

        if (previous is not null)
        {
            var fresh = Of(project);
            Assert.Equal(fresh.Files, Files);
            Assert.Equal(fresh.Messages, Messages);
        }

        // Where it records steps, as here alone, Roslyn 4.8 forgets an input in the run after one was removed. Runs without a
        // record are compared with fresh ones in Edits.
        if (!Steps.HaveLostInput)
        {
            new StepReport(_driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single()).AssertNothingRan();
        }
    }

    /// <summary>What the generator reported, filtered by the project's settings.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The ids of what the generator reported, in ordinal order.</summary>
    public IEnumerable<string> DiagnosticIds => Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);

    /// <summary>The generated files, by their hint names.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; }

    /// <summary>The project together with the generated files.</summary>
    public Build Build { get; }

    public StepReport Steps { get; }

    /// <summary>The files that this run wrote and did not take over from the run before, in ordinal order.</summary>
    public IEnumerable<string> FilesWritten => _result.GeneratedSources
        .Where(source => _previous?.SourceText(source.HintName) != source.SourceText)
        .Select(source => source.HintName).Order(StringComparer.Ordinal);

    private IEnumerable<string> Messages => Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);

    public static GeneratorRun Of(Project project) => new(
        project,
        CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()],
            project.Files,
            project.ParseOptions,
            new BuildProperties(project.Properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: project.Files.Length <= MostTrackedFiles)),
        previous: null);

    /// <summary>Runs on, with what this run has kept, over a project that was changed.</summary>
    public GeneratorRun Then(Project project) => new(
        project,
        _driver
            .ReplaceAdditionalTexts(ImmutableArray<AdditionalText>.CastUp(project.Files))
            .WithUpdatedParseOptions(project.ParseOptions)
            .WithUpdatedAnalyzerConfigOptions(new BuildProperties(project.Properties)),
        previous: this);

    private SourceText? SourceText(string hintName) =>
        _result.GeneratedSources.FirstOrDefault(source => source.HintName == hintName).SourceText;
}
