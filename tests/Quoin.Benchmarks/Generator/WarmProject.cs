using Microsoft.CodeAnalysis;

namespace Quoin.Benchmarks.Generator;

/// <summary>A project that the generator has run for, and edits of it, each of which is a run of its own.</summary>
/// <param name="project">The project.</param>
/// <param name="edits">The edits.</param>
internal sealed class WarmProject(ContentProject project, IReadOnlyList<(AdditionalText Before, AdditionalText After)> edits)
{
    private readonly GeneratorDriver _driver = project.Remembering();
    private int _next;

    /// <summary>Runs the generator from nothing.</summary>
    public void RunFully() => project.Driver().RunGenerators(project.Compilation);

    /// <summary>Runs it after the next edit.</summary>
    public void RunEdited()
    {
        var (before, after) = edits[_next++ % edits.Count];
        _driver.ReplaceAdditionalText(before, after).RunGenerators(project.Compilation);
    }
}
