using System.Text;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Contenders;

/// <summary>A contender as a program, built in Release as anybody would build it.</summary>
internal sealed class BuiltApp
{
    private const string ArgumentsFile = "compiler.rsp";

    private static readonly string Framework = $"net{Environment.Version.Major}.{Environment.Version.Minor}";

    private BuiltApp(Contender contender, string folder) => (Contender, Folder) = (contender, folder);

    public Contender Contender { get; }

    public string Folder { get; }

    /// <summary>The program, to be run by <c>dotnet</c>.</summary>
    public string Assembly => Path.Combine(Folder, "bin", "Release", Framework, "App.dll");

    /// <summary>What the SDK told the C# compiler.</summary>
    public IReadOnlyList<string> CompilerArguments => File.ReadAllLines(Path.Combine(Folder, ArgumentsFile));

    public static BuiltApp Build(Contender contender, ArticleCorpus corpus, string folder)
    {
        Write(contender, corpus, folder);
        ChildProcess.Run(folder, Installation.DotNet, "build", "-c", "Release", "--nologo", "-v", "q", "-m:1", "-nodeReuse:false");
        return new BuiltApp(contender, folder);
    }

    /// <summary>Runs it, and gives the numbers that it writes, line by line.</summary>
    public IReadOnlyList<string[]> Run(params IEnumerable<string> arguments) =>
        [.. ChildProcess.Run(Folder, Installation.DotNet, [Assembly, .. arguments]).Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))];

    /// <summary>The C# of a contender's program, the harness included.</summary>
    public static IEnumerable<(string Path, string Text)> Files(Contender contender, ArticleCorpus corpus)
    {
        using var stream = typeof(BuiltApp).Assembly.GetManifestResourceStream("Program.cs")!;
        using var reader = new StreamReader(stream);
        return contender.Files(corpus).Append(("Program.cs", reader.ReadToEnd()));
    }

    private static void Write(Contender contender, ArticleCorpus corpus, string folder)
    {
        foreach (var (path, text) in Files(contender, corpus))
        {
            var file = new FileInfo(Path.Combine(folder, path));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, text, Encoding.UTF8);
        }

        File.WriteAllText(Path.Combine(folder, "App.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{Framework}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseSharedCompilation>false</UseSharedCompilation>
                <ProvideCommandLineArgs>true</ProvideCommandLineArgs>
              </PropertyGroup>
            {contender.ProjectBody}
              <Target Name="TellCompilerArguments" AfterTargets="CoreCompile">
                <WriteLinesToFile File="{ArgumentsFile}" Lines="@(CscCommandLineArgs)" Overwrite="true" />
              </Target>
            </Project>

            """);
    }
}
