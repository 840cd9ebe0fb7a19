using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.Compiler;

namespace Quoin.Content.Tests;

/// <summary>Runs what the README shows.</summary>
public sealed partial class ReadmeTests(Checkout checkout) : IClassFixture<Checkout>
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_commands_are_the_main_job_and_the_tests()
    {
        Assert.Equal(["dotnet run --project src/Quoin.Demo", "dotnet test"], Block("sh").Split('\n'));
    }

    [Fact]
    public void The_main_job_runs_in_a_fresh_checkout()
    {
        var run = DotNet.Run(checkout.Root, Block("sh").Split('\n')[0].Split(' ')[1..]);

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("Sentences accounted for: 100 %", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Continuous_integration_runs_both_commands()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));

        Assert.All(Block("sh").Split('\n'), command => Assert.Contains(
            command.Replace("dotnet run", "dotnet run -c Release", StringComparison.Ordinal).Replace("dotnet test", "dotnet test -c Release", StringComparison.Ordinal),
            script,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Its_C_sharp_compiles()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Sample", [CSharpSyntaxTree.ParseText("using System;\n" + Block("csharp"))], references);

        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
    }

    [Fact]
    public void Its_annotation_compiles_and_its_mistake_is_reported_as_shown()
    {
        const string source = "Tea may help you wake up, but the trial was small.\n";

        Assert.Empty(Compile(Block("yaml"), source));
        var mistake = Assert.Single(Compile(Block("yaml").Replace("Tea may help", "Tea may held", StringComparison.Ordinal), source));
        Assert.Equal(Block("text").Replace("\n", " ", StringComparison.Ordinal), mistake.ToString());
    }

    [Fact]
    public void A_retraction_is_told_as_shown()
    {
        var annotation = Block("yaml").Replace(
            "    certainty: possible\n",
            "    certainty: possible\n    status: retracted\n    because: The numbers were made up.\n    on: 2026-10-01\n    superseded-by: keeps-awake\n",
            StringComparison.Ordinal) + "\n  keeps-awake: { kind: efficacy, certainty: possible, quote: \"help you wake\" }\n";
        var parsed = ArticleCompiler.Parse("content/tea.quoin.yaml", annotation);
        var article = ArticleCompiler.Compile(parsed.Annotation!, new SourceReference(new SourceFile("seeds/tea.txt", "Tea may help you wake up, but the trial was small.\n"))).Article!;

        Assert.Contains($"'{new Notices(article).OfClaim(0)!.Message}'", Readme.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static IEnumerable<ContentDiagnostic> Compile(string annotation, string source)
    {
        var parsed = ArticleCompiler.Parse("content/tea.quoin.yaml", annotation);
        var file = new SourceFile("seeds/tea.txt", source);
        return parsed.Diagnostics.Concat(ArticleCompiler.Compile(parsed.Annotation!, new SourceLibrary([file]).Find(parsed.Annotation!)).Diagnostics);
    }

    /// <summary>The first block of a language.</summary>
    private static string Block(string language) => Fence().Matches(Readme).First(match => match.Groups[1].Value == language).Groups[2].Value.TrimEnd('\n');

    [GeneratedRegex("```([a-z]+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
