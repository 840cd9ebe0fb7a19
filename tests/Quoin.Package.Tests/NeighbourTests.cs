using System.Reflection;

namespace Quoin.Package.Tests;

/// <summary>
/// The generator of another package next to Quoin's, with its own version of YamlDotNet. The SDK may pass only the latest version
/// to the compiler, so each generator must run with the other's.
/// </summary>
public sealed class NeighbourTests : IDisposable
{
    private static readonly Version Later = new(19, 0, 0, 0);

    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_generator_with_an_older_YamlDotNet_runs_beside_Quoin()
    {
        using var neighbour = Neighbour.WithPublished("16.3.0");

        AssertBothRun(neighbour, Ours());
    }

    [Fact]
    public void A_generator_with_a_later_YamlDotNet_runs_beside_Quoin()
    {
        using var neighbour = Neighbour.WithLater(Later);

        Assert.True(Later > Ours(), $"It is no later one: Quoin's is {Ours()}.");
        AssertBothRun(neighbour, Later);
    }

    private void AssertBothRun(Neighbour neighbour, Version yamlDotNet)
    {
        _user.Replace("nuget.config", "</packageSources>", $"""<add key="neighbour" value="{neighbour.Feed}" /></packageSources>""");
        _user.AddProject(
            "App",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
            $"""<PackageReference Include="{Neighbour.Name}" Version="1.0.0" />""");
        _user.Write("App/Directory.Build.targets", """
            <Project>
              <Target Name="TellOfYaml" AfterTargets="CoreCompile">
                <Message Importance="high" Text="The compiler got %(Analyzer.Identity)" Condition="'%(Analyzer.Filename)' == 'YamlDotNet'" />
              </Target>
            </Project>
            """);
        _user.AddArticle("App");
        _user.Write("App/Program.cs", """
            System.Console.WriteLine(App.Tea.Claims.WakesYouUp);
            System.Console.WriteLine($"{Neighbour.Value} with {Neighbour.Version}");

            """);

        // A compiler that loaded another YamlDotNet earlier could use that one.
        var build = Command.RunIn(_user.PathOf("App"), [Command.FreshCompiler], "dotnet", "build").Succeeded;

        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);
        Assert.Single(build.Split('\n'), line => line.Contains("The compiler got", StringComparison.Ordinal));
        Assert.Equal($"{Consumer.Shown}read with {yamlDotNet}\n", _user.DotNet("App", "run", "--no-build").Succeeded);
    }

    /// <summary>The version of YamlDotNet in Quoin's package.</summary>
    private static Version Ours() =>
        new PackedAssemblies(PackedAssemblies.Analyzers).LoadFromAssemblyName(new AssemblyName("YamlDotNet")).GetName().Version!;
}
