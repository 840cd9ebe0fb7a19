using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests;

/// <summary>The complete example of the page of models.</summary>
public class ModelsPageTests
{
    private static readonly string Page = Repository.Read("generators/Quoin.Compiler/docs/models.md").ReplaceLineEndings("\n");

    [Fact]
    public void The_complete_example_compiles_without_a_diagnostic_and_its_code_does_what_it_says()
    {
        var project = (new Project() with { Documentation = DocumentationMode.None, FrameworkSymbols = ["NET6_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER"] })
            .With("/repository/content/quoin.model.yaml", Block("yaml", 0))
            .With("/repository/content/records.quoin.yaml", Block("yaml", 1))
            .With("/repository/seeds/records.txt", Block("text", 0))
            .WithCode(Block("csharp", 0));

        var run = GeneratorRun.Of(project);

        Assert.Empty(run.Diagnostics);
        var assembly = run.Build.Load();
        var type = assembly.GetType("Reminders")!;
        Assert.Equal("90 days, or EUR 1250", type.GetMethod("Of")!.Invoke(null, [new DateOnly(2026, 12, 31)]));
        Assert.Equal(["must", "may", "is"], assembly.Article("Records").Claims.Select(claim => (string)type.GetMethod("Icon")!.Invoke(null, [claim])!));
    }

    /// <summary>A fenced block in a language, by its number.</summary>
    private static string Block(string language, int number) => Page.Split($"```{language}\n")[number + 1].Split("```")[0];
}
