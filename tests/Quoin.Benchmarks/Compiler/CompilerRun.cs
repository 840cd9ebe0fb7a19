using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Compiler;

/// <summary>One way to call the C# compiler: in a new process each time, without a compiler server.</summary>
internal sealed class CompilerRun
{
    private readonly string _folder;
    private readonly string _arguments;
    private readonly (string, string)[] _environment;

    /// <param name="name">The name in the report; its letters are the name of a file.</param>
    /// <param name="folder">The project's folder.</param>
    /// <param name="arguments">The arguments that the SDK passes to the compiler.</param>
    /// <param name="environment">The environment variables that it sets for the compiler.</param>
    public CompilerRun(string name, string folder, IEnumerable<string> arguments, params IEnumerable<(string, string)> environment)
    {
        _environment = [.. environment];
        Name = name;
        _folder = folder;
        _arguments = Path.Combine(folder, string.Concat(name.Where(char.IsLetter)) + ".rsp");

        // The option that disables response files is not allowed in a response file.
        File.WriteAllLines(_arguments, arguments.Where(argument => argument != "/noconfig").Select(Quote));
    }

    public string Name { get; }

    public ChildProcess Run() => ChildProcess.Run(_environment, _folder, Installation.DotNet, [Installation.Compiler, "/noconfig", $"@{_arguments}"]);

    /// <summary>Without the analyzers and generators that the SDK adds to every project: only the compiler and Quoin.</summary>
    public static IEnumerable<string> WithoutSdk(IEnumerable<string> arguments) =>
        arguments.Where(argument => !argument.StartsWith($"/analyzer:{Installation.DotNetRoot}", StringComparison.Ordinal));

    private static string Quote(string argument) =>
        argument.Contains(' ', StringComparison.Ordinal) && !argument.Contains('"', StringComparison.Ordinal) ? $"\"{argument}\"" : argument;
}
