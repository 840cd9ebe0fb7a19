using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Output;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Workspace;

namespace Quoin.Content.Tests;

/// <summary>Runs the examples of the README.</summary>
public sealed class ReadmeTests
{
    private static readonly string Page = Repository.Read("README.md").ReplaceLineEndings("\n");
    private static readonly string Commands = Block("Where things are", "sh");
    private static readonly string Annotation = Block("Quick start", "yaml") + "\n";

    [Fact]
    public void Its_commands_are_the_main_job_and_the_tests()
    {
        Assert.Equal(["dotnet run --project src/Quoin.Demo", "dotnet test"], Commands.Split('\n'));
    }

    [Fact]
    public void Continuous_integration_runs_both_commands()
    {
        var script = Repository.Read(".ci/run");

        Assert.All(Commands.Split('\n'), command => Assert.Contains(
            command.Replace("dotnet run", "dotnet run -c Release", StringComparison.Ordinal).Replace("dotnet test", "dotnet test -c Release", StringComparison.Ordinal),
            script,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Its_annotation_compiles_and_its_mistake_is_reported_as_shown()
    {
        const string source = "Tea may help you wake up, but the trial was small.\n";

        Assert.Empty(Compile(Annotation, source));
        var mistake = Assert.Single(Compile(Annotation.Replace("Tea may help", "Tea may held", StringComparison.Ordinal), source));
        Assert.Equal(Block("Quick start", "text", "QUO2001").Replace("\n", " ", StringComparison.Ordinal), mistake.ToString());
    }

    [Fact]
    public void A_retraction_is_told_as_shown()
    {
        var annotation = Annotation.Replace(
            "    certainty: possible\n",
            "    certainty: possible\n    status: retracted\n    because: The numbers were made up.\n    on: 2026-10-01\n    superseded-by: keeps-awake\n",
            StringComparison.Ordinal) + "\n  keeps-awake: { kind: efficacy, certainty: possible, quote: \"help you wake\" }\n";
        var parsed = ArticleCompiler.Parse("content/tea.quoin.yaml", annotation);
        var article = ArticleCompiler.Compile(parsed.Annotation!, new SourceReference(new SourceFile("seeds/tea.txt", "Tea may help you wake up, but the trial was small.\n"))).Article!;

        Assert.Contains($"'{new Notices(article).OfClaim(0)!.Message}'", Page.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static IEnumerable<ContentDiagnostic> Compile(string annotation, string source)
    {
        var parsed = ArticleCompiler.Parse("content/tea.quoin.yaml", annotation);
        var file = new SourceFile("seeds/tea.txt", source);
        return parsed.Diagnostics.Concat(ArticleCompiler.Compile(parsed.Annotation!, new SourceLibrary([file]).Find(parsed.Annotation!)).Diagnostics);
    }

    private static string Block(string heading, string language, string containing = "") =>
        Readme.Blocks(Page, heading).First(block => block.Language == language && block.Text.Contains(containing, StringComparison.Ordinal)).Text.TrimEnd('\n');
}
