using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

public class LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.LatestMajor)]
    [InlineData(LanguageVersion.Default)]
    [InlineData(LanguageVersion.Preview)]
    public void Generated_code_compiles_without_a_warning(LanguageVersion version)
    {
        var run = GeneratorRun.Of(EveryMark.Project with { LanguageVersion = version });

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        run.Build.AssertClean();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp1, "1")]
    public void A_version_that_is_too_low_gives_one_diagnostic_and_no_file(LanguageVersion version, string name)
    {
        var run = GeneratorRun.Of(Numbered.Project(2) with { LanguageVersion = version });

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("QUO9001", diagnostic.Id);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Equal(
            $"Quoin needs C# 11 or later, but this project uses C# {name}; set <LangVersion>latest</LangVersion> in the project file",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Empty(run.Files);
    }

    [Fact]
    public void A_project_without_content_may_use_any_version()
    {
        var run = GeneratorRun.Of(new Project { LanguageVersion = LanguageVersion.CSharp7_3 });

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(run.Files);
    }
}
