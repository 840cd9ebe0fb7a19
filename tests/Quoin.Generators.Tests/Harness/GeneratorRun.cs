using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Quoin.Generators.Tests;

/// <summary>
/// A run of the generator. Whatever a test is about, every run is also checked for the invariants: the generator does not throw, a
/// second run with equal inputs reruns nothing, an incremental run has the same result as a fresh one, and generated files contain
/// no invisible characters.
/// </summary>
internal sealed class GeneratorRun
{
    /// <summary>Roslyn records a step once for each path that leads to it: each file is on paths of all others, so a few dozen of them take seconds.</summary>
    private const int MostTrackedFiles = 16;

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

        // When it records steps, which it does only here, Roslyn 4.8 loses an input in the run after one was removed. Runs without
        // recording are compared with fresh ones in Edits.
        if (!Steps.HaveLostInput)
        {
            new StepReport(_driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single()).AssertNothingRan();
        }
    }

    /// <summary>The diagnostics of the generator, filtered by the project's settings.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The ids of the generator's diagnostics, in ordinal order.</summary>
    public IEnumerable<string> DiagnosticIds => Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);

    /// <summary>The generated files by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; }

    /// <summary>The project with the generated files.</summary>
    public Build Build { get; }

    public StepReport Steps { get; }

    /// <summary>The files that this run generated, without those that are cached from the previous run, in ordinal order.</summary>
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

    /// <summary>Runs the generator with this run's cache on a changed project.</summary>
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
