using System.Text.Json;
using Quoin.Compiler.Workspace;
using Quoin.Fuzzing;
using Quoin.Html.Tests;
using Quoin.Interpreter;

namespace Quoin.AspNetCore.Tests;

/// <summary>For random articles: no response has a claim without all of its caveats, and each is as the schema says.</summary>
public sealed class EndpointPromiseTests
{
    private const int FirstSeed = 11000;
    private const int Articles = 80;

    private static readonly string[] Languages = ["en", "uk", "zh-TW", "nb", "de", "sr", "fr"];

    [Fact]
    public async Task No_response_has_a_claim_without_all_of_its_caveats()
    {
        var content = RandomArticles();
        var byKey = content.SelectMany(article => article.ClaimsIncludingInvalid).ToDictionary(claim => $"{claim.Article.Id}/{claim.Id}");
        var (claims, caveats) = (0, 0);
        foreach (var (_, response) in await ResponsesAsync(content))
        {
            foreach (var claim in Objects(response, null).Where(found => found.Element.TryGetProperty("shown", out _) || found.Name is "claims" or "invalid-claims"))
            {
                var key = claim.Element.TryGetProperty("article", out var article) ? $"{article}/{claim.Element.GetProperty("id")}" : $"{claim.Article}/{claim.Element.GetProperty("id")}";
                AssertWhole(byKey[key], claim.Element);
                claims++;
                caveats += byKey[key].Caveats.Count;
            }

            AssertNoOtherWords(response, content);
        }

        // Otherwise, the test would show nothing.
        Assert.True(claims > 10 * Articles && caveats > 5 * Articles, $"{claims} claims, {caveats} caveats.");
    }

    [NodeFact]
    public async Task Every_response_is_as_the_schema_says()
    {
        var responses = (await ResponsesAsync(RandomArticles())).Concat(await ResponsesAsync(TeaContent.All)).ToList();
        Assert.Contains(responses, response => response.Definition == "problem");

        var (isSchema, faults) = await ResponseJudge.JudgeAsync(responses);

        Assert.True(isSchema);
        Assert.Empty(faults);
    }

    [NodeFact]
    public async Task The_schema_refuses_a_claim_without_caveats()
    {
        await using var host = await ContentHost.StartAsync(TeaContent.All);
        var text = (await host.GetAsync("/content/articles/tea/claims/wakes-you-up")).GetRawText();
        var bare = JsonDocument.Parse(text.Replace("\"caveats\":[", "\"limits\":[", StringComparison.Ordinal)).RootElement;

        Assert.NotEmpty((await ResponseJudge.JudgeAsync([("claim", bare)])).Faults);
    }

    private static List<Article> RandomArticles()
    {
        List<ContentFile> files = [];
        for (var seed = FirstSeed; seed < FirstSeed + Articles; seed++)
        {
            files.AddRange(new RandomContent(seed).Files);
        }

        return [.. ContentInterpreter.Interpret(files).Articles];
    }

    /// <summary>The response of every endpoint for each article, in several languages, with the name of its definition in the schema.</summary>
    private static async Task<List<(string Definition, JsonElement Json)>> ResponsesAsync(IReadOnlyList<Article> articles)
    {
        await using var host = await ContentHost.StartAsync(articles, options => options.ArticleUrl = (article, _) => $"https://example.org/{article.Id}");
        List<(string, JsonElement)> responses = [("articles", await host.GetAsync("/content/articles?limit=100")), ("problem", await host.RefusedAsync("/content/claims?kind=x"))];
        for (var next = "/content/claims?status=all"; next is not null;)
        {
            var page = await host.GetAsync(next);
            responses.Add(("claims", page));
            next = page.TryGetProperty("next", out var address) ? address.GetString() : null;
        }

        foreach (var (article, i) in articles.Select((article, i) => (article, i)))
        {
            var language = Languages[i % Languages.Length];
            responses.Add(("article", await host.GetAsync($"/content/articles/{article.Id}", language)));
            responses.Add(("claims", await host.GetAsync($"/content/articles/{article.Id}/claims?status=all&lang={language}")));
            foreach (var claim in article.ClaimsIncludingInvalid.Take(2))
            {
                responses.Add(("claim", await host.GetAsync($"/content/articles/{article.Id}/claims/{claim.Id}?status=all", language)));
                var (text, _) = claim.ToCaveatedText(language);
                responses.Add(("search", await host.GetAsync($"/content/search?status=all&q={Uri.EscapeDataString(text[..Math.Min(60, text.Length)])}", language)));
            }
        }

        return responses;
    }

    private static void AssertWhole(Claim claim, JsonElement json)
    {
        if (json.TryGetProperty("shown", out var shown))
        {
            Assert.Equal(JsonSerializer.Serialize(claim.ToCaveatedText(shown.GetProperty("language").GetString())), JsonSerializer.Serialize(shown));
            json = json.TryGetProperty("content", out var content) ? content : default;
        }

        if (json.ValueKind == JsonValueKind.Object)
        {
            Assert.Equal(JsonSerializer.Serialize(claim), JsonSerializer.Serialize(json));
        }
    }

    /// <summary>Outside of claims, whose JSON is compared as a whole, nothing has their words but the marks that quote the same ones.</summary>
    private static void AssertNoOtherWords(JsonElement response, IReadOnlyList<Article> articles)
    {
        var strings = Strings(response).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in articles.SelectMany(article => article.ClaimsIncludingInvalid).OfType<QualifiedClaim>())
        {
            var (statement, _) = claim.Statement;

            // Short ones are hostile words that titles have as well.
            Assert.All(statement.Texts.Values.Where(static text => text.Length > 20), text => Assert.DoesNotContain(text, strings));
        }
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject()
            .Where(property => property.Name is not ("shown" or "claims" or "invalid-claims" or "evidence" or "invalid-evidence" or "terms" or "caveats" or "asides") && !(property.Name == "content" && element.TryGetProperty("shown", out _)))
            .SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    /// <summary>All objects, with the name of the list that they are in and the article around them.</summary>
    private static IEnumerable<(JsonElement Element, string? Name, string? Article)> Objects(JsonElement element, string? article, string? name = null)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var found in element.EnumerateArray().SelectMany(item => Objects(item, article, name)))
            {
                yield return found;
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            yield return (element, name, article);
            var inside = element.TryGetProperty("coverage", out _) ? element.GetProperty("id").GetString() : article;

            // References, such as the claims of a caveat, are no objects.
            foreach (var found in element.EnumerateObject().SelectMany(property => Objects(property.Value, inside, property.Name)))
            {
                yield return found;
            }
        }
    }
}
