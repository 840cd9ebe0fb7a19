namespace Quoin.Package.Tests;

/// <summary>What a build repeats if an app and its content are separate projects.</summary>
public sealed class IncrementalTests : IDisposable
{
    private const string Articles = "Articles/obj/Debug/net10.0/Articles.dll";
    private const string App = "App/obj/Debug/net10.0/App.dll";

    private readonly Consumer _user = new();

    public IncrementalTests()
    {
        _user.AddProject("Articles", "<TargetFramework>net10.0</TargetFramework>");
        _user.AddArticle("Articles");
        _user.AddProject(
            "App",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
            """<ProjectReference Include="../Articles/Articles.csproj" />""",
            refersToQuoin: false);
        _user.Write("App/Program.cs", "System.Console.WriteLine(Articles.Tea.Claims.WakesYouUp);\n");
        _ = _user.DotNet("App", "build").Succeeded;
    }

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_build_after_no_change_writes_no_file()
    {
        var before = Files();

        Build();

        Assert.Equal(before, Files());
    }

    [Fact]
    public void A_new_kind_of_a_caveat_compiles_the_content_again_and_not_the_app_that_refers_to_it()
    {
        var (articles, app) = (Compiled(Articles), Compiled(App));

        _user.Replace("Articles/content/tea.quoin.yaml", "    kind: limitation\n", "    kind: uncertainty\n");
        Build();

        Assert.NotEqual(articles, Compiled(Articles));
        Assert.Equal(app, Compiled(App));
    }

    private void Build() => _ = _user.DotNet("App", "build", "--no-restore").Succeeded;

    private DateTime Compiled(string assembly) => File.GetLastWriteTimeUtc(_user.PathOf(assembly));

    /// <summary>All files and their times, without the one by which the SDK remembers that it left out the analyzers: it writes that in each build.</summary>
    private string[] Files() =>
    [
        .. Directory.EnumerateFiles(_user.Root, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".BuildWithSkipAnalyzers", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O}"),
    ];
}
