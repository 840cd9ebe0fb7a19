using System.Text;
using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Solutions;

/// <summary>Content in one or several projects, and an app that references all of them and lists their articles.</summary>
internal sealed class ContentSolution
{
    private static readonly string Framework = $"net{Environment.Version.Major}.{Environment.Version.Minor}";
    private static readonly QuoinContent Quoin = new();

    private readonly string _folder;
    private readonly int _articles;

    private ContentSolution(string folder, int articles) => (_folder, _articles) = (folder, articles);

    /// <summary>Writes a solution.</summary>
    /// <param name="corpus">The content.</param>
    /// <param name="projects">The number of projects that it is divided into.</param>
    /// <param name="folder">The folder to write into.</param>
    public static ContentSolution Write(ArticleCorpus corpus, int projects, string folder)
    {
        var names = Enumerable.Range(0, projects).Select(static number => $"Part{number}").ToList();
        for (var i = 0; i < corpus.Articles.Count; i++)
        {
            var part = Path.Combine(folder, names[i % projects]);
            TextFile.Write(part, corpus.Articles[i].AnnotationPath, corpus.Annotations[i]);
            TextFile.Write(part, corpus.Articles[i].SourcePath, corpus.Articles[i].Source);
        }

        foreach (var name in names)
        {
            TextFile.Write(folder, $"{name}/{name}.csproj", Project(isApp: false, []));
        }

        TextFile.Write(folder, "App/App.csproj", Project(isApp: true, names));
        var code = new StringBuilder("var count = 0;\n");
        foreach (var name in names)
        {
            code.Append($"foreach (var article in {name}.QuoinContent.Articles) {{ count += article.Claims.Count > 0 ? 1 : 0; }}\n");
        }

        TextFile.Write(folder, "App/Program.cs", code.Append("System.Console.WriteLine(count);\n").ToString());
        return new ContentSolution(folder, corpus.Articles.Count);
    }

    /// <summary>Restores it, so that a build only builds.</summary>
    public void Restore() => ChildProcess.Run(_folder, Installation.DotNet, "restore", "App/App.csproj", "-v", "q", "--nologo");

    /// <summary>Builds all of it, by the graph of its projects, on all processors.</summary>
    public ChildProcess Build() => ChildProcess.Run(
        _folder, Installation.DotNet, "build", "App/App.csproj", "-c", "Release", "--no-restore", "--no-incremental", "--nologo", "-v", "q", "-graph", "-m", "-nodeReuse:false", "-p:UseSharedCompilation=false");

    /// <summary>Builds it again after an edit of one annotation.</summary>
    /// <param name="corpus">The content.</param>
    public ChildProcess BuildAfterEdit(ArticleCorpus corpus)
    {
        var edited = Path.Combine(_folder, "Part0", corpus.Articles[0].AnnotationPath);
        File.AppendAllText(edited, "\n# An edit.\n");
        return ChildProcess.Run(
            _folder, Installation.DotNet, "build", "App/App.csproj", "-c", "Release", "--no-restore", "--nologo", "-v", "q", "-graph", "-m", "-nodeReuse:false", "-p:UseSharedCompilation=false");
    }

    /// <summary>Throws unless the app has all articles.</summary>
    public void Check()
    {
        var output = ChildProcess.Run(_folder, Installation.DotNet, Path.Combine("App", "bin", "Release", Framework, "App.dll")).Output.Trim();
        if (output != $"{_articles}")
        {
            throw new InvalidOperationException($"The app has {output} articles in place of {_articles}.");
        }
    }

    private static string Project(bool isApp, IReadOnlyList<string> parts) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Quoin.Props}" />
          <PropertyGroup>
            <OutputType>{(isApp ? "Exe" : "Library")}</OutputType>
            <TargetFramework>{Framework}</TargetFramework>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{Quoin.References.Single()}" />
        {string.Concat(Quoin.Analyzers.Select(static analyzer => $"    <Analyzer Include=\"{analyzer}\" />\n"))}{string.Concat(parts.Select(static name => $"    <ProjectReference Include=\"../{name}/{name}.csproj\" />\n"))}  </ItemGroup>
          <Import Project="{Quoin.Targets}" />
        </Project>

        """;
}
