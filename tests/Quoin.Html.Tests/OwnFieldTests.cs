using Quoin.Interpreter;
using Quoin.Tests.Models;
using Quoin.Tests.Safety;

namespace Quoin.Html.Tests;

/// <summary>Kinds, levels and fields of a model are shown by their labels, although pages do not know the model.</summary>
public sealed class OwnFieldTests
{
    private const string Attack = "\"><script>alert(1)</script>";

    private static readonly string[] NoPages = ["javascript:alert(1)", "data:text/html,x", "mailto:a@b.c", "/path", "//host/x", "\thttps://x"];

    private static readonly Article Records = Contents.Article(Duties.Model, Duties.Annotation.Replace("others: [employees", "address: https://example.org/act?a=1&b=2\n    others: [employees", StringComparison.Ordinal), Duties.Source);

    [Fact]
    public void A_claim_has_its_kind_its_certainty_and_its_fields_by_their_labels()
    {
        var page = new WrittenPage(ContentHtml.RenderClaim(Records.Claims["must-keep"], ClaimForm.Card, new() { Language = "en" }));

        page.AssertSound();
        Assert.Equal(["Obligation · Certainty: stated as a fact"], page.Texts(".quoin-certainty"));
        Assert.Equal(
            ["Last day", "penalty", "share", "weight", "count", "binding", "wording", "for", "right", "rivals", "sources", "fees", "weights", "counts", "flags", "days", "notes", "others", "address"],
            page.Texts("dt"));
        Assert.Equal(
            """
            2027-03-31|EUR 1250.50|12.5 %|-0.125|3|yes|Keep them.|Employers|An employee may see the records|An employee may see the records|statute|[Retracted: It ended.] Law|EUR 1.00|USD 20|0.50|2|3|4|yes|no|2026-01-01|2026-02-01|One.|Two.|employees|Employers|https://example.org/act?a=1&b=2
            """,
            string.Join('|', page.Texts("dd")));
        Assert.Equal("https://example.org/act?a=1&b=2", page.Only("dd a").GetAttribute("href"));
    }

    [Fact]
    public void Labels_are_in_the_language_of_the_reader()
    {
        var page = new WrittenPage(ContentHtml.RenderClaim(Records.Claims["must-keep"], ClaimForm.Card, new() { Language = "uk" }));

        Assert.StartsWith("Обов'язок · ", Assert.Single(page.Texts(".quoin-certainty")), StringComparison.Ordinal);
        Assert.Equal("Останній день", page.Texts("dt")[0]);
        Assert.Contains("Зберігайте.", page.Texts("dd"));
        Assert.Contains("так", page.Texts("dd"));
    }

    [Fact]
    public void A_claim_of_a_kind_without_certainty_has_its_kind_alone_and_one_of_the_format_is_as_without_a_model()
    {
        Assert.Equal(["clause"], new WrittenPage(ContentHtml.RenderClaim(Records.Claims["meaning"], ClaimForm.Card, new() { Language = "en" })).Texts(".quoin-certainty"));
        Assert.Equal(["Certainty: stated as a fact"], new WrittenPage(ContentHtml.RenderClaim(Records.Claims["size"], ClaimForm.Card, new() { Language = "en" })).Texts(".quoin-certainty"));
    }

    [Fact]
    public void Caveats_evidence_terms_and_articles_have_theirs()
    {
        HtmlOptions options = new() { Language = "en" };

        Assert.Contains("exception: A small employer is exempt (section of act: s 4; limits: An employer must keep records (A small employer is exempt), An employee may see the records)", new WrittenPage(ContentHtml.RenderCaveats(Records.Caveats, options)).Only("li").TextContent, StringComparison.Ordinal);
        Assert.Equal("High Court", new WrittenPage(ContentHtml.RenderEvidence(Records.Evidence["act"], options)).Texts("dd")[0]);
        Assert.Equal("record: A record (gloss: on paper or not)", new WrittenPage(ContentHtml.RenderTerm(Records.Terms["record"], options)).Document.Body!.TextContent);
        Assert.Contains("<dt>matter</dt>\n<dd><span dir=\"auto\">R-17</span></dd>", ContentPage.RenderArticle(Records, new() { Content = options }), StringComparison.Ordinal);
    }

    [Fact]
    public void In_an_article_a_field_leads_to_the_note_of_the_claim_that_it_refers_to()
    {
        var page = new WrittenPage(ContentHtml.RenderArticle(Records, new() { Language = "en" }));

        page.AssertSound();
        var link = page.Document.QuerySelectorAll("#note-must-keep dd a").First(static found => found.TextContent.StartsWith("Note ", StringComparison.Ordinal));
        Assert.Equal("#note-may-see", link.GetAttribute("href"));
    }

    [Theory]
    [InlineData("Keep them", "must-keep")]
    [InlineData("employers", "must-keep")]
    [InlineData("R-17", null)]
    public void A_search_finds_the_words_of_fields(string query, string? claim) =>
        Assert.Contains(new SearchIndex([Records]).Find(query), hit => hit.Claim?.Id == claim);

    [Fact]
    public void Words_of_models_and_values_are_never_markup_and_only_addresses_of_the_web_are_links()
    {
        var article = Contents.Article(
            $$"""
            quoin-model: 1
            claim-kinds:
              duty: { label: 'd{{Attack}}', fields: { note: { type: text, label: 'l{{Attack}}' }, who: { type: word, words: people }, wording: { type: localized-text }, at: { type: url }, paper: { type: doi } } }
            words: { people: { all: { label: 'w{{Attack}}' } } }
            """,
            $$"""
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: tea.txt
            claims:
              wakes: { kind: duty, certainty: possible, quote: Tea may wake you, note: 'n{{Attack}}', who: all, wording: 't{{Attack}}', at: 'https://example.org/?q="><script>', paper: '10.1234.5/(a)[b]<1:C>#d' }
            """.Replace("?q=\"><script>", "?q=%22", StringComparison.Ordinal),
            "Tea may wake you.");
        string[] outputs = [ContentHtml.RenderArticle(article), ContentPage.RenderArticle(article), .. Enum.GetValues<ClaimForm>().Select(form => ContentHtml.RenderClaim(article.Claims[0], form))];

        Assert.All(outputs, static html => Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase));
        new WrittenPage(outputs[0]).AssertSound();
        Assert.Equal("l" + Attack, new WrittenPage(outputs[0]).Texts("dt")[0]);
        Assert.All(NoPages, static url => Assert.Null(Text.SafeUrl.OfPage(url)));
        Assert.Equal("https://example.org/a", Text.SafeUrl.OfPage("https://example.org/a"));
    }

    [Fact]
    public void No_field_has_the_words_of_a_claim_without_its_caveats()
    {
        var references = 0;
        for (var seed = 0; seed < 100; seed++)
        {
            var made = new RandomArticle(seed, hasModel: true);
            var content = ContentInterpreter.Interpret([new("content/quoin.model.yaml", Duties.Model + "\n"), new("content/tea.quoin.yaml", made.Annotation + "\n"), new("content/tea.txt", made.Source)]);
            var article = Assert.Single(content.Articles);
            HtmlOptions options = new() { Language = made.Languages[0] };
            var page = new WrittenPage(ContentHtml.RenderClaims(article.ClaimsIncludingInvalid, options) + ContentHtml.RenderCaveats(article.Caveats, options));
            foreach (var claim in article.ClaimsIncludingInvalid.OfType<QualifiedClaim>())
            {
                var (statement, caveats) = claim.Statement;
                foreach (var written in page.Document.QuerySelectorAll("dd .quoin-statement, .quoin-caveat-item .quoin-statement").Where(found => found.TextContent == statement.GetText(made.Languages[0])).ToList())
                {
                    // A plain claim can repeat the words, and is written without.
                    var around = written.ParentElement!;
                    Assert.Contains("quoin-inline", around.ClassList);
                    Assert.True(!around.ClassList.Contains("quoin-qualified") || caveats.All(caveat => caveat.Statement.Texts.Values.Any(text => around.TextContent.Contains(text, StringComparison.Ordinal))), $"Seed {seed}: {around.OuterHtml}");
                    references++;
                }
            }

            foreach (var inline in page.Document.QuerySelectorAll(".quoin-inline, .quoin-card > .quoin-claim-text, .quoin-caveat-text, .quoin-standing").ToList())
            {
                inline.Remove();
            }

            // Who is behind evidence is the annotator's own words, which repeat those of claims here.
            foreach (var value in page.Document.QuerySelectorAll("dt").Where(static label => label.TextContent == "sources").SelectMany(static label => new[] { label.NextElementSibling!, label.NextElementSibling!.NextElementSibling! }).ToList())
            {
                value.Remove();
            }

            var rest = string.Join("\n", page.Texts("dl"));
            Assert.All(made.Qualified.SelectMany(static claim => claim.Texts), text => Assert.DoesNotContain(text, rest, StringComparison.Ordinal));
        }

        // Otherwise, the test would show nothing.
        Assert.True(references > 100, $"{references} references.");
    }
}
