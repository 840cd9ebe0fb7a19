using System.Diagnostics;
using System.Runtime.InteropServices;
using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Check;

/// <summary>The tool of the command line, packed as a release is, and installed from the packed file.</summary>
internal sealed class CheckTool
{
    private const string Package = "Quoin.Tool";

    private readonly string _program;
    private readonly string[] _first;

    private CheckTool(string name, string program, params string[] first) => (Name, _program, _first) = (name, program, first);

    /// <summary>How it was compiled.</summary>
    public string Name { get; }

    /// <summary>Packs and installs the tool: the native one that the SDK picks, and the portable one from the same package.</summary>
    /// <param name="folder">An empty folder.</param>
    public static (CheckTool Native, CheckTool Portable) Install(string folder)
    {
        var (native, feed, tools) = (Path.Combine(folder, "native"), Path.Combine(folder, "feed"), Path.Combine(folder, "tools"));
        var platform = RuntimeInformation.RuntimeIdentifier;
        Build("publish", "-f", $"net{Environment.Version.Major}.{Environment.Version.Minor}", "-r", platform, "-o", Path.Combine(native, platform));
        Build("pack", "-o", feed, $"-p:NativeTools={native}");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value=".packages" /></config>
              <packageSources><clear /><add key="packed" value="{feed}" /></packageSources>
            </configuration>
            """);
        ChildProcess.Run(folder, Installation.DotNet, "tool", "install", Package, "--tool-path", tools);
        var portable = Directory.EnumerateFiles(tools, $"{Package}.dll", SearchOption.AllDirectories).Single();
        return (new CheckTool("quoin check", Path.Combine(tools, "quoin")), new CheckTool("quoin check, portable", Installation.DotNet, portable));
    }

    /// <summary>Runs the tool in a folder.</summary>
    public ChildProcess Run(string folder, params string[] arguments) => ChildProcess.Run(folder, _program, [.. _first, .. arguments]);

    /// <summary>Checks the content in a folder, in which there are findings.</summary>
    public string Findings(string folder) => ChildProcess.Run([], folder, _program, [.. _first, "check"], exitCode: 1).Output;

    /// <summary>Starts the tool, which runs until it is ended.</summary>
    public Process Start(string folder, params string[] arguments) => Process.Start(Command(folder, arguments))!;

    /// <summary>The command that runs the tool in a folder; its output is read.</summary>
    public ProcessStartInfo Command(string folder, params string[] arguments) =>
        new(_program, [.. _first, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

    private static void Build(string command, params string[] arguments) => ChildProcess.Run(
        Installation.Tool, Installation.DotNet, [command, "-c", "Release", "--nologo", "-v", "q", "-m:1", "-nodeReuse:false", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false", .. arguments]);
}
