namespace Quoin.Package.Tests;

/// <summary>
/// Content that changes without a file that is newer than the assembly: deleted, renamed, or with the time that a copy, an archive
/// or Git gives it. All files have the same time, as in an archive that can be reproduced.
/// </summary>
public sealed class StaleBuildTests : IDisposable
{
    private const string Coffee = """
        quoin: 1
        article: coffee
        title: Coffee
        language: en
        source: ../seeds/Coffee.md
        claims:
          was-drunk:
            kind: background
            certainty: established
            quote: "Coffee was drunk"

        """;

    private static readonly DateTime Past = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Consumer _user = new();

    public StaleBuildTests()
    {
        _user.AddProject("App", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");
        _user.Write("App/Program.cs", "foreach (var article in App.QuoinContent.Articles)\n    System.Console.WriteLine($\"{article.Id}: {article.Claims[0]}\");\n");
        Put("content/tea.quoin.yaml", Consumer.Annotation);
        Put("seeds/tea.txt", Consumer.Source);
        Put("content/coffee.quoin.yaml", Coffee);
        Put("seeds/Coffee.md", "Coffee was drunk.\n");
        _ = _user.DotNet("App", "restore").Succeeded;
        Assert.Equal($"coffee: Coffee was drunk\ntea: {Consumer.Shown}", Shown());
    }

    public void Dispose() => _user.Dispose();

    [Fact]
    public void Deleted_content_is_no_longer_compiled()
    {
        Delete("content/coffee.quoin.yaml");
        Assert.Equal($"tea: {Consumer.Shown}", Shown());

        Put("content/coffee.quoin.yaml", Coffee);
        Assert.StartsWith("coffee: ", Shown(), StringComparison.Ordinal);

        Delete("seeds/Coffee.md");
        Assert.Contains("coffee.quoin.yaml(5,9): error QUO", Build().Failed, StringComparison.Ordinal);

        Delete("content/coffee.quoin.yaml");
        Delete("content/tea.quoin.yaml");
        Delete("seeds/tea.txt");
        Assert.Contains("error CS0103: The name 'App' does not exist", Build().Failed, StringComparison.Ordinal);
    }

    [Fact]
    public void Renamed_content_is_compiled_again()
    {
        Rename("content/coffee.quoin.yaml", "content/tee.quoin.yaml");
        Assert.Contains("tee.quoin.yaml(2,10): error QUO1010", Build().Failed, StringComparison.Ordinal);

        Rename("content/tee.quoin.yaml", "content/drinks/coffee.quoin.yaml");
        Assert.Contains("coffee.quoin.yaml(5,9): error QUO", Build().Failed, StringComparison.Ordinal);

        Rename("content/drinks/coffee.quoin.yaml", "content/coffee.quoin.yaml");
        Assert.StartsWith("coffee: ", Shown(), StringComparison.Ordinal);

        // Only the case differs.
        Rename("seeds/Coffee.md", "seeds/coffee.md");
        Assert.Contains("coffee.quoin.yaml(5,9): error QUO", Build().Failed, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_that_changes_and_keeps_its_time_is_compiled_again()
    {
        Put("content/tea.quoin.yaml", Consumer.Annotation.Replace("kind: limitation", "kind: limitation\n    statement: few took part", StringComparison.Ordinal));
        Assert.Contains("  - few took part", Shown(), StringComparison.Ordinal);

        Put("seeds/Coffee.md", "Coffee was drank.\n");
        Assert.Contains("coffee.quoin.yaml(10,12): error QUO2001", Build().Failed, StringComparison.Ordinal);

        Put("seeds/Coffee.md", "Coffee was drunk.\n");
        Put("seeds/milk.txt", "Milk was drunk.\n");
        Put("content/milk.quoin.yaml", Coffee.Replace("Coffee.md", "milk.txt", StringComparison.Ordinal).Replace("offee", "ilk", StringComparison.Ordinal).Replace("cilk", "milk", StringComparison.Ordinal).Replace("Cilk", "Milk", StringComparison.Ordinal));
        Assert.Contains("milk: Milk was drunk\n", Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_and_severities_that_change_and_keep_their_time_are_checked_again()
    {
        const string policy = "quoin-policy: 1\nrules:\n  has-a-ground:\n    needs: [evidence, caveat]\n";

        Put("content/quoin.policy.yaml", policy);
        Assert.Contains("coffee.quoin.yaml(7,3): warning QUO4009", Build().Succeeded, StringComparison.Ordinal);

        Put("content/quoin.policy.yaml", policy + "    severity: error\n");
        Assert.Contains("coffee.quoin.yaml(7,3): error QUO4009", Build().Failed, StringComparison.Ordinal);

        Put(".globalconfig", "is_global = true\ndotnet_diagnostic.QUO4009.severity = none\n");
        Assert.DoesNotContain("QUO4009", Build().Succeeded, StringComparison.Ordinal);

        Delete(".globalconfig");
        Assert.Contains("coffee.quoin.yaml(7,3): error QUO4009", Build().Failed, StringComparison.Ordinal);

        Delete("content/quoin.policy.yaml");
        Assert.DoesNotContain("QUO4009", Build().Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_texts_that_MSBuild_could_take_for_its_own_language_are_compiled()
    {
        const string name = "o'brien (a) $(b) @(c) 100%41.txt";

        Put($"seeds/{name}", "$(a) @(Compile) %(FullPath) ' ) , ; %41 was drunk.\n");
        Assert.Contains("tea: ", Shown(), StringComparison.Ordinal);

        var before = Compiled();
        Put($"seeds/{name}", "$(a) @(Compile) %(FullPath) ' ) , ; A was drunk.\n");
        _ = Build().Succeeded;
        Assert.NotEqual(before, Compiled());
    }

    [Fact]
    public void A_build_writes_nothing_if_nothing_has_changed()
    {
        _user.Replace("App/App.csproj", "<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>");
        _ = _user.DotNet("App", "build").Succeeded;
        AssertWritesNothing("build");

        // Another time, but none that is later than that of the assembly.
        File.SetLastWriteTimeUtc(_user.PathOf("App/seeds/tea.txt"), Past.AddYears(1));
        AssertWritesNothing("build", "--no-restore");

        _ = _user.DotNet("App", "build", "--no-restore", "-p:Configuration=Release").Succeeded;
        AssertWritesNothing("build", "--no-restore", "-p:Configuration=Release");

        _ = _user.DotNet("App", "clean").Succeeded;
        _ = Build().Succeeded;
        AssertWritesNothing("build", "--no-restore");
    }

    [Fact]
    public void An_editor_that_reads_the_project_does_not_write_down_what_it_read()
    {
        Put("seeds/tea.txt", "Tea was drunk.\n");

        AssertWritesNothing("build", "--no-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");
    }

    private void Put(string file, string text)
    {
        _user.Write($"App/{file}", text);
        File.SetLastWriteTimeUtc(_user.PathOf($"App/{file}"), Past);
    }

    private void Delete(string file) => File.Delete(_user.PathOf($"App/{file}"));

    private void Rename(string file, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_user.PathOf($"App/{to}"))!);
        File.Move(_user.PathOf($"App/{file}"), _user.PathOf($"App/{to}"));
    }

    private Command Build() => _user.DotNet("App", "build", "--no-restore");

    private DateTime Compiled() => File.GetLastWriteTimeUtc(_user.PathOf("App/obj/Debug/net10.0/App.dll"));

    private string Shown()
    {
        _ = Build().Succeeded;
        return _user.DotNet("App", "bin/Debug/net10.0/App.dll").Succeeded;
    }

    private void AssertWritesNothing(params string[] arguments)
    {
        var before = Files();
        _ = _user.DotNet("App", arguments).Succeeded;
        Assert.Equal(before, Files());
    }

    private string[] Files() =>
    [
        .. Directory.EnumerateFiles(_user.PathOf("App"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O}"),
    ];
}
