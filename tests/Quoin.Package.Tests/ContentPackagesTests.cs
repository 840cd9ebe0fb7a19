namespace Quoin.Package.Tests;

/// <summary>Content in packages: a library, articles that cite it, and an app, each of which references only the one before it.</summary>
public sealed class ContentPackagesTests : IDisposable
{
    private const string Framework = "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>";

    private const string Trials = """
        quoin: 1
        library: trials
        title: Trials
        language: en
        evidence:
          exeter: { kind: randomized-controlled-trial, citation: "Exeter trial, 2024" }
        caveats:
          ask-first: { kind: precondition, statement: "Ask your doctor first.", applies-to: { kind: efficacy } }

        """;

    private readonly Consumer _user = new();

    public ContentPackagesTests()
    {
        _user.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value=".packages" /></config>
              <packageSources><add key="packed" value="{Packed.Feed}" /><add key="own" value="feed" /></packageSources>
            </configuration>
            """);
        Directory.CreateDirectory(_user.PathOf("feed"));
        Pack("Company.Trials", "1.0.0", "");
        _user.Write("Company.Trials/content/trials.quoin.yaml", Trials);
        _ = _user.DotNet("Company.Trials", "pack", "-o", "../feed").Succeeded;
    }

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_retraction_in_a_new_version_of_a_library_reaches_an_app_that_references_it_by_way_of_other_content()
    {
        Pack("Company.Sleep", "1.0.0", """<PackageReference Include="Company.Trials" Version="1.0.0" />""");
        Article("Company.Sleep", "night");
        _ = _user.DotNet("Company.Sleep", "pack", "-o", "../feed").Succeeded;

        _user.AddProject("App", Framework + "<OutputType>Exe</OutputType>", """<PackageReference Include="Company.Sleep" Version="1.0.0" />""", refersToQuoin: false);
        Article("App", "tea");
        _user.Write("App/Program.cs", """
            foreach (var article in App.QuoinContent.ArticlesIncludingReferences)
            {
                System.Console.WriteLine($"{article.Id}: {article.ClaimsIncludingInvalid[0]}");
            }

            System.Console.WriteLine(object.ReferenceEquals(App.Tea.Claims.Helps.EvidenceIncludingInvalid[0], Company.Sleep.Night.Claims.Helps.EvidenceIncludingInvalid[0]));
            """);
        const string Shown = "night: Night may help\n  - Ask your doctor first.\ntea: Tea may help\n  - Ask your doctor first.\nTrue\n";
        Assert.DoesNotContain("QUO", _user.DotNet("App", "build").Succeeded, StringComparison.Ordinal);
        Assert.Equal(Shown, _user.DotNet("App", "bin/Debug/net10.0/App.dll").Succeeded);

        _user.Replace("Company.Trials/Company.Trials.csproj", "1.0.0", "1.1.0");
        _user.Replace("Company.Trials/content/trials.quoin.yaml", "2024\" }", "2024\", status: retracted, because: The data was invented. }");
        _ = _user.DotNet("Company.Trials", "pack", "-o", "../feed").Succeeded;
        _user.Replace("App/App.csproj", "<ItemGroup>", "<ItemGroup><PackageReference Include=\"Company.Trials\" Version=\"1.1.0\" />");
        var build = _user.DotNet("App", "build").Succeeded;

        Assert.Contains("tea.quoin.yaml(7,83): warning QUO4005: The claim 'helps' cites 'trials/exeter', which was retracted", build, StringComparison.Ordinal);
        Assert.Matches(@"Program\.cs\(6,\d+\): warning QUO5104: '[\w.]+' is obsolete: 'All evidence of the claim 'helps' was retracted, 'trials/exeter': The data was invented", build);

        // The package of articles was not built again, and reads the library's mark as it is now.
        Assert.EndsWith("True\n", _user.DotNet("App", "bin/Debug/net10.0/App.dll").Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_lists_content_with_the_words_of_packages_and_projects_that_it_cites()
    {
        _user.AddProject("App", Framework, """<PackageReference Include="Company.Trials" Version="1.0.0" /><ProjectReference Include="../Own/Own.csproj" />""");
        Article("App", "tea", "[trials/exeter, own/leeds]");
        _user.AddProject("Own", Framework, "");
        _user.Write("Own/content/own.quoin.yaml", """
            quoin: 1
            library: own
            title: Own
            language: en
            evidence:
              leeds: { kind: cohort, citation: "Leeds, 2025" }
            caveats:
              not-at-night: { kind: risk, statement: "Not at night.", applies-to: all }

            """);
        _ = _user.DotNet("App", "restore").Succeeded;
        var tool = InstalledTool.From(_user, Packed.Feed);

        // The words of the package are in its assembly, and the project is not built yet.
        const string Row = "tea,helps,efficacy,possible,active,,,,en,Tea may help,[own/not-at-night] Not at night. | [trials/ask-first] Ask your doctor first.,\"trials/exeter, own/leeds\",,,seeds/tea.txt,1";
        var list = tool.Run("App", "list", "--format", "csv");
        Assert.Equal(("", Row), (list.Error, list.Succeeded.Split('\n')[1].TrimEnd('\r')));

        // It is built, and then its annotation changes.
        Assert.DoesNotContain("QUO", _user.DotNet("App", "build").Succeeded, StringComparison.Ordinal);
        Assert.Contains("No findings\n", tool.Run("App", "check").Succeeded, StringComparison.Ordinal);
        _user.Replace("Own/content/own.quoin.yaml", "2025\" }", "2025\", status: retracted, because: The data was invented. }");
        _user.Replace("Own/content/own.quoin.yaml", "Not at night.", "Only by day.");
        Assert.Contains(" warning QUO4005: ", tool.Run("App", "check").Succeeded, StringComparison.Ordinal);
        Assert.Contains("[own/not-at-night] Only by day. | [trials/ask-first] Ask your doctor first.", tool.Run("App", "list", "--format", "csv").Succeeded, StringComparison.Ordinal);

        // A build says the same.
        Assert.Contains("warning QUO4005", _user.DotNet("App", "build").Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void An_app_without_content_lists_the_articles_of_packages_if_it_asks_for_that()
    {
        Pack("Company.Sleep", "1.0.0", """<PackageReference Include="Company.Trials" Version="1.0.0" />""");
        Article("Company.Sleep", "night");
        _ = _user.DotNet("Company.Sleep", "pack", "-o", "../feed").Succeeded;
        _user.AddProject("App", Framework + "<OutputType>Exe</OutputType>", """<PackageReference Include="Company.Sleep" Version="1.0.0" />""", refersToQuoin: false);
        _user.Write("App/Program.cs", """
            namespace App;

            static class Program
            {
                static void Main() => System.Console.WriteLine(string.Join(" ", System.Linq.Enumerable.Select(QuoinContent.ArticlesIncludingReferences, article => article.Id)));
            }
            """);
        Assert.Contains("CS0103", _user.DotNet("App", "build").Failed, StringComparison.Ordinal);

        _user.Replace("App/App.csproj", "<OutputType>", "<QuoinListsReferences>true</QuoinListsReferences><OutputType>");
        Assert.DoesNotContain("QUO", _user.DotNet("App", "build").Succeeded, StringComparison.Ordinal);
        Assert.Equal("night\n", _user.DotNet("App", "bin/Debug/net10.0/App.dll").Succeeded);
    }

    [Fact]
    public void Content_of_a_later_format_is_reported_once_and_content_of_this_one_beside_it_is_read()
    {
        // What a later version of Quoin might write: more in the same format, and a format that this version does not know.
        Pack("Company.Later", "1.0.0", "");
        _user.Write("Company.Later/Later.cs", """
            using Quoin.CompilerServices;

            namespace Company.Later;

            [ContentManifest(1, "index\nlibraries\tmore\nformulas\tx")]
            public static class QuoinContent { }

            [ContentManifest(1, "library\tmore\tlicence=free\nformula\tx\nevidence\tleeds\tkind=cohort\tmeasured=2026")]
            public static class More { public static class Evidence { } }
            """);
        _ = _user.DotNet("Company.Later", "pack", "-o", "../feed").Succeeded;
        _user.AddProject("App", Framework, """<PackageReference Include="Company.Trials" Version="1.0.0" /><PackageReference Include="Company.Later" Version="1.0.0" />""");
        Article("App", "tea", "[trials/exeter, more/leds]");

        // The library is known, with its marks.
        Assert.Contains("did you mean 'more/leeds'?", Assert.Single(_user.DotNet("App", "build").BuildErrors), StringComparison.Ordinal);

        Article("App", "tea");
        _user.Replace("Company.Later/Later.cs", "(1, \"library", "(2, \"library");
        _user.Replace("Company.Later/Company.Later.csproj", "1.0.0", "2.0.0");
        _ = _user.DotNet("Company.Later", "pack", "-o", "../feed").Succeeded;
        _user.Replace("App/App.csproj", "Company.Later\" Version=\"1.0.0\"", "Company.Later\" Version=\"2.0.0\"");

        Assert.Contains(
            "error QUO9016: The content of the assembly 'Company.Later' cannot be read, because a later version of Quoin built it; update the package Quoin in this project",
            Assert.Single(_user.DotNet("App", "build").BuildErrors), StringComparison.Ordinal);
    }

    private void Pack(string project, string version, string items) => _user.AddProject(project, $"{Framework}<Version>{version}</Version>", items);

    private void Article(string project, string id, string evidence = "[trials/exeter]")
    {
        var name = char.ToUpperInvariant(id[0]) + id[1..];
        _user.Write($"{project}/seeds/{id}.txt", $"{name} may help.\n");
        _user.Write($"{project}/content/{id}.quoin.yaml", $$"""
            quoin: 1
            article: {{id}}
            title: {{name}}
            language: en
            source: ../seeds/{{id}}.txt
            claims:
              helps: { kind: efficacy, certainty: possible, quote: "{{name}} may help", evidence: {{evidence}} }

            """);
    }
}
