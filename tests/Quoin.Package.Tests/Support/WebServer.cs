namespace Quoin.Package.Tests;

/// <summary>A web app that runs, and a client of it.</summary>
internal sealed class WebServer : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Running _app;
    private readonly HttpClient _client;

    /// <summary>Starts a web app, and waits until it listens.</summary>
    public WebServer(string folder, string program, params string[] arguments)
    {
        const string listening = "Now listening on: ";
        _app = new Running(folder, program, [.. arguments, "--urls", "http://127.0.0.1:0"]);
        string line;
        try
        {
            line = _app.Line(listening, Limit);
        }
        catch
        {
            // If this fails, nobody else disposes what was created.
            _app.Dispose();
            throw;
        }

        _client = new HttpClient
        {
            BaseAddress = new Uri(line[(line.IndexOf(listening, StringComparison.Ordinal) + listening.Length)..]),
            Timeout = Limit,
        };
    }

    public Task<byte[]> Get(string path) => _client.GetByteArrayAsync(new Uri(path, UriKind.Relative));

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _app.Dispose();
    }
}
