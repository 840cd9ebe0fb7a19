using System.Runtime.InteropServices;
using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Check;

/// <summary>A program that checks a folder of content with the compiler of annotations, and without the C# compiler.</summary>
internal sealed class CheckTool
{
    // The compiler of annotations shows its types to this name.
    private const string AssemblyName = "Quoin.Benchmarks.Check";

    private static readonly string[] Libraries = ["Quoin.Compiler", "YamlDotNet", "Markdig"];

    private readonly string _folder;
    private readonly string _program;

    private CheckTool(string name, string folder, string output) =>
        (Name, _folder, _program) = (name, folder, Path.Combine(folder, output, AssemblyName + ".dll"));

    public string Name { get; }

    /// <summary>As it is built, with the settings that every program has.</summary>
    public static CheckTool Plain(string folder)
    {
        Write(folder, "");
        ChildProcess.Run(folder, Installation.DotNet, "build", "-c", "Release", "-o", "build", "--nologo", "-v", "q", "-m:1", "-nodeReuse:false");
        return new CheckTool("check, plain", folder, "build");
    }

    /// <summary>
    /// As a tool is shipped that ends after a second: compiled ahead of time, and what runs often is compiled once more without first
    /// being instrumented.
    /// </summary>
    public static CheckTool Shipped(string folder)
    {
        Write(folder, "<TieredPGO>false</TieredPGO><ConcurrentGarbageCollection>false</ConcurrentGarbageCollection><PublishReadyToRun>true</PublishReadyToRun>");
        ChildProcess.Run(
            folder, Installation.DotNet, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-o", "publish",
            "--nologo", "-v", "q", "-m:1", "-nodeReuse:false");
        return new CheckTool("check, ReadyToRun", folder, "publish");
    }

    /// <summary>Checks the content in a folder; its output ends with the counts.</summary>
    public ChildProcess Run(string content) => ChildProcess.Run(_folder, Installation.DotNet, _program, content);

    private static void Write(string folder, string properties)
    {
        using var stream = typeof(CheckTool).Assembly.GetManifestResourceStream("Check.cs")!;
        using var reader = new StreamReader(stream);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), reader.ReadToEnd());
        var references = Installation.Analyzers.Where(path => Libraries.Contains(Path.GetFileNameWithoutExtension(path))).Append(Installation.Interpreter);
        File.WriteAllText(Path.Combine(folder, "Check.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <AssemblyName>{AssemblyName}</AssemblyName>
                <TargetFramework>net{Environment.Version.Major}.{Environment.Version.Minor}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseSharedCompilation>false</UseSharedCompilation>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(references.Select(path => $"<Reference Include=\"{path}\" />"))}
              </ItemGroup>
            </Project>

            """);
    }
}
