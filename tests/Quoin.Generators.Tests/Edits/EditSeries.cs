using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

/// <summary>
/// A day's work on a project, generated from a seed: whatever is edited, added, renamed, broken or removed, an incremental run must
/// have the same result as a fresh one. It is loaded once per compiler, so only texts are exchanged.
/// </summary>
internal static class EditSeries
{
    private const int Length = 40;

    /// <summary>Returns the edits after which a run differs from a fresh one, and how; an empty text if none does.</summary>
    public static string PlayOneByOne(int number) => Play(new Edits(new Random(number)).One);

    /// <summary>The same for several edits at once.</summary>
    public static string PlaySeveralAtOnce(int number) => Play(new Edits(new Random(number)).Several);

    private static string Play(Func<Project, (string Name, Project Project)> edit)
    {
        var project = Numbered.Project(4).With(Policies.Path, Policies.ClaimsNeedCaveats);
        var driver = Run(Driver(project), project);
        var history = new List<string>();
        for (var i = 0; i < Length; i++)
        {
            (var name, project) = edit(project);
            history.Add(name);
            driver = Run(Update(driver, project), project);

            var (fresh, kept) = (Outcome.Of(project), Outcome.Of(driver));
            if (fresh != kept)
            {
                return $"After these edits:\n{string.Join("\n", history)}\n\nit should be\n{fresh}\n\nand is\n{kept}";
            }
        }

        return "";
    }

    private static GeneratorDriver Run(GeneratorDriver driver, Project project) => driver.RunGenerators(project.Compilation());

    private static CSharpGeneratorDriver Driver(Project project) => CSharpGeneratorDriver.Create(
        [new ContentGenerator().AsSourceGenerator()], project.Files, project.ParseOptions, new BuildProperties(project.Properties));

    private static GeneratorDriver Update(GeneratorDriver driver, Project project) => driver
        .ReplaceAdditionalTexts(ImmutableArray<AdditionalText>.CastUp(project.Files))
        .WithUpdatedParseOptions(project.ParseOptions)
        .WithUpdatedAnalyzerConfigOptions(new BuildProperties(project.Properties));
}
