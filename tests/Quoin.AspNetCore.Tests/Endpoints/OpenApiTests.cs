using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Quoin.Html.Tests;

namespace Quoin.AspNetCore.Tests;

/// <summary>How ASP.NET Core describes the endpoints.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task The_description_names_each_endpoint_with_its_parameters_and_responses()
    {
        await using var host = await ContentHost.StartAsync(new ContentProvider(TeaContent.All), services => services.AddOpenApi(), app =>
        {
            app.MapQuoin();
            app.MapOpenApi();
        });

        var paths = (await host.GetAsync("/openapi/v1.json")).GetProperty("paths");
        var lines = paths.EnumerateObject().Select(path =>
        {
            var get = path.Value.GetProperty("get");
            var parameters = get.GetProperty("parameters").EnumerateArray().Select(parameter =>
            {
                Assert.NotEmpty(parameter.GetProperty("description").GetString()!);
                return $"{parameter.GetProperty("name")}{(parameter.TryGetProperty("required", out var required) && required.GetBoolean() ? "!" : "")}";
            });
            return $"{path.Name} {get.GetProperty("operationId")}({string.Join(", ", parameters)}): {string.Join(", ", get.GetProperty("responses").EnumerateObject().Select(response => response.Name))}";
        });

        Assert.Equal(
            string.Join('\n',
                "/content/articles ContentArticles(lang, limit, after): 200, 304, 400",
                "/content/articles/{article} ContentArticle(article!, lang): 200, 304, 400, 404",
                "/content/articles/{article}/claims ContentArticleClaims(article!, kind, certainty, about, section, status, on, lang, limit, after): 200, 304, 400, 404",
                "/content/articles/{article}/claims/{claim} ContentClaim(article!, claim!, status, lang): 200, 304, 400, 404",
                "/content/claims ContentClaims(article, kind, certainty, about, section, status, on, lang, limit, after): 200, 304, 400",
                "/content/search ContentSearch(q!, status, lang, limit, after): 200, 304, 400"),
            string.Join('\n', lines));
    }

    [Fact]
    public async Task Groups_have_different_names()
    {
        await using var host = await ContentHost.StartAsync(new ContentProvider(TeaContent.All), services => services.AddOpenApi(), app =>
        {
            app.MapQuoin();
            app.MapQuoin("/api/v1");
            app.MapGroup("/v2").MapQuoin();
            app.MapOpenApi();
        });

        var paths = (await host.GetAsync("/openapi/v1.json")).GetProperty("paths");
        Assert.Equal("ApiV1Claims", paths.GetProperty("/api/v1/claims").GetProperty("get").GetProperty("operationId").GetString());
        Assert.Equal("V2ContentClaims", paths.GetProperty("/v2/content/claims").GetProperty("get").GetProperty("operationId").GetString());
        Assert.Equal("/v2/content/articles/tea", host.Services.GetRequiredService<LinkGenerator>().GetPathByName("V2ContentArticle", new { article = "tea" }));
    }
}
