using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Quoin.Html.Tests;

namespace Quoin.AspNetCore.Tests;

/// <summary>What the endpoints give.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private ContentHost _host = null!;

    public async Task InitializeAsync() => _host = await ContentHost.StartAsync(TeaContent.All, options => options.ArticleUrl = (article, _) => article.IsLibrary ? null : $"/{article.Id}");

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("articles", "coffee, tea, trials")]
    [InlineData("claims", "wakes, wakes-you-up, boils, blocks")]
    [InlineData("articles/tea/claims", "wakes-you-up, boils, blocks")]
    [InlineData("articles/trials/claims", "")]
    [InlineData("claims?article=tea", "wakes-you-up, boils, blocks")]
    [InlineData("claims?article=tea,coffee&kind=efficacy", "wakes, wakes-you-up")]
    [InlineData("claims?kind=efficacy&kind=mechanism", "wakes, wakes-you-up, blocks")]
    [InlineData("claims?kind=mechanism,background", "boils, blocks")]
    [InlineData("claims?certainty=supported", "wakes")]
    [InlineData("claims?about=caffeine", "blocks")]
    [InlineData("claims?section=risks", "boils")]
    [InlineData("claims?section=risks&status=all", "boils, calms")]
    [InlineData("claims?status=retracted", "calms")]
    [InlineData("claims?status=active,retracted&article=tea", "wakes-you-up, boils, blocks, calms")]
    [InlineData("claims?on=2026-12-31&article=tea", "wakes-you-up, boils, blocks")]
    [InlineData("claims?on=2027-01-01&article=tea", "wakes-you-up, blocks")]
    [InlineData("claims?kind=safety", "")]
    [InlineData("claims?kind=", "wakes, wakes-you-up, boils, blocks")]
    [InlineData("search?q=adenosine", "blocks, tea")]
    [InlineData("search?q=everybody", "tea")]
    [InlineData("search?q=everybody&status=all", "calms, tea")]
    [InlineData("search?q=coffee%20wak", "coffee, wakes")]
    public async Task Lists_have_what_is_asked_for(string path, string expected) =>
        Assert.Equal(expected, string.Join(", ", (await _host.GetAsync($"/content/{path}")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString())));

    [Fact]
    public async Task A_claim_has_its_address_what_a_reader_is_shown_and_the_JSON_of_the_runtime()
    {
        var claim = await _host.GetAsync("/content/articles/tea/claims/wakes-you-up?lang=uk");

        Assert.Equal(["type", "article", "id", "address", "anchor", "page", "shown", "content"], claim.EnumerateObject().Select(property => property.Name));
        Assert.Equal("/content/articles/tea/claims/wakes-you-up", claim.GetProperty("address").GetString());
        Assert.Equal("/tea#claim-wakes-you-up", claim.GetProperty("page").GetString());
        Assert.Equal("""{"language":"uk","status":"active","caveats":["Випробування було невеликим."],"text":"Чай може бадьорити."}""", claim.GetProperty("shown").GetRawText());
        Assert.True(JsonElement.DeepEquals(JsonSerializer.SerializeToElement(TeaContent.Article.Claims["wakes-you-up"]), claim.GetProperty("content")));
    }

    [Fact]
    public async Task An_article_has_all_of_its_marks() => Assert.True(JsonElement.DeepEquals(
        JsonSerializer.SerializeToElement(TeaContent.Article), (await _host.GetAsync("/content/articles/tea")).GetProperty("content")));

    [Fact]
    public async Task A_claim_is_found_by_an_id_that_it_had_earlier() =>
        Assert.Equal("wakes-you-up", (await _host.GetAsync("/content/articles/tea/claims/helps-waking")).GetProperty("id").GetString());

    [Fact]
    public async Task A_claim_that_was_retracted_is_gone_unless_it_is_asked_for()
    {
        var problem = await _host.RefusedAsync("/content/articles/tea/claims/calms");

        Assert.Equal((410, "The claim 'calms' was retracted on 2026-04-05; ask with 'status=all' to get it with that."), (problem.GetProperty("status").GetInt32(), problem.GetProperty("detail").GetString()));
        Assert.StartsWith("[Retracted on 2026-04-05", (await _host.GetAsync("/content/articles/tea/claims/calms?status=all")).GetProperty("shown").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?lang=uk", null, "uk")]
    [InlineData("?lang=uk-UA", "en", "uk")]
    [InlineData("?lang=fr", "uk", "en")]
    [InlineData("", "uk", "uk")]
    [InlineData("", "fr, uk;q=0.5, en;q=0.7", "en")]
    [InlineData("", "fr, uk-UA;q=0.9, en;q=0.7", "uk")]
    [InlineData("", "en;q=0, uk;q=0.1", "uk")]
    [InlineData("", "fr, *;q=0.1, uk;q=0.05", "en")]
    [InlineData("", "nonsense;;q==, \u0001", "en")]
    [InlineData("", null, "en")]
    public async Task A_response_is_in_the_language_of_the_reader(string query, string? accepted, string expected)
    {
        using var response = await _host.SendAsync($"/content/articles/tea/claims/boils{query}", accepted);

        Assert.Equal([expected], response.Content.Headers.ContentLanguage);
        Assert.Contains("Accept-Language", response.Headers.Vary);
        Assert.Equal(expected, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("shown").GetProperty("language").GetString());
    }

    [Fact]
    public async Task A_list_in_several_languages_names_them()
    {
        using var response = await _host.SendAsync("/content/claims?lang=uk");

        Assert.Equal(["en", "uk"], response.Content.Headers.ContentLanguage);
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("articles/tea")]
    [InlineData("articles/tea/claims?kind=efficacy")]
    [InlineData("articles/tea/claims/boils")]
    [InlineData("search?q=tea")]
    [InlineData("schema.json")]
    public async Task A_response_that_the_client_has_is_not_sent_again(string path)
    {
        using var first = await _host.SendAsync($"/content/{path}");
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);
        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", Assert.Single(first.Headers.GetValues("X-Content-Type-Options")));

        foreach (var known in new[] { tag.Tag, $"W/{tag.Tag}", $"\"other\", {tag.Tag}", "*" })
        {
            using var again = await _host.SendAsync($"/content/{path}", ifNoneMatch: known);
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        }

        using var changed = await _host.SendAsync($"/content/{path}", ifNoneMatch: "\"other\", nonsense");
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task A_tag_is_of_the_content_and_the_same_in_each_run()
    {
        await using var other = await ContentHost.StartAsync(TeaContent.All, options =>
        {
            options.ArticleUrl = (article, _) => article.IsLibrary ? null : $"/{article.Id}";
            options.MaxAge = TimeSpan.FromMinutes(5);
            options.CacheSize = 0;
        });
        using var english = await _host.SendAsync("/content/articles/tea/claims?lang=en");
        using var ukrainian = await _host.SendAsync("/content/articles/tea/claims?lang=uk");
        using var again = await other.SendAsync("/content/articles/tea/claims", "en-GB");

        Assert.Equal(english.Headers.ETag, again.Headers.ETag);
        Assert.NotEqual(english.Headers.ETag, ukrainian.Headers.ETag);
        Assert.Equal("public, max-age=300", again.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Caches_that_readers_share_do_not_keep_what_only_some_may_get()
    {
        await using var host = await ContentHost.StartAsync(
            new ContentProvider(TeaContent.All),
            services => services.AddAuthorizationBuilder().AddPolicy("any", policy => policy.RequireAssertion(static _ => true)),
            app =>
            {
                app.UseAuthorization();
                app.MapQuoin("/content", static options => options.MaxAge = TimeSpan.FromMinutes(5)).RequireAuthorization("any");
            });
        using var response = await host.SendAsync("/content/articles");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("private, max-age=300", Assert.Single(response.Headers.GetValues("Cache-Control")).Replace("max-age=300, private", "private, max-age=300", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Addresses_of_pages_are_those_of_the_culture_of_the_request()
    {
        await using var host = await ContentHost.StartAsync(
            new ContentProvider(TeaContent.All),
            static _ => { },
            app =>
            {
                app.UseRequestLocalization(static options => options.AddSupportedCultures("en", "uk").AddSupportedUICultures("en", "uk").SetDefaultCulture("en"));
                app.MapQuoin("/content", static options => options.ArticleUrl = static (article, _) => $"/{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}/{article.Id}");
            });

        // The first response is kept, and must not be that of the other reader.
        foreach (var reader in new[] { "en", "uk", "en" })
        {
            var claim = await host.GetAsync("/content/articles/tea/claims/blocks?lang=de", reader);
            Assert.Equal($"/{reader}/tea#claim-blocks", claim.GetProperty("page").GetString());
        }
    }

    [Theory]
    [InlineData("?lang=uk", "/uk/tea")]
    [InlineData("?lang=uk-UA", "/uk/tea")]
    [InlineData("?lang=de", "/en/tea")]
    [InlineData("", "/en/tea")]
    public async Task Addresses_of_pages_are_those_in_the_language_of_the_response(string query, string page)
    {
        await using var host = await ContentHost.StartAsync(TeaContent.All, static options => options.ArticleUrl = static (article, language) => $"/{language}/{article.Id}");

        Assert.Equal(page, (await host.GetAsync("/content/articles/tea" + query)).GetProperty("page").GetString());
        Assert.Equal(page + "#claim-blocks", (await host.GetAsync("/content/articles/tea/claims/blocks" + query)).GetProperty("page").GetString());
    }

    [Fact]
    public async Task HEAD_gives_the_headers_alone()
    {
        using var response = await _host.SendAsync("/content/articles/tea", method: HttpMethod.Head);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 1000);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("articles?limit=1", 3)]
    [InlineData("claims?limit=1&status=all&article=tea", 4)]
    [InlineData("claims?limit=2", 2)]
    [InlineData("articles/tea/claims?limit=2&lang=uk", 2)]
    [InlineData("search?q=te&limit=1", 2)]
    public async Task Pages_lead_to_the_next_until_all_are_read(string path, int pages)
    {
        var whole = (await _host.GetAsync($"/content/{path.Replace("limit=1", "limit=100", StringComparison.Ordinal).Replace("limit=2", "limit=100", StringComparison.Ordinal)}")).GetProperty("items").EnumerateArray().Select(item => item.GetRawText());
        var (read, items) = (0, new List<string>());
        for (var next = $"/content/{path}"; next is not null; read++)
        {
            var page = await _host.GetAsync(next);
            items.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()));
            next = page.TryGetProperty("next", out var address) ? address.GetString() : null;
        }

        Assert.Equal(whole, items);
        Assert.Equal(pages, read);
    }

    [Fact]
    public async Task Content_that_is_replaced_is_served_from_then_on()
    {
        var provider = new ReplacedContent();
        await using var host = await ContentHost.StartAsync(provider, _ => { }, app => app.MapQuoin());
        Assert.Empty((await host.GetAsync("/content/articles")).GetProperty("items").EnumerateArray());

        provider.Shown = TeaContent.All;

        Assert.Equal(3, (await host.GetAsync("/content/articles")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Addresses_begin_with_the_path_of_the_group_and_of_the_app()
    {
        await using var host = await ContentHost.StartAsync(new ContentProvider(TeaContent.All), _ => { }, app =>
        {
            app.UsePathBase("/base");
            app.UseRouting();
            app.MapGroup("/api/{version}").MapQuoin("c");
            app.MapGroup("/v1").MapQuoin("/d/");
        });

        Assert.Equal("/base/v1/d/articles/tea", await Address("/base/V1/D/articles/tea"));
        Assert.Equal("/v1/d/articles/tea/claims/boils", await Address("/v1/d/articles/tea/claims/boils/"));
        Assert.Equal("/base/api/2/c/articles/tea/claims/boils", await Address("/base/api/2/c/articles/tea/claims/boils"));

        async Task<string?> Address(string path) => (await host.GetAsync(path)).GetProperty("address").GetString();
    }

    [Fact]
    public async Task An_app_without_content_is_refused_when_it_starts()
    {
        var builder = WebApplication.CreateSlimBuilder();
        await using var app = builder.Build();

        var error = Assert.Throws<InvalidOperationException>(() => app.MapQuoin());

        Assert.Equal("The app has no content to give; add it with builder.Services.AddQuoin(QuoinContent.Articles).", error.Message);
    }

    private sealed class ReplacedContent() : ContentProvider([])
    {
        public IReadOnlyList<Article> Shown { get; set; } = [];

        public override IReadOnlyList<Article> Articles => Shown;
    }
}
