using System.Diagnostics;
using System.Text;

namespace Quoin.Tests.Shared;

/// <summary>A command of a user's: what it printed, and how it ended. Lines end with a line feed.</summary>
/// <param name="Line">The command.</param>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it wrote to its output.</param>
/// <param name="Error">What it wrote to its error output.</param>
internal sealed record Command(string Line, int ExitCode, string Output, string Error)
{
    /// <summary>
    /// Names a compiler server for what tests build, which whoever runs the tests has started and ends. Users build with one,
    /// and a warm compiler takes half the time off a small build.
    /// </summary>
    private const string CompilerServer = "QUOIN_TESTS_COMPILER";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>The setting that makes every compilation of a build a process of its own.</summary>
    public static readonly KeyValuePair<string, string> FreshCompiler = new("UseSharedCompilation", "false");

    /// <summary>What it printed, if it went well; fails the test if it did not.</summary>
    public string Succeeded
    {
        get
        {
            Assert.True(ExitCode == 0, ToString());
            return Output + Error;
        }
    }

    /// <summary>What it printed, if it went wrong; fails the test if it did not.</summary>
    public string Failed
    {
        get
        {
            Assert.True(ExitCode != 0, ToString());
            return Output + Error;
        }
    }

    /// <summary>The errors of a build, each once: the build prints them again in its summary.</summary>
    public IReadOnlyList<string> BuildErrors =>
        [.. Failed.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct()];

    /// <summary>Runs a program to its end.</summary>
    public static Command Run(string folder, string program, params string[] arguments) => RunIn(folder, [], program, arguments);

    /// <summary>Runs a program to its end, with variables of its environment set.</summary>
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

    /// <summary>Starts a program that goes on until it is killed.</summary>
    public static Process Start(string folder, string program, params string[] arguments) => Start(Prepare(folder, program, arguments));

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

        // What the test host was started with must not reach what it starts.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        // A user's folder names a package cache of its own, and this would go before it.
        start.Environment.Remove("NUGET_PACKAGES");

        // Nothing stays behind that holds on to the folder or to what is printed.
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
        // File watchers poll: the number of watches is limited for all programs of a user together.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        // Programs for a framework that is not installed run on a later one.
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        return start;
    }
}
