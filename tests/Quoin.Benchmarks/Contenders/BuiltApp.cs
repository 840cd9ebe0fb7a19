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
    private const string AssemblyName = "App.dll";

    private static readonly string Framework = $"net{Environment.Version.Major}.{Environment.Version.Minor}";

    private readonly string[] _command;

    private BuiltApp(Contender contender, string folder, params string[] command) => (Contender, Folder, _command) = (contender, folder, command);

    public Contender Contender { get; }

    public string Folder { get; }

    /// <summary>The bytes of the assembly, as the compiler wrote it.</summary>
    public long AssemblySize => new FileInfo(Path.Combine(Folder, "obj", "Release", Framework, AssemblyName)).Length;

    /// <summary>The arguments that the SDK passed to the C# compiler.</summary>
    public IReadOnlyList<string> CompilerArguments => File.ReadAllLines(Path.Combine(Folder, ArgumentsFile));

    public static BuiltApp Build(Contender contender, ArticleCorpus corpus, string folder)
    {
        Write(contender, corpus, folder);
        ChildProcess.Run(folder, Installation.DotNet, "build", "-c", "Release", "--nologo", "-v", "q", "-m:1", "-nodeReuse:false");
        return new BuiltApp(contender, folder, Installation.DotNet, Path.Combine(folder, "bin", "Release", Framework, AssemblyName));
    }

    /// <summary>Compiles it ahead of time into native code.</summary>
    /// <param name="contender">The contender.</param>
    /// <param name="corpus">The content.</param>
    /// <param name="folder">The folder to build into.</param>
    /// <param name="property">The property that selects the kind: <see cref="NativeProperty"/> or <see cref="ReadyToRunProperty"/>.</param>
    public static BuiltApp Publish(Contender contender, ArticleCorpus corpus, string folder, string property)
    {
        Write(contender, corpus, folder);
        ChildProcess.Run(
            folder, Installation.DotNet, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, $"-p:{property}=true", "-o", "publish",
            "--nologo", "-v", "q", "-m:1", "-nodeReuse:false");
        var published = Path.Combine(folder, "publish");
        return property == NativeProperty
            ? new BuiltApp(contender, folder, Path.Combine(published, "App"))
            : new BuiltApp(contender, folder, Installation.DotNet, Path.Combine(published, AssemblyName));
    }

    /// <summary>Runs it as a whole process.</summary>
    public ChildProcess Start(params IEnumerable<string> arguments) => ChildProcess.Run(Folder, _command[0], [.. _command.Skip(1), .. arguments]);

    /// <summary>Runs it, and returns the words that it writes, line by line.</summary>
    public IReadOnlyList<string[]> Run(params IEnumerable<string> arguments) =>
        [.. Start(arguments).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))];

    private static void Write(Contender contender, ArticleCorpus corpus, string folder)
    {
        var items = new StringBuilder();
        foreach (var (path, text) in AppCode.Files(contender, corpus))
        {
            var file = new FileInfo(Path.Combine(folder, path));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, text);
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
                <OutputType>Exe</OutputType>
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
              </Target>
            </Project>

            """);
    }

    private static string Import(string? path) => path is null ? "" : $"  <Import Project=\"{path}\" />";
}
