using System.Runtime.InteropServices;
using System.Text;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Contenders;

/// <summary>A contender as a program, built in Release like any other program.</summary>
internal sealed class BuiltApp
{
    public const string NativeProperty = "PublishAot";
    public const string ReadyToRunProperty = "PublishReadyToRun";

    private const string ArgumentsFile = "compiler.rsp";
    private const string EnvironmentFile = "compiler.env";
    private const string AssemblyName = "App.dll";

    private static readonly string Framework = $"net{Environment.Version.Major}.{Environment.Version.Minor}";

    private readonly string _saved;
    private readonly string[] _command;

    /// <param name="contender">The contender.</param>
    /// <param name="folder">The folder of its project.</param>
    /// <param name="saved">The file that is saved before it is built once more.</param>
    /// <param name="command">The command that runs it.</param>
    private BuiltApp(Contender contender, string folder, string saved, params string[] command) =>
        (Contender, Folder, _saved, _command) = (contender, folder, saved, command);

    public Contender Contender { get; }

    public string Folder { get; }

    /// <summary>The assembly, as the compiler wrote it.</summary>
    public FileInfo Assembly => new(Path.Combine(Folder, "obj", "Release", Framework, AssemblyName));

    /// <summary>The arguments that the SDK passed to the C# compiler.</summary>
    public IReadOnlyList<string> CompilerArguments => File.ReadAllLines(Path.Combine(Folder, ArgumentsFile));

    /// <summary>The environment variables that the build set for the C# compiler.</summary>
    public IEnumerable<(string Name, string Value)> CompilerEnvironment => File.ReadAllLines(Path.Combine(Folder, EnvironmentFile))
        .Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0].Trim(), parts[1]));

    public static BuiltApp Build(Contender contender, ArticleCorpus corpus, string folder)
    {
        var files = Write(contender, corpus, folder);
        Build(folder);
        return new BuiltApp(contender, folder, files[0], Installation.DotNet, Path.Combine(folder, "bin", "Release", Framework, AssemblyName));
    }

    /// <summary>Builds it once more after a file has been saved, so that it is compiled again.</summary>
    /// <param name="options">Further options of the build.</param>
    public ChildProcess BuildAgain(params IEnumerable<string> options)
    {
        File.SetLastWriteTimeUtc(Path.Combine(Folder, _saved), DateTime.UtcNow);
        var before = CompiledAt;
        var build = Build(Folder, options);
        return CompiledAt > before ? build : throw new InvalidOperationException($"The build of {Contender.Name} did not compile anything.");
    }

    /// <summary>Compiles it ahead of time into native code.</summary>
    /// <param name="contender">The contender.</param>
    /// <param name="corpus">The content.</param>
    /// <param name="folder">The folder to build into.</param>
    /// <param name="property">The property that selects the kind: <see cref="NativeProperty"/> or <see cref="ReadyToRunProperty"/>.</param>
    public static BuiltApp Publish(Contender contender, ArticleCorpus corpus, string folder, string property)
    {
        var files = Write(contender, corpus, folder);
        ChildProcess.Run(
            folder, Installation.DotNet, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, $"-p:{property}=true", "-o", "publish",
            "--nologo", "-v", "q", "-m:1", "-nodeReuse:false");
        var published = Path.Combine(folder, "publish");
        return property == NativeProperty
            ? new BuiltApp(contender, folder, files[0], Path.Combine(published, "App"))
            : new BuiltApp(contender, folder, files[0], Installation.DotNet, Path.Combine(published, AssemblyName));
    }

    /// <summary>Runs it as a whole process.</summary>
    public ChildProcess Start(params IEnumerable<string> arguments) => ChildProcess.Run(Folder, _command[0], [.. _command.Skip(1), .. arguments]);

    /// <summary>Runs it, and returns the words that it writes, line by line.</summary>
    public IReadOnlyList<string[]> Run(params IEnumerable<string> arguments) =>
        [.. Start(arguments).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))];

    private DateTime CompiledAt => Assembly.LastWriteTimeUtc;

    private static ChildProcess Build(string folder, params IEnumerable<string> options) =>
        ChildProcess.Run(folder, Installation.DotNet, ["build", "-c", "Release", "--nologo", "-v", "q", "-m:1", "-nodeReuse:false", .. options]);

    /// <summary>Writes its files and its project, and returns the paths of the files.</summary>
    private static List<string> Write(Contender contender, ArticleCorpus corpus, string folder)
    {
        var files = new List<string>();
        var items = new StringBuilder();
        foreach (var (path, text) in AppCode.Files(contender, corpus))
        {
            TextFile.Write(folder, path, text);
            files.Add(path);
            if (contender.ResourceName(path) is { } name)
            {
                items.Append($"    <EmbeddedResource Include=\"{path}\" LogicalName=\"{name}\" WithCulture=\"false\" />\n");
            }
        }

        items.AppendJoin("", contender.References.Select(reference => $"    <Reference Include=\"{reference}\" />\n"));
        items.AppendJoin("", contender.Analyzers.Select(analyzer => $"    <Analyzer Include=\"{analyzer}\" />\n"));
        File.WriteAllText(Path.Combine(folder, "App.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
            {Import(contender.Props)}
              <PropertyGroup>
                <OutputType>{(contender.IsLibrary ? "Library" : "Exe")}</OutputType>
                <TargetFramework>{Framework}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <EnableDefaultEmbeddedResourceItems>false</EnableDefaultEmbeddedResourceItems>
                <UseSharedCompilation>false</UseSharedCompilation>
                <ProvideCommandLineArgs>true</ProvideCommandLineArgs>
              </PropertyGroup>
              <ItemGroup>
            {items}
              </ItemGroup>
            {Import(contender.Targets)}
              <Target Name="TellCompilerArguments" AfterTargets="CoreCompile">
                <WriteLinesToFile File="{ArgumentsFile}" Lines="@(CscCommandLineArgs)" Overwrite="true" />
                <WriteLinesToFile File="{EnvironmentFile}" Lines="$(CscEnvironment)" Overwrite="true" />
              </Target>
            </Project>

            """);
        return files;
    }

    private static string Import(string? path) => path is null ? "" : $"  <Import Project=\"{path}\" />";
}
