using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quoin.Preview.Serving;
using Quoin.Preview.Sessions;

namespace Quoin.Preview.Sites;

/// <summary>A server for browsers on this machine. No file of settings and no variable of the environment changes what it listens to.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PreviewServer(WebApplication app) => _app = app;

    /// <summary>The address for a browser.</summary>
    public string Address => $"http://localhost:{new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port}/";

    /// <summary>Starts a server.</summary>
    /// <param name="session">What it shows.</param>
    /// <param name="roots">Returns the full paths of the folders of content, with forward slashes.</param>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewSession session, Func<IReadOnlyList<string>> roots, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, port);
        });

        // Who starts it ends it, and Ctrl+C is theirs.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        var app = builder.Build();
        var middleware = new PreviewMiddleware(session, new PreviewEndpoints(session, app.Lifetime.ApplicationStopping));
        var site = new PreviewSite(session, roots);
        app.Run(context => middleware.InvokeAsync(context, site.InvokeAsync));
        try
        {
            await app.StartAsync(cancellation).ConfigureAwait(false);
            return new PreviewServer(app);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(patience.Token).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
