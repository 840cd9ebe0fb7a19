using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

/// <summary>
/// A day's work on a project, made from a number: whatever is edited, added, renamed, broken or taken away, what is kept
/// of the runs before must give what a fresh run gives. It is loaded once for each compiler; nothing but texts comes out.
/// </summary>
internal static class EditSeries
{
    private const int Length = 40;

    /// <summary>Says after which edits a run differs from a fresh one, and how; an empty text where none does.</summary>
    public static string PlayOneByOne(int number) => Play(new Edits(new Random(number)).One);

    /// <summary>The same, of several edits at once.</summary>
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
