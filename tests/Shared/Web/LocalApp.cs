using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quoin.AspNetCore;
using Quoin.Preview;

namespace Quoin.Tests.Shared;

/// <summary>Web apps of tests, on a free port of this machine.</summary>
internal static class LocalApp
{
    /// <summary>Begins an app that writes no log.</summary>
    public static WebApplicationBuilder CreateBuilder(WebApplicationOptions? options = null)
    {
        var builder = WebApplication.CreateBuilder(options ?? new());
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder;
    }

    /// <summary>Creates an app with a preview of files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="map">Adds to the app, given the articles with which it was compiled.</param>
    /// <param name="environment">The environment.</param>
    public static WebApplication CreatePreviewed(ContentFiles files, Action<WebApplication, IReadOnlyList<Article>> map, string environment = "Development")
    {
        var compiled = files.Interpret().Articles;
        var builder = CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, ContentRootPath = files.Root });
        builder.Services.AddQuoin(compiled);
        builder.Services.AddQuoinPreview(static options => options.ContentFolders.Add("."));
        var app = builder.Build();
        map(app, compiled);
        return app;
    }

    /// <summary>The address of an app that was started.</summary>
    public static Uri AddressOf(WebApplication app) => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
}
