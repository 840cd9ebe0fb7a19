namespace Quoin.Package.Tests;

/// <summary>
/// The generator of another package next to Quoin's, with its own version of a library. The SDK may pass only the latest version
/// to the compiler, so each generator must run with the other's.
/// </summary>
public sealed class NeighbourTests : IDisposable
{
    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_generator_with_an_older_YamlDotNet_runs_beside_Quoin()
    {
        using var neighbour = Neighbour.WithPublished(SharedLibrary.YamlDotNet, "16.3.0");

        AssertBothRun(neighbour, SharedLibrary.YamlDotNet, SharedLibrary.YamlDotNet.Ours);
    }

    [Fact]
    public void A_generator_with_a_later_YamlDotNet_runs_beside_Quoin() => AssertRunsBesideLater(SharedLibrary.YamlDotNet);

    [Theory]
    [InlineData("0.31.0")]
    [InlineData("1.4.0")]
    public void A_generator_with_an_older_Markdig_runs_beside_Quoin(string version)
    {
        using var neighbour = Neighbour.WithPublished(SharedLibrary.Markdig, version);

        AssertBothRun(neighbour, SharedLibrary.Markdig, SharedLibrary.Markdig.Ours);
    }

    [Fact]
    public void A_generator_with_a_later_Markdig_runs_beside_Quoin() => AssertRunsBesideLater(SharedLibrary.Markdig);

    private void AssertRunsBesideLater(SharedLibrary library)
    {
        var later = new Version(library.Ours.Major + 1, 0, 0, 0);
        using var neighbour = Neighbour.WithLater(library, later);

        AssertBothRun(neighbour, library, later);
    }

    private void AssertBothRun(Neighbour neighbour, SharedLibrary library, Version version)
    {
        _user.Replace("nuget.config", "</packageSources>", $"""<add key="neighbour" value="{neighbour.Feed}" /></packageSources>""");
        _user.AddProject(
            "App",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
            $"""<PackageReference Include="{Neighbour.Name}" Version="1.0.0" />""");
        _user.Write("App/Directory.Build.targets", $"""
            <Project>
              <Target Name="NameLibrary" AfterTargets="CoreCompile">
                <Message Importance="high" Text="The compiler got %(Analyzer.Identity)" Condition="'%(Analyzer.Filename)' == '{library.Name}'" />
              </Target>
            </Project>
            """);

        // Markdown, so that both libraries are used.
        _user.Write("App/seeds/tea.md", Consumer.Source);
        _user.Write("App/content/tea.quoin.yaml", Consumer.Annotation.Replace("tea.txt", "tea.md", StringComparison.Ordinal));
        _user.Write("App/Program.cs", """
            System.Console.WriteLine(App.Tea.Claims.WakesYouUp);
            System.Console.WriteLine($"{Neighbour.Value} with {Neighbour.Version}");

            """);

        // A compiler that loaded another version earlier could use that one.
        var build = Command.RunIn(_user.PathOf("App"), [Command.FreshCompiler], "dotnet", "build").Succeeded;

        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);
        Assert.Single(build.Split('\n'), line => line.Contains("The compiler got", StringComparison.Ordinal));
        Assert.Equal($"{Consumer.Shown}read with {version}\n", _user.DotNet("App", "run", "--no-build").Succeeded);
    }
}
