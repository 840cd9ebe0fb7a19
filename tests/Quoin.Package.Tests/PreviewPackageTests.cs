using System.Text;

namespace Quoin.Package.Tests;

/// <summary>The package of the preview, in an app whose content is in a project of its own.</summary>
public sealed class PreviewPackageTests : IDisposable
{
    private const string Properties = "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private readonly Consumer _user = new("людина one");

    public void Dispose() => _user.Dispose();

    [Fact]
    public Task Its_files() => Verify(string.Join('\n', Packed.Files(Packed.Preview)));

    [Fact]
    public async Task An_app_finds_its_content_shows_edits_and_is_refused_as_a_release()
    {
        _user.AddProject("Content", Properties);
        _user.AddArticle("Content");
        _user.AddProject(
            "App", Properties,
            $"""<PackageReference Include="Quoin.Preview" Version="{Packed.Version}" /><ProjectReference Include="../Content/Content.csproj" />""", "Microsoft.NET.Sdk.Web", refersToQuoin: false);
        _user.Write("App/Program.cs", """
            using Quoin.AspNetCore;
            using Quoin.Preview;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddQuoin(Content.QuoinContent.Articles);
            builder.Services.AddQuoinPreview();
            var app = builder.Build();
            app.MapGet("/claim", (ContentProvider content) => $"{content.Current(Content.Tea.Claims.WakesYouUp)}");
            app.Run();

            """);
        _ = _user.DotNet("App", "build").Succeeded;

        using (var server = new WebServer(_user.PathOf("App"), "dotnet", "bin/Debug/net10.0/App.dll", "--environment", "Development"))
        {
            Assert.Equal("Tea may help you wake up\n  - the trial was small", Encoding.UTF8.GetString(await server.Get("/claim")));
            _user.Replace("Content/seeds/tea.txt", "the trial was small", "the trial was tiny");
            _user.Replace("Content/content/tea.quoin.yaml", "the trial was small", "the trial was tiny");
            string text;
            var patience = TimeProvider.System.GetTimestamp();
            while ((text = Encoding.UTF8.GetString(await server.Get("/claim"))).EndsWith("small", StringComparison.Ordinal) && TimeProvider.System.GetElapsedTime(patience) < TimeSpan.FromMinutes(1))
            {
                await Task.Delay(50);
            }

            Assert.Equal("Tea may help you wake up\n  - the trial was tiny", text);
        }

        var refused = Assert.Single(_user.DotNet("App", "build", "-c", "Release").BuildErrors);
        Assert.Contains("error QUO9018: The package Quoin.Preview is for development and must not be in a release; add Condition=\"'$(Configuration)' == 'Debug'\" to its PackageReference", refused, StringComparison.Ordinal);

        // As the message says.
        _user.Replace("App/App.csproj", $"Include=\"Quoin.Preview\" Version=\"{Packed.Version}\"", $"Include=\"Quoin.Preview\" Version=\"{Packed.Version}\" Condition=\"'$(Configuration)' == 'Debug'\"");
        _user.Replace("App/App.csproj", "<PackageReference", $"<PackageReference Include=\"Quoin.AspNetCore\" Version=\"{Packed.Version}\" /><PackageReference");
        _user.Replace("App/Program.cs", "using Quoin.Preview;", "#if DEBUG\nusing Quoin.Preview;\n#endif");
        _user.Replace("App/Program.cs", "builder.Services.AddQuoinPreview();", "#if DEBUG\nbuilder.Services.AddQuoinPreview();\n#endif");
        _ = _user.DotNet("App", "build", "-c", "Release").Succeeded;
        Assert.False(File.Exists(_user.PathOf("App/bin/Release/net10.0/Quoin.Preview.dll")));
        _ = _user.DotNet("App", "build").Succeeded;
    }
}
