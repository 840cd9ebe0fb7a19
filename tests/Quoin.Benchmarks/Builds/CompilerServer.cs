using System.Diagnostics;
using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Builds;

/// <summary>A compiler server under a name of its own, which no other build uses, and which keeps what it has loaded until it is disposed of.</summary>
internal sealed class CompilerServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What a compilation takes at least. A server that was asked and refused takes less.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(200);

    private readonly string _name = $"quoin-benchmarks-{Guid.NewGuid():N}";
    private readonly Process _process;

    public CompilerServer()
    {
        _process = Process.Start(new ProcessStartInfo(Installation.DotNet, [Installation.CompilerServer, $"-pipename:{_name}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>Builds a project with it. Its processor time counts as the build's.</summary>
    public ChildProcess Build(BuiltApp app)
    {
        var before = Processor;
        var build = app.BuildAgain("-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_name}");
        var processor = Processor - before;
        return processor > Least ? build with { Processor = build.Processor + processor }
            : throw new InvalidOperationException($"The build of {app.Contender.Name} did not use the compiler server.");
    }

    public void Dispose()
    {
        try
        {
            ChildProcess.Run(Path.GetTempPath(), Installation.DotNet, Installation.CompilerServer, "-shutdown", $"-pipename:{_name}");
        }
        finally
        {
            if (!_process.WaitForExit(Patience))
            {
                _process.Kill();
                _process.WaitForExit();
            }

            _process.Dispose();
        }
    }

    private TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }
}
