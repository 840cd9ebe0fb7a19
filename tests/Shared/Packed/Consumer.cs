namespace Quoin.Tests.Shared;

/// <summary>A user's folder: outside the repository, with its own package cache and with Quoin only as a package.</summary>
internal sealed class Consumer : IDisposable
{
    /// <summary>The text of the article that <see cref="AddArticle"/> adds.</summary>
    public const string Source = "Tea may help you wake up, but the trial was small.\n";

    /// <summary>The output of a program that prints its claim.</summary>
    public const string Shown = "Tea may help you wake up\n  - the trial was small\n";

    /// <summary>Its annotation.</summary>
    public const string Annotation = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: ../seeds/tea.txt

        caveats:
          small-trial:
            kind: limitation
            quote: "the trial was small"
            applies-to: { kind: efficacy }

        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            quote: "Tea may help you wake up"

        """;

    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("quoin-");

    /// <param name="folder">The name of the folder, for tests that depend on it.</param>
    public Consumer(string folder = "user")
    {
        Root = _temporary.CreateSubdirectory(folder).FullName;
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value=".packages" /></config>
              <packageSources><add key="packed" value="{Packed.Feed}" /></packageSources>
            </configuration>
            """);
    }

    public string Root { get; }

    public string PathOf(string file) => Path.Combine(Root, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>Replaces text in a file.</summary>
    public void Replace(string file, string old, string text)
    {
        var before = File.ReadAllText(PathOf(file));
        Assert.Contains(old, before, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Adds the article about tea, in the folder where projects find content by default.</summary>
    public void AddArticle(string project)
    {
        Write($"{project}/seeds/tea.txt", Source);
        Write($"{project}/content/tea.quoin.yaml", Annotation);
    }

    /// <summary>Writes a project file that references the package.</summary>
    /// <param name="project">The name of the project and its folder.</param>
    /// <param name="properties">Properties, as XML.</param>
    /// <param name="items">Items, as XML; instead of the package if <paramref name="refersToQuoin"/> is false.</param>
    /// <param name="sdk">The SDK of the project.</param>
    /// <param name="refersToQuoin">Whether to reference the package.</param>
    public void AddProject(string project, string properties, string items = "", string sdk = "Microsoft.NET.Sdk", bool refersToQuoin = true) =>
        Write($"{project}/{Path.GetFileName(project)}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{(refersToQuoin ? $"""<PackageReference Include="Quoin" Version="{Packed.Version}" />""" : "")}{items}</ItemGroup>
            </Project>
            """);

    /// <summary>Runs the SDK in a folder.</summary>
    public Command DotNet(string folder, params string[] arguments) => Command.Run(PathOf(folder), "dotnet", arguments);

    /// <inheritdoc/>
    public void Dispose() => _temporary.Delete(recursive: true);
}
