using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Quoin.Generators.Pipeline;

namespace Quoin.Generators.Tests;

/// <summary>What the steps of a run did, without Roslyn's own steps, which read the inputs.</summary>
internal sealed class StepReport(GeneratorRunResult result)
{
    /// <summary>The names of the generator's steps.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        .. typeof(Step).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
    ];

    /// <summary>Whether any previous output of a step was removed.</summary>
    public bool HaveLostInput => Names.SelectMany(step => Outputs(step)).Any(output => output.Reason == IncrementalStepRunReason.Removed);

    /// <summary>The number of outputs of a step by reason: "19 Cached, 1 Modified".</summary>
    public string Of(string step) => Describe(Outputs(step).Select(output => output.Reason));

    /// <summary>The same for the output of the generator: files and diagnostics.</summary>
    public string OfOutputs() => Describe(Emissions.Select(output => output.Reason));

    /// <summary>The cached values of a step.</summary>
    public IEnumerable<object> Values(string step) => Outputs(step).Select(output => output.Value);

    /// <summary>Fails if any step ran.</summary>
    public void AssertNothingRan()
    {
        foreach (var step in Names)
        {
            Assert.All(Outputs(step), output => Assert.True(
                output.Reason is IncrementalStepRunReason.Cached,
                $"The step {step} is {output.Reason} although nothing changed."));
        }

        Assert.All(Emissions, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> Emissions =>
        result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs);

    /// <summary>The values of a step, without the nulls for inputs of other kinds.</summary>
    private ImmutableArray<(object Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        result.TrackedSteps.TryGetValue(step, out var steps) ? [.. steps.SelectMany(run => run.Outputs).Where(output => output.Value is not null)] : [];

    private static string Describe(IEnumerable<IncrementalStepRunReason> reasons) => string.Join(", ", reasons
        .CountBy(reason => reason)
        .OrderBy(count => count.Key.ToString(), StringComparer.Ordinal)
        .Select(count => $"{count.Value} {count.Key}"));
}
