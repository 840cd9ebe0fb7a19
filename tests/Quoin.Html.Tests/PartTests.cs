using Quoin.Tests;

namespace Quoin.Html.Tests;

/// <summary>Claims, caveats, evidence and terms apart from their article.</summary>
public sealed class PartTests
{
    private static readonly Article Tea = TeaArticle.Create();
    private static readonly string[] Ids = ["wakes-you-up", "calms", "boiling-point"];

    [Fact]
    public Task In_English() => Verify(Of("en"));

    [Fact]
    public Task In_Ukrainian() => Verify(Of("uk"));

    private static string Of(string language)
    {
        var options = new HtmlOptions { Language = language, ArticleUrl = static (article, _) => $"/articles/{article.Id}", ValidOn = new DateOnly(2027, 1, 1) };
        return string.Join(
            "\n",
            [
                .. Enum.GetValues<ClaimForm>().SelectMany(form => Ids.Select(id => ContentHtml.RenderClaim(Tea.ClaimsIncludingInvalid[id], form, options))),
                ContentHtml.RenderClaims(Tea.Claims, options),
                ContentHtml.RenderCaveats(Tea.Claims["wakes-you-up"], options),
                ContentHtml.RenderCaveats(Tea.Caveats, options),
                .. Tea.EvidenceIncludingInvalid.Concat(Tea.Claims["boiling-point"].Evidence).Select(evidence => ContentHtml.RenderEvidence(evidence, options)),
                .. Tea.Terms.Select(term => ContentHtml.RenderTerm(term, options)),
                ContentHtml.RenderContents(Tea, options),
            ]);
    }

    [Theory]
    [InlineData("uk", "/uk/tea")]
    [InlineData("de-AT", "/de-AT/tea")]
    [InlineData(null, "/en/tea")]
    public void The_address_of_an_article_is_that_in_the_language_of_the_reader_or_else_of_the_article(string? language, string page)
    {
        using var culture = new LanguageScope("");
        var options = new HtmlOptions { Language = language, ArticleUrl = static (article, reader) => $"/{reader}/{article.Id}" };

        Assert.Contains($"<a href=\"{page}#claim-wakes-you-up\"", ContentHtml.RenderClaim(Tea.Claims["wakes-you-up"], ClaimForm.Card, options), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_whose_note_has_letters_in_the_article_has_the_words_of_its_caveats_alone()
    {
        var article = Contents.Article(
            """
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: tea.md
            caveats:
              small-trial: { kind: limitation, quote: the trial was small, applies-to: all }
            claims:
              wakes: { kind: efficacy, certainty: possible, quote: Tea may wake you }
              warms: { kind: efficacy, certainty: possible, quote: it may warm you }
            """,
            "Tea may wake you and it may warm you, but the trial was small.");
        var page = new WrittenPage(ContentHtml.RenderArticle(article, new() { Language = "en" }));

        Assert.All(article.Claims, claim =>
        {
            Assert.Equal("Caveats: a", page.Only($"#note-{claim.Id} > .quoin-caveat-refs").TextContent);
            Assert.All(Enum.GetValues<ClaimForm>(), form => Assert.Contains("the trial was small", ContentHtml.RenderClaim(claim, form, new() { Language = "en" }), StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Nothing_is_written_for_nothing()
    {
        Assert.Empty(ContentHtml.RenderClaims([]));
        Assert.Empty(ContentHtml.RenderCaveats([]));
        Assert.Empty(ContentHtml.RenderCaveats(Tea.Claims["boiling-point"]));
        Assert.Empty(ContentHtml.RenderContents(Contents.Article("quoin: 1\narticle: tea\ntitle: Tea\nlanguage: en\nsource: tea.md\nasides: [Only tea here]", "Only tea here.")));
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Equal("article", Assert.Throws<ArgumentNullException>(() => ContentHtml.RenderArticle(null!)).ParamName);
        Assert.Equal("claim", Assert.Throws<ArgumentNullException>(() => ContentHtml.RenderClaim(null!)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => ContentHtml.WriteArticle(null!, Tea)).ParamName);
    }

    [Fact]
    public void The_words_of_evidence_and_terms_that_are_a_claim_with_caveats_are_left_out()
    {
        var article = Contents.Article(
            """
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: tea.md
            terms:
              theine: { label: theine, quotes: [Tea may wake you, "It has theine"] }
            evidence:
              trial: { kind: review, quotes: ["a trial says that Tea may wake you", "It has theine in it"] }
            caveats:
              small: { kind: limitation, quote: "The trial was small" }
            claims:
              wakes: { kind: efficacy, certainty: possible, quote: "Tea may wake you", caveats: [small] }
            """,
            "Now a trial says that Tea may wake you. It has theine in it. The trial was small.");

        Assert.DoesNotContain("wake", ContentHtml.RenderTerm(article.Terms[0]), StringComparison.Ordinal);
        Assert.Contains("It has theine", ContentHtml.RenderTerm(article.Terms[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("wake", ContentHtml.RenderEvidence(article.Evidence[0]), StringComparison.Ordinal);
        Assert.Contains("It has theine in it", ContentHtml.RenderEvidence(article.Evidence[0]), StringComparison.Ordinal);
    }
}
