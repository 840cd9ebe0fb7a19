using System.Text;

namespace Quoin.Package.Tests;

/// <summary>The page about showing an article is an app: its files are built against the packages, and its pages are opened.</summary>
public sealed class ShowPageTests : IDisposable
{
    private static readonly string Page = Repository.Read("src/Quoin.AspNetCore/docs/show.md");

    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public async Task Its_app_shows_the_article_and_each_claim_with_its_caveats()
    {
        _user.AddProject(
            "Site",
            "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            $"""<PackageReference Include="Quoin.AspNetCore" Version="{Packed.Version}" />""",
            "Microsoft.NET.Sdk.Web",
            refersToQuoin: false);
        _user.AddArticle("Site");
        string[] sections = ["In an app", "Blazor", "Razor Pages and MVC"];
        foreach (var file in sections.SelectMany(section => Readme.Blocks(Page, section)).Where(block => block.File.Length > 0))
        {
            _user.Write($"Site/{file.File}", file.Text);
        }

        var folder = _user.PathOf("published");
        _ = _user.DotNet("Site", "publish", "-o", folder).Succeeded;
        using var app = new WebServer(folder, "dotnet", Path.Combine(folder, "Site.dll"));

        foreach (var path in new[] { "tea", "about" })
        {
            var page = await Get(path);
            Assert.Contains("""<mark class="quoin-claim quoin-qualified" id="claim-wakes-you-up" aria-details="note-wakes-you-up">Tea may help you wake up</mark>""", page, StringComparison.Ordinal);
            Assert.Contains("""<span class="quoin-caveat-text">the trial was small</span></li>""", page, StringComparison.Ordinal);
        }

        var inline = Readme.Blocks(Page, "Without components").Single(block => block.Language == "html").Text.TrimEnd();
        Assert.Equal(inline, await Get("claim"));
        Assert.Contains(inline, await Get("about"), StringComparison.Ordinal);
        Assert.Contains("""<a href="/tea#claim-wakes-you-up">Tea</a>""", await Get("claims"), StringComparison.Ordinal);
        Assert.Equal(Repository.Read("src/Quoin.AspNetCore/wwwroot/quoin.css"), await Get("_content/Quoin.AspNetCore/quoin.css"));

        async Task<string> Get(string path) => Encoding.UTF8.GetString(await app.Get(path));
    }
}
