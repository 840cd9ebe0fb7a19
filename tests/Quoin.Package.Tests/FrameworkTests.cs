namespace Quoin.Package.Tests;

/// <summary>Projects of each kind that the package is made for.</summary>
[Collection(ConsumersCollection.Name)]
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
}
