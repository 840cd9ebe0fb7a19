using System.Runtime.InteropServices;
using System.Text;

namespace Quoin.Package.Tests;

/// <summary>
/// Minimal APIs that are published with Native AOT or trimmed: ASP.NET Core generates their code, and its generator does not see
/// what Quoin's generates.
/// </summary>
public sealed class MinimalApiTests : IDisposable
{
    private const string Web = "Microsoft.NET.Sdk.Web";
    private const string Properties = "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private static readonly string Example = Readme.Blocks(Repository.Read("src/Quoin/docs/projects.md"), "Native AOT and minimal APIs").Single(block => block.File == "Program.cs").Text;

    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public async Task With_content_in_their_own_project_endpoints_that_name_their_types_are_compiled_natively()
    {
        _user.AddProject("App", Properties, sdk: Web);
        _user.AddArticle("App");
        _user.Write("App/Program.cs", Example);

        var folder = _user.PathOf("native");
        _ = _user.DotNet("App", "publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-p:PublishAot=true", "-p:TrimmerSingleWarn=false").Succeeded;
        await AssertServes(folder, Path.Combine(folder, "App"));
    }

    [Fact]
    public async Task With_content_in_a_library_endpoints_need_not_name_their_types()
    {
        _user.AddProject("App.Content", "<TargetFramework>net10.0</TargetFramework><RootNamespace>App</RootNamespace><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        _user.AddArticle("App.Content");
        _user.AddProject("App", Properties, """<ProjectReference Include="../App.Content/App.Content.csproj" />""", Web, refersToQuoin: false);
        _user.Write("App/Program.cs", Example
            .Replace("Article () =>", "() =>", StringComparison.Ordinal)
            .Replace("QualifiedClaim () =>", "() =>", StringComparison.Ordinal)
            .Replace("string () =>", "() =>", StringComparison.Ordinal)
            .Replace("IResult (string id) =>", "(string id) =>", StringComparison.Ordinal));

        // Trimming comes later, in a publish; the code that it needs is generated in each build.
        _ = _user.DotNet("App", "build", "-p:PublishTrimmed=true").Succeeded;
        await AssertServes(_user.PathOf("App"), "dotnet", "bin/Debug/net10.0/App.dll");
    }

    [Fact]
    public void A_library_of_content_without_analyzers_leaves_those_of_the_app_on()
    {
        _user.AddProject("App.Content", "<TargetFramework>net10.0</TargetFramework><RunAnalyzers>false</RunAnalyzers><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        _user.AddArticle("App.Content");
        _user.AddProject("App", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", """<ProjectReference Include="../App.Content/App.Content.csproj" />""", refersToQuoin: false);
        _user.Write("App/Program.cs", "var (text, _) = App.Content.Tea.Claims.WakesYouUp;\nSystem.Console.WriteLine(text);\n");

        Assert.Contains("Program.cs(1,12): error QUO5001", _user.DotNet("App", "build").Failed, StringComparison.Ordinal);
    }

    private static async Task AssertServes(string folder, string program, params string[] arguments)
    {
        using var app = new WebServer(folder, program, arguments);

        var claim = await Get("claim");
        Assert.StartsWith("""{"id":"wakes-you-up",""", claim, StringComparison.Ordinal);
        Assert.Contains("\"caveats\":[{\"id\":\"small-trial\",", claim, StringComparison.Ordinal);
        Assert.Equal(claim, await Get("claims/wakes-you-up"));
        Assert.Equal(Consumer.Shown.TrimEnd(), await Get("text"));
        Assert.Contains("\"title\":{\"en\":\"Tea\"}", await Get("article"), StringComparison.Ordinal);

        async Task<string> Get(string path) => Encoding.UTF8.GetString(await app.Get(path));
    }
}
