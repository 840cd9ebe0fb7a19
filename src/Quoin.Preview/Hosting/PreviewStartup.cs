using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Quoin.Preview.Serving;
using Quoin.Preview.Sessions;

namespace Quoin.Preview.Hosting;

/// <summary>Puts the preview before all else that answers requests.</summary>
/// <param name="session">The session.</param>
/// <param name="environment">Where the app runs.</param>
/// <param name="lifetime">When the app ends.</param>
internal sealed class PreviewStartup(PreviewSession session, IHostEnvironment environment, IHostApplicationLifetime lifetime) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        DevelopmentOnly.Check(environment);
        var middleware = new PreviewMiddleware(session, new PreviewEndpoints(session, lifetime.ApplicationStopping));
        app.Use(following => context => middleware.InvokeAsync(context, following));
        next(app);
    };
}
