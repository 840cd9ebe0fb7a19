using System.Diagnostics;
using System.Text;

namespace Quoin.Tool.Tests.Support;

/// <summary>A program that runs while a test changes files, and whose output is read as it comes.</summary>
internal sealed class RunningCommand : IDisposable
{
    /// <summary>Longer than anything takes on a busy machine.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly object _lock = new();
    private int _read;

    private RunningCommand(Process process) => _process = process;

    /// <summary>All output so far.</summary>
    public string Output
    {
        get
        {
            lock (_lock)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts a program with environment variables.</summary>
    public static RunningCommand Start(string folder, IEnumerable<KeyValuePair<string, string>> environment, string program, IEnumerable<string> arguments)
    {
        var (interruptible, all) = Command.Interruptible(program, [.. arguments]);
        var start = new ProcessStartInfo(interruptible, all)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var command = new RunningCommand(new Process { StartInfo = start });
        command._process.OutputDataReceived += command.Add;
        command._process.ErrorDataReceived += command.Add;
        command._process.Start();
        command._process.BeginOutputReadLine();
        command._process.BeginErrorReadLine();
        return command;
    }

    /// <summary>Waits until a text is in the output, after what was waited for before.</summary>
    /// <returns>The new output up to the end of the text.</returns>
    public string WaitFor(string text)
    {
        lock (_lock)
        {
            var start = Environment.TickCount64;
            int end;
            while ((end = _output.ToString().IndexOf(text, _read, StringComparison.Ordinal)) < 0)
            {
                var left = Limit - TimeSpan.FromMilliseconds(Environment.TickCount64 - start);
                Assert.True(left > TimeSpan.Zero && Monitor.Wait(_lock, left), $"'{text}' did not come after\n{_output}");
            }

            end += text.Length;
            (var before, _read) = (_read, end);
            return _output.ToString(before, end - before);
        }
    }

    /// <summary>Interrupts the program, as Ctrl+C does, and waits until it ends.</summary>
    /// <returns>The exit code.</returns>
    public int Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        kill.WaitForExit();
        Assert.True(_process.WaitForExit(Limit), Output);
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Add(object sender, DataReceivedEventArgs line)
    {
        lock (_lock)
        {
            _output.Append(line.Data).Append('\n');
            Monitor.PulseAll(_lock);
        }
    }
}
