using Microsoft.CodeAnalysis;
using Quoin.Compiler.Workspace;

namespace Quoin.Benchmarks.Generator;

/// <summary>The articles that are compiled again after an edit, as Roslyn records them.</summary>
internal static class CompiledAgain
{
    private const string Step = "Compile";

    /// <summary>Their ids.</summary>
    /// <param name="project">The project.</param>
    /// <param name="edit">The edit.</param>
    public static IReadOnlyList<string> After(ContentProject project, (AdditionalText Before, AdditionalText After) edit)
    {
        var result = project.Remembering(tracksSteps: true).ReplaceAdditionalText(edit.Before, edit.After).RunGenerators(project.Compilation).GetRunResult().Results.Single();
        return result.TrackedSteps.TryGetValue(Step, out var runs)
            ? [.. from run in runs
                  from output in run.Outputs
                  where output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Unchanged
                  select ((CompileResult)output.Value).Article!.Id]
            : throw new InvalidOperationException($"The generator has no step '{Step}'.");
    }
}
