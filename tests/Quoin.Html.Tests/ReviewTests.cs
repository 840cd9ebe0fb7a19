namespace Quoin.Html.Tests;

/// <summary>Who reviewed what is shown and when, and the days of caveats.</summary>
public sealed class ReviewTests
{
    private static readonly Article Tea = Contents.Article(
        """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: tea.md
        reviewed: { by: { en: Dr. Moroz, uk: Д-р Мороз }, on: 2026-03-04, due: 2027-03-04 }
        evidence:
          trial: { kind: clinical-trial, quote: The trial was in Kyiv, reviewed: { on: 2026-05-06 } }
        caveats:
          small-trial:
            kind: limitation
            statement: { en: The trial was small., uk: Випробування було невеликим. }
            quote: the trial was small
            valid: { from: 2026-01-01, until: 2026-12-31 }
        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            statement: { en: Tea may wake you up., uk: Чай може бадьорити. }
            quote: Tea may help you wake up
            evidence: [trial]
            caveats: [small-trial]
          is-hot:
            kind: background
            certainty: established
            statement: { en: Tea is hot., uk: Чай гарячий. }
            quote: Tea is hot
            reviewed: { by: O. Koval }
          is-wet:
            kind: background
            certainty: established
            quote: Tea is wet
            reviewed: { due: 2028-01-01 }

        """,
        "Tea may help you wake up, but the trial was small. Tea is hot. Tea is wet. The trial was in Kyiv.");

    [Theory]
    [InlineData("en", "wakes-you-up", "Reviewed by Dr. Moroz on 2026-03-04 · Next review by 2027-03-04")]
    [InlineData("uk", "wakes-you-up", "Перевірено: Д-р Мороз, 2026-03-04 · Наступна перевірка до 2027-03-04")]
    [InlineData("de", "wakes-you-up", "Geprüft von <span lang=\"en\">Dr. Moroz</span> am 2026-03-04 · Nächste Prüfung bis 2027-03-04")]
    [InlineData("en", "is-hot", "Reviewed by O. Koval")]
    [InlineData("uk", "is-hot", "Перевірено: <span lang=\"en\">O. Koval</span>")]
    [InlineData("en", "is-wet", "Next review by 2028-01-01")]
    public void A_claim_apart_from_its_article_has_its_review_or_that_of_the_article(string language, string id, string review)
    {
        foreach (var form in new[] { ClaimForm.Card, ClaimForm.ListItem })
        {
            Assert.Contains($"<p class=\"quoin-review\">{review}</p>", ContentHtml.RenderClaim(Tea.Claims[id], form, new() { Language = language }), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("review", ContentHtml.RenderClaim(Tea.Claims[id], ClaimForm.Inline, new() { Language = language }), StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_body_a_note_has_the_review_of_its_claim_and_the_page_that_of_the_article()
    {
        var body = new WrittenPage(ContentHtml.RenderArticle(Tea, new() { Language = "en" }));
        Assert.Equal(["Reviewed by O. Koval", "Next review by 2028-01-01"], body.Texts(".quoin-review"));
        _ = body.Only("#note-is-hot > .quoin-review");

        var page = ContentPage.RenderArticle(Tea, new() { Content = new() { Language = "en" } });
        Assert.Contains("<h1>Tea</h1>\n<p class=\"quoin-review\">Reviewed by Dr. Moroz on 2026-03-04 · Next review by 2027-03-04</p>\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_has_its_review() =>
        Assert.Contains("<p class=\"quoin-review\">Reviewed on 2026-05-06</p>", ContentHtml.RenderEvidence(Tea.Evidence[0], new() { Language = "en" }), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "The trial was small.", "(Valid from 2026-01-01; Valid until 2026-12-31)")]
    [InlineData("uk", "Випробування було невеликим.", "(Чинне з 2026-01-01; Чинне до 2026-12-31)")]
    public void A_caveat_has_its_days(string language, string text, string days)
    {
        var caveat = $"<span class=\"quoin-caveat-text\">{text}</span> <span class=\"quoin-days\">{days}</span></li>";

        Assert.Contains(caveat, ContentHtml.RenderArticle(Tea, new() { Language = language }), StringComparison.Ordinal);
        Assert.Contains(caveat, ContentHtml.RenderClaim(Tea.Claims["wakes-you-up"], ClaimForm.Card, new() { Language = language }), StringComparison.Ordinal);
        Assert.Contains(caveat, ContentHtml.RenderCaveats(Tea.Caveats, new() { Language = language }), StringComparison.Ordinal);
    }
}
