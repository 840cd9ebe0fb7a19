using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Quoin.Html.Tests;

/// <summary>What the head of an article's page says.</summary>
public sealed class PageMetadataTests
{
    private static readonly MetadataOptions Options = new()
    {
        Language = "uk-UA",
        ArticleUrl = (article, language) => $"https://example.org/{language}/{article.Id}?a=1&b=2",
        SiteName = "Tea \"and\" more",
        ImageUrl = "https://example.org/tea.png",
        ImageDescription = "A cup <of> tea",
        IsMedical = true,
    };

    [Fact]
    public void A_description_has_no_heading_with_the_words_of_a_claim_that_was_retracted()
    {
        var article = Contents.Article(
            """
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: tea.md
            claims:
              calms: { kind: efficacy, certainty: possible, statement: Tea calms, quote: Tea calms everybody, status: retracted, because: It does not., on: 2026-10-01 }

            """,
            "# Leaves\n\nTea calms everybody.\n\n# Tea calms\n\n# Cups\n");

        Assert.Equal("Leaves · Cups", new PageMetadata(article, new() { Language = "en" }).Description);
    }

    [Fact]
    public Task The_head_of_an_article() => Verify(new PageMetadata(TeaContent.Article, Options).ToString());

    [Fact]
    public void Without_options_it_is_in_the_language_of_the_user_interface_and_has_no_address()
    {
        var culture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("uk");
            var page = new PageMetadata(TeaContent.Article);

            Assert.Equal(("uk", "Чай і сон"), (page.Language, page.Title));
            Assert.Null(page.Url);
            Assert.DoesNotContain("canonical", page.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }

    [Fact]
    public void No_word_of_the_content_ends_an_element()
    {
        var head = Parse(new PageMetadata(TeaContent.Article, Options with { Language = "en" }));

        Assert.Equal("Tea & </script><b>sleep", head.Title);
        Assert.Empty(head.Body!.Children);
        Assert.Empty(head.QuerySelectorAll("b"));
        Assert.Equal("https://example.org/en/tea?a=1&b=2", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("Tea & </script><b>sleep", Json(head).GetProperty("headline").GetString());
    }

    [Fact]
    public void Claims_are_listed_with_their_caveats_first_and_without_what_is_not_valid()
    {
        var parts = Json(Parse(new PageMetadata(TeaContent.Article, Options with { Language = "en" }))).GetProperty("hasPart").EnumerateArray().ToList();

        Assert.Equal(
            ["(The trial was small.) Tea may wake you up.", "Water boils at 100 °C.", "Caffeine blocks adenosine."],
            parts.Select(part => part.GetProperty("text").GetString()));
        Assert.Equal("https://example.org/en/tea?a=1&b=2#claim-wakes-you-up", parts[0].GetProperty("url").GetString());
    }

    [Fact]
    public void Claims_can_be_limited_to_a_day_and_a_number()
    {
        var page = new PageMetadata(TeaContent.Article, Options with { ValidOn = new DateOnly(2027, 1, 1), MaxClaims = 1 });

        Assert.Equal(["wakes-you-up"], page.Claims.Select(claim => claim.Id));
        Assert.DoesNotContain(new PageMetadata(TeaContent.Article, Options with { ValidOn = new DateOnly(2027, 1, 1) }).Claims, claim => claim.Id == "boils");
    }

    [Fact]
    public void A_description_names_authors_date_and_headings_and_claims_nothing() => Assert.Equal(
        "O. Koval, Institute \"of\" Tea · 2026-02-03 · How does tea wake you up? · Risks",
        new PageMetadata(TeaContent.Article, Options with { Language = "en" }).Description);

    [Fact]
    public void A_claim_that_describes_a_page_has_its_standing_and_its_caveats()
    {
        var claims = TeaContent.Article.ClaimsIncludingInvalid;

        Assert.Equal("(The trial was small.) Tea may wake you up.", Lead("wakes-you-up"));
        Assert.Equal("[Retracted on 2026-04-05: The numbers were made up.] (The trial was small.) Tea calms everybody.", Lead("calms"));

        string Lead(string id) => new PageMetadata(TeaContent.Article, new() { Language = "en", Lead = claims[id] }).Description;
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/tea")]
    [InlineData("ftp://example.org/tea")]
    public void An_address_that_is_not_one_of_a_page_is_refused(string url)
    {
        var error = Assert.Throws<ArgumentException>(() => new PageMetadata(TeaContent.Article, new() { ArticleUrl = (_, _) => url }));

        Assert.Equal($"'{url}' is not an absolute http or https address; give ArticleUrl one such as 'https://example.org/tea'.", error.Message);
    }

    [Fact]
    public void A_page_that_is_not_about_medicine_is_a_web_page() => Assert.Equal(
        ["WebPage", "Article"],
        Json(Parse(new PageMetadata(TeaContent.Article))).GetProperty("@type").EnumerateArray().Select(type => type.GetString()));

    internal static IHtmlDocument Parse(PageMetadata page) => new HtmlParser().ParseDocument($"<!doctype html><html><head>{page}</head><body></body></html>");

    internal static JsonElement Json(IHtmlDocument head) => JsonDocument.Parse(head.QuerySelector("script")!.TextContent).RootElement;
}
