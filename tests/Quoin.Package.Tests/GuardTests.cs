namespace Quoin.Package.Tests;

/// <summary>The guards of C# in builds: that they cannot be off in silence, and what they find in pages of Razor.</summary>
public sealed class GuardTests : IDisposable
{
    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_build_without_its_guards_says_so_once_and_can_accept_it()
    {
        AddApp();
        _user.Write("App/Program.cs", "var (text, _) = App.Tea.Claims.WakesYouUp;\nSystem.Console.WriteLine(text);\n");

        var silent = _user.DotNet("App", "build", "-p:RunAnalyzers=false").Succeeded;
        var accepted = _user.DotNet("App", "build", "--no-restore", "-p:RunAnalyzers=false", "-p:QuoinGuards=off").Succeeded;

        Assert.Contains("warning QUO9011: The property RunAnalyzers is false, so nothing reports", silent, StringComparison.Ordinal);
        Assert.Contains("1 Warning(s)", silent, StringComparison.Ordinal);
        Assert.Contains("0 Warning(s)", accepted, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_for_all_analyzers_leaves_the_guards_on_and_what_is_retracted_can_be_named()
    {
        AddApp();
        _user.Replace("App/content/tea.quoin.yaml", "claims:\n", "claims:\n  is-hot:\n    kind: background\n    certainty: possible\n    statement: Tea is hot and wet.\n    quote: \"Tea may help\"\n    status: retracted\n    because: It cooled down.\n");
        _user.Write("App/.editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.severity = none\n");
        _user.Write("App/Program.cs", """
            System.Console.WriteLine(nameof(App.Tea.Claims.IsHot) + App.Tea.Claims.IsHot.Standing);
            var (text, _) = App.Tea.Claims.WakesYouUp;
            System.Console.WriteLine(text);
            System.Console.WriteLine(App.Tea.Claims.IsHot);
            """);

        var build = _user.DotNet("App", "build").Failed;

        Assert.Contains("Program.cs(2,12): error QUO5001", build, StringComparison.Ordinal);
        Assert.Contains("Program.cs(4,26): error QUO5101", build, StringComparison.Ordinal);
        Assert.DoesNotContain("Program.cs(1,", build, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_a_page_copies_is_reported_in_the_page()
    {
        _user.AddProject("App", "<TargetFramework>net10.0</TargetFramework>", sdk: "Microsoft.NET.Sdk.Razor", items: """<FrameworkReference Include="Microsoft.AspNetCore.App" />""");
        _user.AddArticle("App");
        _user.Write("App/Card.razor", """
            <p>Tea may help you wake up</p>
            <p>Is it true that tea may help you wake up?</p>
            @code {
                private string Title => "Tea may help you wake up.";
            }
            """);

        var build = _user.DotNet("App", "build").Succeeded;

        Assert.Contains("Card.razor(1,4): warning QUO5003", build, StringComparison.Ordinal);
        Assert.Contains("Card.razor(4,29): warning QUO5003", build, StringComparison.Ordinal);
        Assert.DoesNotContain("Card.razor(2,", build, StringComparison.Ordinal);
    }

    private void AddApp()
    {
        _user.AddProject("App", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");
        _user.AddArticle("App");
    }
}
