using System.Diagnostics;
using System.Text;

namespace Quoin.Benchmarks.Web;

/// <summary>The web app, in a process of its own, on loopback.</summary>
internal sealed class LoadedApp : IDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly HttpClient _client;

    public LoadedApp(string assembly)
    {
        _process = Process.Start(new ProcessStartInfo(Contenders.Installation.DotNet, [assembly, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = Path.GetDirectoryName(assembly), RedirectStandardOutput = true,
        })!;
        try
        {
            Address = WaitForAddress().WaitAsync(Limit).GetAwaiter().GetResult();
            _client = new HttpClient { BaseAddress = Address, Timeout = Limit };
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Uri Address { get; }

    /// <summary>The processor time that it has used.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public string Get(string path) => Encoding.UTF8.GetString(_client.GetByteArrayAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult());

    public void Dispose()
    {
        _client?.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<Uri> WaitForAddress()
    {
        while (await _process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                return new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Trim());
            }
        }

        throw new InvalidOperationException("The web app ended before it listened.");
    }
}
