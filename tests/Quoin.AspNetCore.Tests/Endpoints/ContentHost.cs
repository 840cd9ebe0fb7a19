using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Quoin.AspNetCore.Tests;

/// <summary>An app with content and its endpoints, in memory.</summary>
internal sealed class ContentHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ContentHost(WebApplication app) => (_app, Client) = (app, app.GetTestClient());

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static Task<ContentHost> StartAsync(IReadOnlyList<Article> articles, Action<ContentEndpointOptions>? configure = null) =>
        StartAsync(new ContentProvider(articles), _ => { }, app => app.MapQuoin("/content", configure));

    public static async Task<ContentHost> StartAsync(ContentProvider provider, Action<IServiceCollection> addServices, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(provider);
        addServices(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new ContentHost(app);
    }

    public async Task<HttpResponseMessage> SendAsync(string path, string? acceptLanguage = null, string? ifNoneMatch = null, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (acceptLanguage is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        }

        if (ifNoneMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>The JSON of a successful response.</summary>
    public async Task<JsonElement> GetAsync(string path, string? acceptLanguage = null)
    {
        using var response = await SendAsync(path, acceptLanguage);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The JSON of a response that refuses the request.</summary>
    public async Task<JsonElement> RefusedAsync(string path)
    {
        using var response = await SendAsync(path);
        Assert.Equal(new MediaTypeHeaderValue("application/problem+json"), response.Content.Headers.ContentType);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((int)response.StatusCode, problem.GetProperty("status").GetInt32());
        return problem;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
