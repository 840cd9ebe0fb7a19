using Microsoft.CodeAnalysis;

namespace Quoin.Package.Tests;

/// <summary>The package with different compilers: the oldest supported one, the SDK's own, and one that is too old.</summary>
public sealed class CompilerTests : IDisposable
{
    private const string App = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>";

    private const string Shows = "public static class Tea { public static string Show() => App.Tea.Claims.WakesYouUp + \"\\n\"; }\n";

    private const string Discards = "var (text, _) = App.Tea.Claims.WakesYouUp.Statement;\nSystem.Console.WriteLine(text);\n";

    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public async Task The_packed_generator_runs_under_the_oldest_compiler()
    {
        var compilation = OldestCompiler.Compile(Shows, out var generator);

        Assert.Equal(new Version(4, 8, 0, 0), OldestCompiler.Version);
        Assert.Empty(generator);
        Assert.Empty(await OldestCompiler.AnalyzeAsync(compilation));
        Assert.Equal(Consumer.Shown, Run(compilation));
    }

    [Fact]
    public async Task The_packed_analyzers_run_under_the_oldest_compiler()
    {
        var compilation = OldestCompiler.Compile($"class Code {{ void Run() {{ {Discards} }} }}", out _);

        var said = Assert.Single(await OldestCompiler.AnalyzeAsync(compilation));

        Assert.Equal("QUO5001", said.Id);
    }

    [Fact]
    public void An_app_that_throws_caveats_away_does_not_build()
    {
        _user.AddProject("App", App);
        _user.AddArticle("App");
        _user.Write("App/Program.cs", Discards);

        var build = _user.DotNet("App", "build").Failed;

        Assert.Contains("Program.cs(1,", build, StringComparison.Ordinal);
        Assert.Equal(["QUO5001"], Errors(build));
    }

    [Fact]
    public void An_app_that_gets_content_from_a_library_is_watched_too()
    {
        _user.AddProject("Content", "<TargetFramework>net10.0</TargetFramework><RootNamespace>App</RootNamespace>");
        _user.AddArticle("Content");
        _user.AddProject("App", App, """<ProjectReference Include="../Content/Content.csproj" />""", refersToQuoin: false);
        _user.Write("App/Program.cs", Discards);

        var build = _user.DotNet("App", "build").Failed;

        Assert.Contains("Program.cs(1,", build, StringComparison.Ordinal);
        Assert.Equal(["QUO5001"], Errors(build));
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_named_and_nothing_else_is_said()
    {
        _user.AddProject("App", App);
        _user.AddArticle("App");
        _user.Write("App/Program.cs", "System.Console.WriteLine(App.Tea.Claims.WakesYouUp);\n");

        var build = _user.DotNet("App", "build", "-p:CompilerApiVersion=roslyn4.7").Failed;

        Assert.Contains("error QUO9010: The C# compiler has version 4.7, but Quoin needs 4.8 or later", build, StringComparison.Ordinal);
        Assert.Equal(["QUO9010"], Errors(build));
        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);
    }

    private static string Run(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        assembly.Position = 0;
        var show = new PackedAssemblies(PackedAssemblies.Library).LoadFromStream(assembly).GetType("Tea")!.GetMethod("Show")!;
        return show.CreateDelegate<Func<string>>()();
    }

    /// <summary>The ids of a build's errors, without the repetitions in its summary, which have the same position.</summary>
    private static IEnumerable<string> Errors(string build) =>
        from line in build.Split('\n').Select(line => line.Trim()).Distinct(StringComparer.Ordinal)
        let start = line.IndexOf(": error ", StringComparison.Ordinal)
        where start >= 0
        select line[(start + ": error ".Length)..].Split(':')[0];
}
