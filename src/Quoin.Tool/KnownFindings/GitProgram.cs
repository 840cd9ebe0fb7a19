using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.KnownFindings;

/// <summary>
/// Runs git to read from a repository. Only commands are used that neither change it, nor run hooks, filters or a pager, nor ask for a password,
/// nor fetch what a partial clone lacks.
/// </summary>
/// <param name="folder">The full path of the folder in which it runs.</param>
internal sealed class GitProgram(string folder)
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string[] Settings = ["--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"];

    /// <summary>Runs a command that writes text.</summary>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>What it writes, whether it succeeded, and the first line that it writes about an error.</returns>
    /// <exception cref="ToolException">There is no git.</exception>
    public async Task<(bool Succeeded, string Output, string Error)> RunAsync(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Start(arguments);
        try
        {
            process.StandardInput.Close();
            var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            await Task.WhenAll(output, error);
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode == 0, await output, (await error).Split('\n')[0].Trim().TrimEnd('.'));
        }
        finally
        {
            End(process);
        }
    }

    /// <summary>Runs a command that is given lines and writes bytes.</summary>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="lines">What it reads, each with a line feed after it.</param>
    /// <param name="read">Reads what it writes.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public async Task<T> ConverseAsync<T>(IEnumerable<string> arguments, IEnumerable<string> lines, Func<Stream, T> read, CancellationToken cancellation)
    {
        using var process = Start(arguments);
        await using var ending = cancellation.Register(() => End(process));
        try
        {
            // At the same time, because it answers each line before it reads the next one.
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var writing = Task.Run(() => Feed(process, lines), CancellationToken.None);
            var result = await Task.Run(() => read(process.StandardOutput.BaseStream), CancellationToken.None);
            await Task.WhenAll(writing, error);
            return result;
        }
        catch (Exception exception) when (exception is IOException or EndOfStreamException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new ToolException($"git ended before it answered in '{SafeText.Escape(folder)}'; run 'git fsck' there");
        }
        finally
        {
            End(process);
        }
    }

    private static void Feed(Process process, IEnumerable<string> lines)
    {
        using var input = process.StandardInput;
        foreach (var line in lines)
        {
            input.Write(line);
            input.Write('\n');
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It has ended.
        }
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(InstalledProgram.Find("git") ?? throw NoGit(), [.. Settings, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Plain,
            StandardInputEncoding = Plain,
            StandardErrorEncoding = Plain,
            Environment = { ["LC_ALL"] = "C", ["GIT_OPTIONAL_LOCKS"] = "0", ["GIT_TERMINAL_PROMPT"] = "0", ["GIT_NO_LAZY_FETCH"] = "1" },
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw NoGit();
        }
    }

    private static ToolException NoGit() => new("git is needed to read a revision, and is not installed; install it, or compare without one, as with --baseline quoin.findings.json");
}
