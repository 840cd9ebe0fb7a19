using System.Diagnostics;
using System.Text;

namespace Quoin.Package.Tests;

/// <summary>A command of a user's: what it printed, and how it ended.</summary>
internal sealed record Command(string Line, int ExitCode, string Output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>What it printed, if it went well; fails the test if it did not.</summary>
    public string Succeeded
    {
        get
        {
            Assert.True(ExitCode == 0, ToString());
            return Output;
        }
    }

    /// <summary>What it printed, if it went wrong; fails the test if it did not.</summary>
    public string Failed
    {
        get
        {
            Assert.True(ExitCode != 0, ToString());
            return Output;
        }
    }

    /// <summary>Runs a program to its end.</summary>
    public static Command Run(string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments);
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took longer than {Limit}:\n{output}");
        }

        process.WaitForExit();
        return new Command($"{program} {string.Join(' ', arguments)}", process.ExitCode, output.ToString());
    }

    /// <summary>Starts a program that goes on until it is killed.</summary>
    public static Process Start(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
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
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // What watches files looks at them: how many may be told of changes is limited for all programs of a user together.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        // Programs for a framework that is not installed run on a later one.
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Line}\nexit code {ExitCode}\n{Output}";

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }
}
