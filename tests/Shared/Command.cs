using System.Diagnostics;
using System.Text;

namespace Quoin.Tests.Shared;

/// <summary>A command that a user runs: its output and its exit code. Lines end with a line feed.</summary>
/// <param name="Line">The command.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error.</param>
internal sealed record Command(string Line, int ExitCode, string Output, string Error)
{
    /// <summary>
    /// The environment variable with the name of a compiler server for what tests build. Whoever runs the tests starts and stops
    /// the server. Users build with one, and a warm compiler halves the time of a small build.
    /// </summary>
    private const string CompilerServer = "QUOIN_TESTS_COMPILER";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>The setting that starts a new process for each compilation.</summary>
    public static readonly KeyValuePair<string, string> FreshCompiler = new("UseSharedCompilation", "false");

    /// <summary>The output of a successful command; fails the test otherwise.</summary>
    public string Succeeded
    {
        get
        {
            Assert.True(ExitCode == 0, ToString());
            return Output + Error;
        }
    }

    /// <summary>The output of a failed command; fails the test if it succeeded.</summary>
    public string Failed
    {
        get
        {
            Assert.True(ExitCode != 0, ToString());
            return Output + Error;
        }
    }

    /// <summary>The errors of a build, without the repetitions in its summary.</summary>
    public IReadOnlyList<string> BuildErrors =>
        [.. Failed.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct()];

    /// <summary>Runs a program until it exits.</summary>
    public static Command Run(string folder, string program, params string[] arguments) => RunIn(folder, [], program, arguments);

    /// <summary>Runs a program with environment variables until it exits.</summary>
    public static Command RunIn(string folder, IEnumerable<KeyValuePair<string, string>> environment, string program, params string[] arguments)
    {
        var line = $"{program} {string.Join(' ', arguments)}";
        var start = Prepare(folder, program, arguments);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Start(start);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{line} took longer than {Limit}:\n{output.Result}\n{error.Result}");
        }

        return new Command(line, process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    /// <summary>Starts a program that runs until it is killed, or interrupted.</summary>
    public static Process Start(string folder, string program, params string[] arguments)
    {
        var (interruptible, all) = Interruptible(program, arguments);
        return Start(Prepare(folder, interruptible, all));
    }

    /// <summary>
    /// The command that starts a program so that it can be interrupted. Who runs the tests in the background of a shell ignores interrupts, and programs
    /// inherit that.
    /// </summary>
    public static (string Program, string[] Arguments) Interruptible(string program, params string[] arguments) =>
        OperatingSystem.IsLinux() ? ("env", ["--default-signal=INT", program, .. arguments]) : (program, arguments);

    /// <inheritdoc/>
    public override string ToString() => $"{Line}\nexit code {ExitCode}\n{Output}{Error}";

    private static Process Start(ProcessStartInfo start) => Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");

    private static ProcessStartInfo Prepare(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // Child processes must not inherit the environment of the test host.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        // Would take precedence over the package cache of the user's folder.
        start.Environment.Remove("NUGET_PACKAGES");

        // No process may outlive the test that holds on to the folder or the output.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        if (Environment.GetEnvironmentVariable(CompilerServer) is { Length: > 0 } server)
        {
            start.Environment["UseSharedCompilation"] = "true";
            start.Environment["SharedCompilationId"] = server;
        }
        else
        {
            start.Environment["UseSharedCompilation"] = "false";
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // Polling, because the number of file watches is limited for all programs of a user together.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        // Programs for a framework that is not installed run on a later one.
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        return start;
    }
}
