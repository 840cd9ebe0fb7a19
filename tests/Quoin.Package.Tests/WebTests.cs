using System.Net;
using System.Text;

namespace Quoin.Package.Tests;

/// <summary>What a web app sends of its claims.</summary>
public sealed class WebTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_claim_reaches_the_response_as_utf8() => Assert.Equal(
        "Чай може бадьорити.\n  - Випробування було невеликим."u8.ToArray(), await site.Get("claim"));

    [Fact]
    public async Task The_text_and_the_caveats_of_a_claim_reach_the_response_as_utf8() => Assert.Equal(
        "Чай може бадьорити. | Випробування було невеликим."u8.ToArray(), await site.Get("text"));

    [Fact]
    public async Task A_statement_that_a_route_returns_has_its_caveats_as_JSON()
    {
        var json = Encoding.UTF8.GetString(await site.Get("json"));

        Assert.StartsWith("""{"caveats":[{"id":"small-trial",""", json, StringComparison.Ordinal);
        Assert.EndsWith("\"statement\":{\"en\":\"Tea may wake you up.\",\"uk\":\"Чай може бадьорити.\"}}", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Razor_component_shows_claims_with_their_caveats()
    {
        // ASP.NET Core encodes letters other than Latin ones as numbers.
        var html = WebUtility.HtmlDecode(Encoding.UTF8.GetString(await site.Get("")));

        Assert.Contains(
            """<p id="wakes-you-up">Чай може бадьорити.<small>Випробування було невеликим.</small></p>""", html, StringComparison.Ordinal);
        Assert.Contains("""<p id="was-tried">Було випробування.</p>""", html, StringComparison.Ordinal);
    }
}
