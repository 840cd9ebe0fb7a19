using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Quoin.Html.Tests;

namespace Quoin.AspNetCore.Tests;

/// <summary>Requests that are wrong, or meant to do harm.</summary>
public sealed class HostileRequestTests : IAsyncLifetime
{
    private ContentHost _host = null!;

    public async Task InitializeAsync() => _host = await ContentHost.StartAsync(TeaContent.All);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("articles/tee", 404, "There is no article 'tee'; did you mean 'tea'?", null, "tea")]
    [InlineData("articles/..%2f..%2fetc%2fpasswd", 404, "There is no article '..%2f..%2fetc%2fpasswd'; the list of articles has their ids.", null, null)]
    [InlineData("articles/Tea", 404, "There is no article 'Tea'; did you mean 'tea'?", null, "tea")]
    [InlineData("articles/tea/claims/boil", 404, "There is no claim of the article 'tea' 'boil'; did you mean 'boils'?", null, "boils")]
    [InlineData("articles/tea/claims/%3Cscript%3E", 404, "There is no claim of the article 'tea' '<script>'; the list of its claims has their ids.", null, null)]
    [InlineData("claims?kind=efficacie", 400, "There is no kind 'efficacie'; did you mean 'efficacy'?", "kind", "efficacy")]
    [InlineData("claims?certainty=sure", 400, "There is no certainty 'sure'; use 'unknown', 'possible', 'suggested', 'supported', 'established'.", "certainty", null)]
    [InlineData("claims?certainty=1", 400, "There is no certainty '1'; use 'unknown', 'possible', 'suggested', 'supported', 'established'.", "certainty", null)]
    [InlineData("claims?status=a", 400, "There is no status 'a'; use 'active', 'draft', 'retracted', 'superseded' or 'all'.", "status", null)]
    [InlineData("claims?status=retract", 400, "There is no status 'retract'; did you mean 'retracted'?", "status", "retracted")]
    [InlineData("claims?status=all,active", 400, "There is no status 'all'; did you mean 'all'?", "status", "all")]
    [InlineData("claims?article=toa", 400, "There is no article 'toa'; did you mean 'tea'?", "article", "tea")]
    [InlineData("claims?about=cofeine", 400, "There is no term 'cofeine'; did you mean 'caffeine'?", "about", "caffeine")]
    [InlineData("claims?section=x", 400, "There is no section 'x'; give 'section' as an id in the articles that are asked for.", "section", null)]
    [InlineData("claims?article=coffee&section=risks", 400, "There is no section 'risks'; give 'section' as an id in the articles that are asked for.", "section", null)]
    [InlineData("claims?on=31.12.2026", 400, "'31.12.2026' is not a day; give 'on' as year, month and day, such as '2026-03-31' (ISO 8601).", "on", null)]
    [InlineData("claims?on=2026-02-30", 400, "'2026-02-30' is not a day; give 'on' as year, month and day, such as '2026-03-31' (ISO 8601).", "on", null)]
    [InlineData("claims?limit=0", 400, "'0' is not a number of items; give 'limit' from 1 to 100, and ask for the rest with the address in 'next'.", "limit", null)]
    [InlineData("claims?limit=99999999999999999999", 400, "'99999999999999999999' is not a number of items; give 'limit' from 1 to 100, and ask for the rest with the address in 'next'.", "limit", null)]
    [InlineData("claims?limit=-1", 400, "'-1' is not a number of items; give 'limit' from 1 to 100, and ask for the rest with the address in 'next'.", "limit", null)]
    [InlineData("claims?limit=1&limit=2", 400, "'limit' is given 2 times; give it once.", "limit", null)]
    [InlineData("claims?after=nowhere", 400, "There is no claim 'nowhere'; give 'after' as the address in 'next' has it: an article, a slash and a claim.", "after", null)]
    [InlineData("articles?after=teaa", 400, "There is no article 'teaa'; did you mean 'tea'?", "after", "tea")]
    [InlineData("claims?kinds=efficacy", 400, "There is no parameter 'kinds'; did you mean 'kind'?", "kinds", "kind")]
    [InlineData("claims?Kidn=efficacy", 400, "There is no parameter 'Kidn'; did you mean 'kind'?", "Kidn", "kind")]
    [InlineData("claims?lang=%3Cb%3E", 400, "'<b>' is not the tag of a language; give 'lang' as one such as 'uk' or 'en-GB' (BCP 47).", "lang", null)]
    [InlineData("search", 400, "There are no words to search for; give them in 'q', such as '?q=tea'.", "q", null)]
    [InlineData("search?q=%20%20", 400, "There are no words to search for; give them in 'q', such as '?q=tea'.", "q", null)]
    [InlineData("search?q=tea&status=retracted", 400, "There is no status 'retracted'; use 'active' or 'all'.", "status", null)]
    public async Task What_is_wrong_is_said_in_a_sentence(string path, int status, string detail, string? parameter, string? suggestion)
    {
        var problem = await _host.RefusedAsync($"/content/{path}");

        Assert.Equal((status, detail), (problem.GetProperty("status").GetInt32(), problem.GetProperty("detail").GetString()));
        Assert.Equal((parameter, suggestion), (Optional(problem, "parameter"), Optional(problem, "suggestion")));
    }

    [Theory]
    [InlineData("claims?x-tracking=1")]
    [InlineData("claims?no=1&one=2&ki=3")]
    [InlineData("claims?api-version=2")]
    [InlineData("search?q=tea&v=2&in=1&page=3")]
    [InlineData("claims?=&&=&%00=%00")]
    [InlineData("search?q=%ED%A0%80")]
    [InlineData("search?q=%FF%FE%00")]
    [InlineData("search?q=((((((((((a%2B)%2B)%2B)%2B")]
    [InlineData("search?q=%22%27%3Bdrop%20table")]
    public async Task What_is_odd_and_not_wrong_is_answered(string path) => _ = await _host.GetAsync($"/content/{path}");

    [Fact]
    public async Task What_is_too_long_is_refused()
    {
        Assert.Equal("'q' has 201 characters; shorten it to 200.", Detail(await _host.RefusedAsync($"/content/search?q={new string('a', 201)}")));
        Assert.Equal("'kind' has more than 20 values; give fewer.", Detail(await _host.RefusedAsync($"/content/claims?kind={string.Join(',', Enumerable.Range(0, 21))}")));
        Assert.StartsWith("The query has 2", Detail(await _host.RefusedAsync($"/content/claims?x={new string('a', 2000)}")), StringComparison.Ordinal);
        Assert.Equal($"There is no article '{new string('a', 80)}…'; the list of articles has their ids.", Detail(await _host.RefusedAsync($"/content/articles/{new string('a', 5000)}")));
        _ = await _host.GetAsync($"/content/search?q={Uri.EscapeDataString(string.Join(' ', Enumerable.Repeat("a", 100)))}");
    }

    [Fact]
    public async Task A_long_list_of_languages_or_tags_is_read_without_an_error()
    {
        using var response = await _host.SendAsync(
            "/content/claims", string.Join(", ", Enumerable.Range(0, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $"x{i}"))), string.Join(", ", Enumerable.Repeat("\"a\"", 3000)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Only_reading_is_possible()
    {
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch })
        {
            using var response = await _host.SendAsync("/content/articles/tea", method: method);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        }
    }

    [Fact]
    public async Task More_queries_than_are_kept_are_answered()
    {
        await using var host = await ContentHost.StartAsync(TeaContent.All, options => options.CacheSize = 20_000);
        for (var i = 0; i < 300; i++)
        {
            Assert.Equal(4, (await host.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/content/claims?x-{i}={i}"))).GetProperty("items").GetArrayLength());
        }
    }

    [Fact]
    public async Task An_app_can_add_to_problem_details()
    {
        await using var host = await ContentHost.StartAsync(
            new ContentProvider(TeaContent.All),
            services => services.AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["app"] = "tea house"),
            app => app.MapQuoin());
        var problem = await host.RefusedAsync("/content/articles/tee");

        Assert.Equal(("tea house", "tea"), (Optional(problem, "app"), Optional(problem, "suggestion")));
        Assert.Equal("There is no article 'tee'; did you mean 'tea'?", Detail(problem));
    }

    private static string Detail(JsonElement problem) => problem.GetProperty("detail").GetString()!;

    private static string? Optional(JsonElement problem, string name) => problem.TryGetProperty(name, out var value) ? value.GetString() : null;
}
