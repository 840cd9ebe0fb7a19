namespace Quoin.Package.Tests;

/// <summary>Projects of every kind that the package supports.</summary>
public sealed class FrameworkTests : IDisposable
{
    private const string Program = "System.Console.WriteLine(App.Tea.Claims.WakesYouUp);\n";

    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Theory]
    [InlineData("net8.0", "")]
    [InlineData("net10.0", "")]
    [InlineData("net8.0", "<LangVersion>11</LangVersion>")]
    [InlineData("net10.0", "<LangVersion>latest</LangVersion><ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>")]
    [InlineData("net10.0", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><Nullable>enable</Nullable><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CA1852</NoWarn><NeutralLanguage>en</NeutralLanguage>")]
    public void A_console_app_prints_a_claim_with_its_caveat(string framework, string properties)
    {
        _user.AddProject("App", $"<OutputType>Exe</OutputType><TargetFramework>{framework}</TargetFramework>{properties}");
        _user.AddArticle("App");
        _user.Write("App/Program.cs", Program);

        var build = _user.DotNet("App", "build").Succeeded;

        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);
        Assert.Equal(Consumer.Shown, _user.DotNet("App", "run", "--no-build").Succeeded);
    }

    [Fact]
    public void A_netstandard_library_hands_its_claims_to_an_app()
    {
        _user.AddProject("Library", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion>");
        _user.AddArticle("Library");
        _user.AddProject("App", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", """<ProjectReference Include="../Library/Library.csproj" />""", refersToQuoin: false);
        _user.Write("App/Program.cs", Program.Replace("App.", "Library.", StringComparison.Ordinal));

        Assert.Equal(Consumer.Shown, _user.DotNet("App", "run").Succeeded);
    }

    [Fact]
    public void One_project_for_several_frameworks_builds_for_each()
    {
        _user.AddProject("App", "<OutputType>Exe</OutputType><TargetFrameworks>net8.0;net10.0</TargetFrameworks>");
        _user.AddArticle("App");
        _user.Write("App/Program.cs", Program);

        Assert.Contains("0 Warning(s)", _user.DotNet("App", "build").Succeeded, StringComparison.Ordinal);

        Assert.True(File.Exists(_user.PathOf("App/obj/quoin.schema.json")), "An editor finds no schema.");
        Assert.Equal(Consumer.Shown, _user.DotNet("App", "run", "--no-build", "-f", "net8.0").Succeeded);
        Assert.Equal(Consumer.Shown, _user.DotNet("App", "run", "--no-build", "-f", "net10.0").Succeeded);
    }

    [Theory]
    [InlineData("1 app-with.odd+class", "_1_app_with.odd_class")]
    [InlineData("Ап & Co", "Ап___Co")]
    public void A_project_with_an_odd_name_in_an_odd_folder_has_a_namespace_that_is_one(string project, string expected)
    {
        using var user = new Consumer("чай & ünï (1) 50%");
        user.AddProject(project, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");
        user.AddArticle(project);
        user.Write($"{project}/Program.cs", Program.Replace("App", $"global::{expected}", StringComparison.Ordinal));

        Assert.Equal(Consumer.Shown, user.DotNet(project, "run").Succeeded);
    }

    [Fact]
    public void Projects_share_content_that_is_in_the_folder_of_neither()
    {
        const string shared = "<TargetFramework>net10.0</TargetFramework><QuoinContentRoot>../shared/content</QuoinContentRoot><QuoinSourceRoot>../shared/seeds</QuoinSourceRoot>";
        _user.AddArticle("shared");
        _user.AddProject("App", $"<OutputType>Exe</OutputType>{shared}");
        _user.AddProject("Other", $"<OutputType>Exe</OutputType><QuoinNamespace>App</QuoinNamespace>{shared}");
        _user.Write("App/Program.cs", Program);
        _user.Write("Other/Program.cs", Program);

        Assert.Equal(Consumer.Shown, _user.DotNet("App", "run").Succeeded);
        Assert.Equal(Consumer.Shown, _user.DotNet("Other", "run").Succeeded);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<QuoinSourceRoot>content</QuoinSourceRoot>")]
    public void A_source_may_stand_beside_its_annotation(string properties)
    {
        _user.AddProject("App", $"<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>{properties}");
        _user.Write("App/content/tea.txt", Consumer.Source);
        _user.Write("App/content/tea.quoin.yaml", Consumer.Annotation.Replace("../seeds/", "", StringComparison.Ordinal));
        _user.Write("App/Program.cs", Program);

        Assert.Equal(Consumer.Shown, _user.DotNet("App", "run").Succeeded);
    }

    [Fact]
    public void A_quote_that_drifted_fails_the_build_at_its_line()
    {
        _user.AddProject("App", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");
        _user.AddArticle("App");
        _user.Write("App/Program.cs", Program);
        _user.Replace("App/content/tea.quoin.yaml", "Tea may help", "Tea may held");

        Assert.Contains("content/tea.quoin.yaml(17,12): error QUO2001: ", _user.DotNet("App", "build").Failed, StringComparison.Ordinal);
    }
}
