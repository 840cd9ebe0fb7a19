using System.Text;
using System.Text.Json;
using Quoin.Fuzzing;
using Quoin.Interpreter;

namespace Quoin.Html.Tests;

/// <summary>For random articles: neither the head of a page nor a search gives a claim without all of its caveats.</summary>
public sealed class HeadAndSearchPromiseTests
{
    private const int FirstSeed = 9000;
    private const int Articles = 150;

    private static readonly string[] Languages = ["en", "uk", "zh-Hant", "no", "de-AT", "sr-Latn-RS", "haw", "fr", ""];

    [Fact]
    public void Every_claim_in_a_head_and_in_a_search_has_its_caveats()
    {
        var (claims, caveats, hits) = (0, 0, 0);
        for (var seed = FirstSeed; seed < FirstSeed + Articles; seed++)
        {
            // A build refuses some of it, such as characters that cannot be seen.
            if (ContentInterpreter.Interpret(new RandomContent(seed).Files).Articles is not [var article])
            {
                continue;
            }

            try
            {
                var language = Languages[seed % Languages.Length];
                AssertHead(article, language);
                hits += AssertSearch(article, language);
                claims += article.Claims.Count;
                caveats += article.Claims.Sum(claim => claim.Caveats.Count);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed}: {exception.Message}", exception);
            }
        }

        // Otherwise, the test would show nothing.
        Assert.True(claims > Articles / 2 && caveats > Articles / 2 && hits > Articles / 2, $"{claims} claims, {caveats} caveats, {hits} hits.");
    }

    private static void AssertHead(Article article, string language)
    {
        var page = new PageMetadata(article, new() { Language = language, ArticleUrl = (shown, tag) => $"https://example.org/{tag}/{shown.Id}" });
        var head = PageMetadataTests.Parse(page);
        var json = PageMetadataTests.Json(head);
        Assert.Empty(head.Body!.ChildNodes);
        Assert.Equal(
            article.Claims.Take(50).Select(claim => WellFormed(claim.ToCaveatsFirst(page.Language))),
            json.TryGetProperty("hasPart", out var parts) ? parts.EnumerateArray().Select(part => part.GetProperty("text").GetString()!) : []);

        // All that is not the list of claims, whose texts are whole, or the title, which the author wrote.
        var others = head.QuerySelectorAll("meta:not([property='og:title'])").Select(meta => meta.GetAttribute("content")!)
            .Concat(json.EnumerateObject().Where(property => property.Name is not ("hasPart" or "name" or "headline" or "author" or "reviewedBy" or "citation")).SelectMany(property => Strings(property.Value)));
        foreach (var qualified in article.ClaimsIncludingInvalid.OfType<QualifiedClaim>())
        {
            var (statement, _) = qualified.Statement;
            Assert.All(statement.Texts.Where(text => text.Key == page.Language), text => Assert.DoesNotContain(others, other => other.Contains(Line(text.Value), StringComparison.Ordinal)));
        }
    }

    private static int AssertSearch(Article article, string language)
    {
        var index = new SearchIndex([article]);
        using var memory = new MemoryStream();
        index.WriteTo(memory, new() { Language = language });
        var documents = JsonDocument.Parse(memory.ToArray()).RootElement.GetProperty("documents").EnumerateArray().Where(document => document.TryGetProperty("claim", out _)).ToList();

        Assert.Equal(article.Claims.Select(claim => claim.Id), documents.Select(document => document.GetProperty("claim").GetString()));
        Assert.All(documents.Zip(article.Claims), pair => Assert.Equal(
            JsonSerializer.Serialize(pair.Second.ToCaveatedText(language)), JsonSerializer.Serialize(pair.First.GetProperty("text"))));

        var hits = 0;
        foreach (var claim in article.Claims)
        {
            var (text, _) = claim.ToCaveatedText(language);
            var found = index.Find(text.Length <= 100 ? text : text[..100]);
            hits += found.Count(hit => hit.Claim == claim);
        }

        return hits;
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    /// <summary>A text as UTF-8 has it, which cannot encode lone surrogates.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
