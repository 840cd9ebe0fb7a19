using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Quoin.AspNetCore;

namespace Quoin.Preview.Tests.Support;

/// <summary>An app with a preview, on a port of this machine.</summary>
internal sealed class PreviewedApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PreviewedApp(WebApplication app)
    {
        _app = app;
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = LocalApp.AddressOf(app) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts an app that shows a claim by its name, and static text.</summary>
    /// <param name="files">The content.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="configure">Adds to the app.</param>
    public static async Task<PreviewedApp> StartAsync(ContentFiles files, string environment = "Development", Action<WebApplication>? configure = null)
    {
        var app = Build(files, environment, configure);
        await app.StartAsync();
        return new PreviewedApp(app);
    }

    public static WebApplication Build(ContentFiles files, string environment, Action<WebApplication>? configure = null) => LocalApp.CreatePreviewed(
        files,
        (app, compiled) =>
        {
            configure?.Invoke(app);
            app.MapGet("/claim", (ContentProvider content) => Results.Content($"<!doctype html><title>Tea</title><body><p>{content.Current(compiled[0].Claims[0])?.ToString() ?? "Build the app again"}</p></BODY></html>", "text/html; charset=utf-8"));
            app.MapGet("/json", static () => Results.Json(new { text = "</body>" }));
        },
        environment);

    /// <summary>Gets a text, whatever its status.</summary>
    public async Task<(HttpResponseMessage Response, string Text)> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/html");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await Client.SendAsync(request);
        return (response, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Opens the stream of events.</summary>
    public async Task<EventReader> ListenAsync() => new(new StreamReader(await Client.GetStreamAsync("/_quoin/preview/events")));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>Reads the events of a preview.</summary>
internal sealed class EventReader(StreamReader reader) : IDisposable
{
    /// <summary>Waits for the next event that says something.</summary>
    public async Task<JsonElement> UntilAsync(Func<JsonElement, bool> says)
    {
        while (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonDocument.Parse(line[6..]).RootElement is var state && says(state))
            {
                return state;
            }
        }

        throw new InvalidOperationException("The stream of events ended.");
    }

    public void Dispose() => reader.Dispose();
}
