namespace Quoin.Package.Tests;

/// <summary>F# programs, for which no code is generated: their content is in a C# library.</summary>
public sealed class FSharpTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="Program.fs" />
            <ProjectReference Include="../Articles/Articles.csproj" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        open Quoin
        open Articles

        printfn "%O" Tea.Claims.WakesYouUp

        for claim in Tea.Article.Claims do
            match claim with
            | :? QualifiedClaim as qualified ->
                let text, caveats = qualified.Statement.Deconstruct()
                printfn "%O, but: %O" text (Seq.exactlyOne caveats)
            | _ -> printfn "plain"

        """;

    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_program_in_FSharp_prints_a_claim_of_a_CSharp_library_with_its_caveat()
    {
        _user.AddProject("Articles", "<TargetFramework>net10.0</TargetFramework>");
        _user.AddArticle("Articles");
        _user.Write("App/App.fsproj", Project);
        _user.Write("App/Program.fs", Program);

        var build = _user.DotNet("App", "build").Succeeded;

        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);
        Assert.Equal(
            Consumer.Shown + "Tea may help you wake up, but: the trial was small\n",
            _user.DotNet("App", "run", "--no-build").Succeeded);
    }
}
