using System.Text;
using System.Text.Json;

namespace Quoin.Package.Tests;

/// <summary>A web app without content of its own: it shows the articles of a package.</summary>
public sealed class ContentPackageOnTheWebTests : IDisposable
{
    private const string Properties = "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public async Task Pages_and_endpoints_have_the_articles_of_a_package_and_each_claim_with_its_caveats()
    {
        _user.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value=".packages" /></config>
              <packageSources><add key="packed" value="{Packed.Feed}" /><add key="own" value="feed" /></packageSources>
            </configuration>
            """);
        Directory.CreateDirectory(_user.PathOf("feed"));
        _user.AddProject("Company.Drinks", Properties + "<Version>1.0.0</Version>");
        _user.AddArticle("Company.Drinks");
        _ = _user.DotNet("Company.Drinks", "pack", "-o", "../feed").Succeeded;

        _user.AddProject(
            "App", Properties + "<QuoinListsReferences>true</QuoinListsReferences>",
            $"""<PackageReference Include="Quoin.AspNetCore" Version="{Packed.Version}" /><PackageReference Include="Company.Drinks" Version="1.0.0" />""",
            "Microsoft.NET.Sdk.Web", refersToQuoin: false);
        _user.Write("App/Program.cs", """
            using App;
            using Quoin.AspNetCore;

            var builder = WebApplication.CreateSlimBuilder(args);
            builder.Services.AddRazorComponents();
            builder.Services.AddQuoin(QuoinContent.ArticlesIncludingReferences, options => options with { ArticleUrl = (article, _) => $"/{article.Id}" });
            var app = builder.Build();
            app.UseAntiforgery();
            app.MapQuoin("/content");
            app.MapRazorComponents<Page>();
            app.Run();

            """);
        _user.Write("App/Page.razor", """
            @page "/tea"
            @page "/claims"
            @using Company.Drinks
            @using Quoin.AspNetCore
            @inject ContentProvider Content
            @inject NavigationManager Navigation
            @if (Navigation.ToBaseRelativePath(Navigation.Uri) == Tea.Article.Id)
            {
                <QuoinArticle Article="Tea.Article" />
            }
            else
            {
                <p>@string.Join(", ", Content.Articles.Select(article => article.Id))</p>
                <QuoinClaims />
            }
            """);
        _ = _user.DotNet("App", "build").Succeeded;
        using var app = new WebServer(_user.PathOf("App"), "dotnet", "bin/Debug/net10.0/App.dll");

        var article = await Get("tea");
        Assert.Contains("""<mark class="quoin-claim quoin-qualified" id="claim-wakes-you-up" aria-details="note-wakes-you-up">Tea may help you wake up</mark>""", article, StringComparison.Ordinal);
        Assert.Contains("""<span class="quoin-caveat-text">the trial was small</span></li>""", article, StringComparison.Ordinal);
        var claims = await Get("claims");
        Assert.Contains("<p>tea</p>", claims, StringComparison.Ordinal);
        Assert.Contains("""<span class="quoin-statement">Tea may help you wake up</span>""", claims, StringComparison.Ordinal);
        Assert.Contains("""<span class="quoin-caveat-text">the trial was small</span></li>""", claims, StringComparison.Ordinal);
        Assert.Contains("""<a href="/tea#claim-wakes-you-up">Tea</a>""", claims, StringComparison.Ordinal);

        var list = JsonDocument.Parse(await Get("content/claims")).RootElement.GetProperty("items");
        var claim = Assert.Single(list.EnumerateArray());
        Assert.Equal("/tea#claim-wakes-you-up", claim.GetProperty("page").GetString());
        Assert.Equal("""{"language":"en","status":"active","caveats":["the trial was small"],"text":"Tea may help you wake up"}""", claim.GetProperty("shown").GetRawText());
        Assert.Equal(2, JsonDocument.Parse(await Get("content/search?q=tea")).RootElement.GetProperty("total").GetInt32());

        async Task<string> Get(string path) => Encoding.UTF8.GetString(await app.Get(path));
    }
}
