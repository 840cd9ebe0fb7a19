using System.Diagnostics;
using System.Text;

namespace Quoin.Package.Tests;

/// <summary>A program that runs, with its child processes, until it is disposed.</summary>
internal sealed class Running : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private int _seen;

    public Running(string folder, string program, params string[] arguments)
    {
        _process = Command.Start(folder, program, arguments);
        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits for a line that contains a text, after the line of the previous call; fails the test if there is none.</summary>
    public string Line(string text, TimeSpan limit)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < limit)
        {
            // A program that has exited may have printed the line before.
            var ended = _process.HasExited;
            if (ended)
            {
                _process.WaitForExit();
            }

            if (Next(text) is { } line)
            {
                return line;
            }

            Assert.False(ended, $"It ended before it printed '{text}':\n{this}");
            Thread.Sleep(50);
        }

        throw new TimeoutException($"'{text}' was not printed within {limit}:\n{this}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        lock (_output)
        {
            return _output.ToString();
        }
    }

    private string? Next(string text)
    {
        lock (_output)
        {
            var rest = _output.ToString(_seen, _output.Length - _seen);
            var at = rest.IndexOf(text, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            var start = rest.LastIndexOf('\n', at) + 1;
            var end = rest.IndexOf('\n', at);
            _seen += end + 1;
            return rest[start..end];
        }
    }

    private void Append(string? line)
    {
        if (line is not null)
        {
            lock (_output)
            {
                _output.Append(line).Append('\n');
            }
        }
    }
}
