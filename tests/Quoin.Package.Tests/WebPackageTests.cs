using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Quoin.Package.Tests;

/// <summary>The packages that show content, used by an app that references only the last of them.</summary>
public sealed class WebPackageTests : IDisposable
{
    private const string Properties = "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public Task The_files_of_the_package_that_writes_HTML() => Verify(string.Join('\n', Packed.Files(Packed.Html)));

    [Fact]
    public Task The_files_of_the_package_for_ASP_NET_Core() => Verify(string.Join('\n', Packed.Files(Packed.AspNetCore)));

    [Fact]
    public Task What_the_package_that_writes_HTML_says_of_itself() => Verify(Nuspec.Of(Packed.Html));

    [Fact]
    public Task What_the_package_for_ASP_NET_Core_says_of_itself() => Verify(Nuspec.Of(Packed.AspNetCore));

    [Fact]
    public void Who_adds_only_the_package_for_ASP_NET_Core_has_the_generator_and_the_analyzers()
    {
        _user.AddProject("App", Properties, $"""<PackageReference Include="Quoin.AspNetCore" Version="{Packed.Version}" />""", "Microsoft.NET.Sdk.Web", refersToQuoin: false);
        _user.AddArticle("App");
        _user.Write("App/Program.cs", """
            var (text, _) = App.Tea.Claims.WakesYouUp;
            Console.WriteLine(text);
            Console.WriteLine(new Quoin.AspNetCore.ContentProvider(App.QuoinContent.Articles).Articles.Count);

            """);

        Assert.Contains("Program.cs(1,12): error QUO5001", Assert.Single(_user.DotNet("App", "build").BuildErrors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoints_are_compiled_natively_without_a_warning()
    {
        _user.AddProject("App", Properties, $"""<PackageReference Include="Quoin.AspNetCore" Version="{Packed.Version}" />""", "Microsoft.NET.Sdk.Web", refersToQuoin: false);
        _user.AddArticle("App");
        _user.Write("App/Program.cs", Readme.Blocks(Repository.Read("src/Quoin.AspNetCore/docs/endpoints.md"), "In an app").Single(block => block.File == "Program.cs").Text);

        var folder = _user.PathOf("native");
        var output = _user.DotNet("App", "publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-p:PublishAot=true", "-p:TrimmerSingleWarn=false").Succeeded;
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        using var app = new WebServer(folder, Path.Combine(folder, "App"));

        var claim = await Get("content/articles/tea/claims/wakes-you-up");
        Assert.Equal("/tea#claim-wakes-you-up", claim.GetProperty("page").GetString());
        Assert.Equal("""{"language":"en","status":"active","caveats":["the trial was small"],"text":"Tea may help you wake up"}""", claim.GetProperty("shown").GetRawText());
        Assert.Equal("small-trial", claim.GetProperty("content").GetProperty("caveats")[0].GetProperty("id").GetString());
        Assert.True(JsonElement.DeepEquals(claim, Assert.Single((await Get("content/claims?kind=efficacy&limit=1")).GetProperty("items").EnumerateArray())));
        Assert.Equal(2, (await Get("content/search?q=tea")).GetProperty("total").GetInt32());
        Assert.Equal(1, (await Get("content/articles")).GetProperty("total").GetInt32());
        Assert.Equal("Tea", (await Get("content/articles/tea")).GetProperty("content").GetProperty("title").GetProperty("en").GetString());
        Assert.Equal("Content as JSON", (await Get("content/schema.json")).GetProperty("title").GetString());

        async Task<JsonElement> Get(string path) => JsonDocument.Parse(Encoding.UTF8.GetString(await app.Get(path))).RootElement;
    }
}
