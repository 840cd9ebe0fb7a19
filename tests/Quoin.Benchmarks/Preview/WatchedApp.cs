using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Preview;

/// <summary>A web app that shows articles that are compiled into it, as a project.</summary>
internal static class WatchedApp
{
    /// <summary>Writes its files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="corpus">The articles.</param>
    /// <param name="address">The address at which it answers.</param>
    public static void Write(string folder, ArticleCorpus corpus, string address)
    {
        var content = new QuoinContent();
        foreach (var (path, text) in corpus.Files)
        {
            TextFile.Write(folder, path, text);
        }

        using var stream = typeof(WatchedApp).Assembly.GetManifestResourceStream("WatchedProgram.cs")!;
        using var reader = new StreamReader(stream);
        TextFile.Write(folder, "Program.cs", reader.ReadToEnd());
        TextFile.Write(folder, "Properties/launchSettings.json", $$"""
            { "profiles": { "App": { "commandName": "Project", "launchBrowser": true, "applicationUrl": "{{address}}" } } }

            """);
        TextFile.Write(folder, "App.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <Import Project="{content.Props}" />
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.{Environment.Version.Minor}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                {Items("Reference", [.. content.References, Installation.Html])}
                {Items("Analyzer", content.Analyzers)}
              </ItemGroup>
              <Import Project="{content.Targets}" />
            </Project>

            """);
    }

    private static string Items(string type, IEnumerable<string> paths) => string.Concat(paths.Select(path => $"<{type} Include=\"{path}\" />"));
}
