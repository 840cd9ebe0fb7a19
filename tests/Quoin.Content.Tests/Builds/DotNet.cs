using System.Diagnostics;

namespace Quoin.Content.Tests;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>Everything that was printed, for a failing test's message.</summary>
    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Error}";
}

/// <summary>Runs the SDK as a user would.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static CommandResult Run(string folder, params string[] arguments) => RunIn(language: null, folder, arguments);

    /// <param name="language">The language of the machine, as <c>LANG</c> names it; null for this machine's.</param>
    /// <param name="folder">Where to run.</param>
    /// <param name="arguments">The arguments.</param>
    public static CommandResult RunIn(string? language, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };

        // What the test host was started with must not reach another build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        if (language is not null)
        {
            start.Environment["LANG"] = start.Environment["LC_ALL"] = language;
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took longer than {Limit}.");
        }

        return new CommandResult(process.ExitCode, output.Result, error.Result);
    }
}
