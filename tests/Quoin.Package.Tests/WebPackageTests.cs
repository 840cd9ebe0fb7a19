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
}
