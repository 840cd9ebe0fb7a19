using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests;

public class HostileContentTests
{
    public static TheoryData<string> Names => [.. HostileTexts.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_a_text_holds_it_comes_through_to_the_letter(string name)
    {
        var hostile = new HostileArticle(HostileTexts.ByName[name]);
        var run = GeneratorRun.Of(hostile.Project);

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        hostile.AssertCameThrough(run.Build.Load().Article("Hostile"));
    }

    [Fact]
    public void A_megabyte_without_a_line_end_comes_through_to_the_letter()
    {
        var text = string.Concat(Enumerable.Range(0, 150_000).Select(number => $"w{number} "));
        Assert.True(text.Length > 1_000_000);
        var run = GeneratorRun.Of(Tea.Project
            .Edit(Tea.AnnotationPath, "statement: Tea keeps people awake.", $"statement: {text}end")
            .Edit(Tea.AnnotationPath, "\"Its leaves contain caffeine\"", $"\"Its leaves contain {text}caffeine\"")
            .Edit(Tea.SourcePath, "contain caffeine", $"contain {text}caffeine"));

        Assert.Empty(run.Diagnostics);
        var article = run.Build.Load().Article("Tea");
        var (statement, _) = ((QualifiedClaim)article.Claims["keeps-awake"]).Statement;
        Assert.Equal($"{text}end", statement.In("en"));
        Assert.Equal($"Its leaves contain {text}caffeine", ((PlainClaim)article.Claims["contains-caffeine"]).Quote.Text);
    }
}
