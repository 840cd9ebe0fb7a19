namespace Quoin.Package.Tests;

/// <summary>What the package does in a build so that the compiler takes less time, and when it does not.</summary>
public sealed class CompilerCostTests : IDisposable
{
    private const string Library = "<TargetFramework>net10.0</TargetFramework>";

    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_library_that_has_only_content_is_built_without_analyzers_and_the_app_that_shows_it_with_them()
    {
        AddLibrary();
        _user.AddProject("App", Library + "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Articles/Articles.csproj" />""", refersToQuoin: false);
        _user.Write("App/Program.cs", "var (text, _) = Articles.Tea.Claims.WakesYouUp;\nSystem.Console.WriteLine(text);\n");

        var build = _user.DotNet("App", "build").Failed;

        Assert.Contains("Program.cs(1,12): error QUO5001", build, StringComparison.Ordinal);
        Assert.DoesNotContain("QUO9011", build, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_user.PathOf("Articles/obj"), "*.BuildWithSkipAnalyzers", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(_user.PathOf("App/obj"), "*.BuildWithSkipAnalyzers", SearchOption.AllDirectories));
    }

    [Fact]
    public void Code_that_a_target_adds_at_the_last_moment_is_seen()
    {
        AddLibrary();
        _user.Write("Articles/Late.txt", "internal static class Late;\n");
        _user.Write("Articles/Directory.Build.targets", """
            <Project>
              <Target Name="AddLate" BeforeTargets="CoreCompile"><ItemGroup><Compile Include="Late.txt" /></ItemGroup></Target>
            </Project>
            """);

        var build = _user.DotNet("Articles", "build").Succeeded;

        Assert.Contains("warning QUO9011: The property RunAnalyzersDuringBuild is false", build, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_in_content_fail_a_build_without_analyzers()
    {
        AddLibrary();
        _user.Replace("Articles/content/tea.quoin.yaml", "Tea may help you wake up", "Tea helps you wake up");

        var build = _user.DotNet("Articles", "build").Failed;

        Assert.Contains("tea.quoin.yaml(17,", build, StringComparison.Ordinal);
        Assert.Contains("error QUO2001", build, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", "", "", "", true)]
    [InlineData("C#", "Tea.cs", "", "", false)]
    [InlineData("a page", "Tea.razor", "", "", false)]
    [InlineData("a view", "Views/Tea.cshtml", "", "", false)]
    [InlineData("a property", "", "<RunAnalyzersDuringBuild>true</RunAnalyzersDuringBuild>", "", false)]
    [InlineData("other analyzers", "", "", """<Analyzer Include="Other.dll" />""", false)]
    public void Analyzers_are_left_out_only_if_there_is_nothing_for_them(string reason, string file, string property, string item, bool areLeftOut)
    {
        AddLibrary(property, item, sdk: "Microsoft.NET.Sdk.Razor");
        if (file.Length > 0)
        {
            _user.Write($"Articles/{file}", "");
        }

        Assert.True(areLeftOut == (Evaluated("RunAnalyzersDuringBuild") == "false"), reason);
    }

    [Theory]
    [InlineData("", "DOTNET_TieredPGO=0")]
    [InlineData("<CscEnvironment>A=B</CscEnvironment>", "A=B;DOTNET_TieredPGO=0")]
    [InlineData("<CscEnvironment>DOTNET_TieredPGO=1</CscEnvironment>", "DOTNET_TieredPGO=1")]
    [InlineData("<DOTNET_TieredPGO>1</DOTNET_TieredPGO>", "")]
    [InlineData("<QuoinSpeedUpCompiler>false</QuoinSpeedUpCompiler>", "")]
    public void The_compiler_gets_a_setting_of_the_runtime_that_nobody_else_gave_it(string property, string environment)
    {
        AddLibrary(property);

        Assert.Equal(environment, Evaluated("CscEnvironment").Trim(';'));
    }

    [Fact]
    public void Without_annotations_the_compiler_gets_no_setting()
    {
        _user.AddProject("Articles", Library);

        Assert.Equal("", Evaluated("CscEnvironment"));
    }

    [Fact]
    public void The_setting_reaches_the_compiler()
    {
        AddLibrary();

        var build = _user.DotNet("Articles", "build", "-v:d", "-p:UseSharedCompilation=false").Succeeded;

        Assert.Matches(@"Environment Variables passed to tool:\s+DOTNET_TieredPGO=0", build);
    }

    private void AddLibrary(string property = "", string item = "", string sdk = "Microsoft.NET.Sdk")
    {
        _user.AddProject("Articles", Library + property, item, sdk);
        _user.AddArticle("Articles");
    }

    /// <summary>The value of a property when the compiler would be called.</summary>
    private string Evaluated(string property)
    {
        _ = _user.DotNet("Articles", "restore").Succeeded;
        return _user.DotNet("Articles", "msbuild", "-t:GenerateAssemblyInfo;GenerateGlobalUsings;GenerateTargetFrameworkMonikerAttribute;GenerateMSBuildEditorConfigFile;QuoinLeaveOutAnalyzers;QuoinSpeedUpCompiler", $"-getProperty:{property}").Succeeded.Trim();
    }
}
