using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Compiler;

/// <summary>One way to call the C# compiler: a process of its own each time, and no server that remembers.</summary>
internal sealed class CompilerRun
{
    private readonly string _folder;
    private readonly string _arguments;

    /// <param name="name">What it is called in the report, and by its letters as a file.</param>
    /// <param name="folder">The project's folder.</param>
    /// <param name="arguments">What the SDK tells the compiler of it.</param>
    public CompilerRun(string name, string folder, IEnumerable<string> arguments)
    {
        Name = name;
        _folder = folder;
        _arguments = Path.Combine(folder, string.Concat(name.Where(char.IsLetter)) + ".rsp");

        // The option that forbids a further file of options cannot stand in one.
        File.WriteAllLines(_arguments, arguments.Where(argument => argument != "/noconfig").Select(Quote));
    }

    public string Name { get; }

    public ChildProcess Run() => ChildProcess.Run(_folder, Installation.DotNet, Installation.Compiler, "/noconfig", $"@{_arguments}");

    /// <summary>Without the analyzers and generators that the SDK brings to every project: the compiler, and Quoin.</summary>
    public static IEnumerable<string> WithoutSdk(IEnumerable<string> arguments) =>
        arguments.Where(argument => !argument.StartsWith($"/analyzer:{Installation.DotNetRoot}", StringComparison.Ordinal));

    private static string Quote(string argument) =>
        argument.Contains(' ', StringComparison.Ordinal) && !argument.Contains('"', StringComparison.Ordinal) ? $"\"{argument}\"" : argument;
}
