using System.Text.Json;
using Quoin.Tests.Models;
using Quoin.Tests.Safety;

namespace Quoin.Tests.Serialization;

/// <summary>For random articles: the JSON of a qualified claim has all its caveats, before its text.</summary>
public class JsonOfRandomArticlesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_claim_and_its_parts_are_written_with_every_caveat_before_the_text(bool hasModel)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var made = new RandomArticle(seed, hasModel);
            var article = hasModel ? Duties.Make(made.Annotation, made.Source) : Articles.Make(made.Annotation, made.Source);
            var known = made.Qualified.ToDictionary(claim => claim.Id);
            foreach (var claim in article.ClaimsIncludingInvalid.OfType<QualifiedClaim>())
            {
                object[] values = [claim, claim.Statement, .. claim.Quotes];
                Assert.All(values, value => AssertCaveated(JsonSerializer.SerializeToElement(value), known[claim.Id], seed));
            }
        }
    }

    private static void AssertCaveated(JsonElement json, KnownClaim claim, int seed)
    {
        var names = json.EnumerateObject().Select(property => property.Name).ToList();
        var caveats = json.GetProperty("caveats").EnumerateArray().ToDictionary(caveat => caveat.GetProperty("id").GetString()!);

        Assert.True(names.FindIndex(name => name is "statement" or "quotes" or "quote") > names.IndexOf("caveats"), $"Seed {seed}: {json}");
        Assert.Equal(claim.Caveats.Select(caveat => caveat.Id).Order(), caveats.Keys.Order());
        Assert.All(claim.Caveats, caveat => Assert.All(caveat.Texts, text =>
            Assert.True(Texts(caveats[caveat.Id]).Any(written => written.Contains(text, StringComparison.Ordinal)), $"Seed {seed}: '{text}' is not in {json}")));
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
