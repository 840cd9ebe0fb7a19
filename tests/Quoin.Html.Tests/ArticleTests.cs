namespace Quoin.Html.Tests;

/// <summary>What an article is written as.</summary>
public sealed class ArticleTests
{
    private const string Head = "quoin: 1\narticle: tea\ntitle: Tea\nlanguage: en\nsource: tea.md\n";

    private static readonly Article Tea = TeaArticle.Create();

    [Fact]
    public void Ids_get_the_prefix_and_lead_somewhere()
    {
        var page = new WrittenPage(ContentHtml.RenderArticle(Tea) + ContentHtml.RenderArticle(Tea, new HtmlOptions { IdPrefix = "second-" }));

        page.AssertSound();
        Assert.Equal(2, page.Document.QuerySelectorAll("[id$='claim-wakes-you-up']").Length);
    }

    [Fact]
    public void Options_that_no_page_can_have_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new HtmlOptions { IdPrefix = "a b" });
        Assert.Throws<ArgumentException>(() => new HtmlOptions { IdPrefix = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new HtmlOptions { HeadingLevel = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new HtmlOptions { HeadingLevel = 7 });
    }

    [Theory]
    [InlineData(1, "H1", "H2")]
    [InlineData(2, "H2", "H3")]
    [InlineData(6, "H6", "H6")]
    public void The_highest_heading_has_the_level_of_the_options(int level, string first, string second)
    {
        var page = new WrittenPage(ContentHtml.RenderArticle(Tea, new HtmlOptions { HeadingLevel = level }));

        Assert.Equal([first, second, second], page.Document.QuerySelectorAll(".quoin-heading > :first-child").Select(heading => heading.TagName));
    }

    [Fact]
    public void The_highest_heading_is_not_always_of_level_one()
    {
        var page = new WrittenPage(ContentHtml.RenderArticle(Contents.Article(Head + "asides: [Only tea here]", "### Tea\n\n#### Black\n\nOnly tea here.\n")));

        Assert.Equal(["Tea"], page.Texts("h2"));
        Assert.Equal(["Black"], page.Texts("h3"));
    }

    [Fact]
    public void A_claim_in_a_heading_has_its_caveats_in_the_labels_of_links_as_well()
    {
        var article = Contents.Article(
            Head + """
                caveats:
                  mice: { kind: scope, statement: { en: Only mice., uk: Лише миші. }, quote: Only in mice }
                claims:
                  cures: { kind: efficacy, certainty: possible, statement: { en: Tea cures colds., uk: Чай лікує. }, quote: Tea cures colds, caveats: [mice] }
                  calms: { kind: efficacy, certainty: possible, statement: Tea calms., quote: Tea calms, status: retracted, because: It does not., on: 2026-10-01 }

                """,
            "# Tea cures colds\n\nOnly in mice.\n\n# Tea calms\n\nThat is all.\n");
        var page = new WrittenPage(ContentHtml.RenderArticle(article, new HtmlOptions { Language = "en" }));

        page.AssertSound();
        Assert.Equal(
            ["Link to the section “Tea cures colds (Only mice.)”", "Link to the section “[Retracted] Tea calms”"],
            page.Document.QuerySelectorAll(".quoin-anchor").Select(link => link.GetAttribute("aria-label")));
    }

    [Fact]
    public void A_table_of_contents_is_nested_by_level_and_can_be_left_out()
    {
        var article = Contents.Article(Head + "asides: [Only tea here]", "## A\n\n#### B\n\n### C\n\n## D\n\n# E\n\n### F\n\nOnly tea here.\n");
        var page = new WrittenPage(ContentHtml.RenderArticle(article));

        page.AssertSound();
        Assert.Equal(["A", "B", "C", "D", "E", "F"], page.Texts("nav a"));
        Assert.Equal(["H2", "H3", "H3", "H2", "H2", "H3"], page.Document.QuerySelectorAll(".quoin-heading > :first-child").Select(heading => heading.TagName));
        Assert.Equal(["D"], page.Texts("nav > ol > li:nth-child(2) > a"));
        Assert.Equal(["B", "C"], page.Texts("nav > ol > li:first-child > ol > li > a"));
        Assert.Equal("Contents", page.Only("nav").GetAttribute("aria-label"));
        Assert.Empty(new WrittenPage(ContentHtml.RenderArticle(article, new HtmlOptions { HasContents = false })).Document.QuerySelectorAll("nav"));
    }

    [Fact]
    public void Headings_with_the_ids_of_marks_get_others()
    {
        var article = Contents.Article(
            Head + "claims: { wakes: { kind: efficacy, certainty: possible, quote: Tea wakes you, caveats: [] } }",
            "# Claim wakes\n\n# Section claim wakes\n\n# Note wakes\n\n# Footnote 1\n\nTea wakes you[^a]; see [that](#claim-wakes), [none](#nothing) and [top](#).\n\n[^a]: It does.\n");
        var page = new WrittenPage(ContentHtml.RenderArticle(article));

        page.AssertSound();
        Assert.Equal("#section-claim-wakes", page.Document.QuerySelectorAll("p > a").Single(link => link.TextContent == "that").GetAttribute("href"));
        Assert.Equal("MARK", page.Only("#claim-wakes").TagName);
        Assert.Contains("none and top", page.Blocks()[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void Relative_addresses_are_those_of_the_options()
    {
        var article = Contents.Article(Head + "asides: [Only tea here]", "Only tea here. [a](b.md) [c](https://example.org) ![d](e.png) ![f](g.png) [h](#x)\n");
        var page = new WrittenPage(ContentHtml.RenderArticle(article, new HtmlOptions { RelativeUrl = static (_, url) => url == "g.png" ? null : $"/files/{url}" }));

        Assert.Equal(["/files/b.md", "https://example.org"], page.Document.QuerySelectorAll("p a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["/files/e.png"], page.Document.QuerySelectorAll("img").Select(image => image.GetAttribute("src")));
        Assert.Equal(["f"], page.Texts(".quoin-no-image"));
    }

    [Fact]
    public void A_claim_that_is_not_valid_on_the_day_is_marked()
    {
        var page = new WrittenPage(ContentHtml.RenderArticle(Tea, new HtmlOptions { Language = "en", ValidOn = new DateOnly(2027, 1, 1) }));

        Assert.Contains("quoin-invalid", page.Only("#claim-boiling-point").ClassList);
        Assert.Equal("[Not valid on 2027-01-01] ", page.Only("#claim-boiling-point").PreviousElementSibling!.TextContent);
        Assert.Contains("Not valid on 2027-01-01", page.Only("#note-boiling-point").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("quoin-invalid", new WrittenPage(ContentHtml.RenderArticle(Tea, new HtmlOptions { ValidOn = new DateOnly(2026, 12, 31) })).Only("#claim-boiling-point").ClassList);
    }

    [Fact]
    public void Overlapping_claims_refer_to_the_place_of_their_notes()
    {
        var article = Contents.Article(
            Head + """
            claims:
              one: { kind: efficacy, certainty: possible, quote: Tea wakes you, caveats: [] }
              two: { kind: efficacy, certainty: possible, quote: wakes you and calms, caveats: [] }
              three: { kind: efficacy, certainty: possible, quotes: [you and, At night it], caveats: [] }
            """,
            "Tea wakes you and calms.\n\nAt night it does not.\n");
        var page = new WrittenPage(ContentHtml.RenderArticle(article));

        page.AssertSound();
        Assert.Equal(
            ["note-one:Tea ", "notes-1:wakes ", "notes-1:you", "note-three:you", "note-two: and", "note-three: and", "note-two: calms", "note-three:At night it"],
            page.Document.QuerySelectorAll("mark").Select(mark => $"{mark.GetAttribute("aria-details")}:{mark.TextContent}"));
        Assert.Equal(["one", "two", "three"], page.Document.QuerySelectorAll(".quoin-note").Select(note => note.Id!["note-".Length..]));
        Assert.Equal("you", page.Only("#claim-three").TextContent);
        Assert.Equal(["1", "3", "2", "3"], page.Texts(".quoin-ref"));
    }

    [Fact]
    public void The_link_to_a_note_is_not_in_another_link()
    {
        var article = Contents.Article(
            Head + "claims: { one: { kind: efficacy, certainty: possible, quote: Tea wakes, caveats: [] } }", "See [that Tea wakes *everybody*](https://example.org) now.\n");
        var page = new WrittenPage(ContentHtml.RenderArticle(article));

        page.AssertSound();
        Assert.Equal("""See <a href="https://example.org">that <mark class="quoin-claim" id="claim-one" aria-details="note-one">Tea wakes</mark> <em>everybody</em></a>""", page.Only(".quoin-body > p").InnerHtml.Split("<sup")[0]);
    }

    [Fact]
    public void Text_from_right_to_left_says_so()
    {
        var article = Contents.Article(
            """
            quoin: 1
            article: tea
            title: { ar: شاي, en: Tea }
            language: ar
            source: tea.md
            caveats:
              small: { kind: limitation, statement: { ar: كانت التجربة صغيرة, en: The trial was small. }, quote: وكانت التجربة صغيرة }
            claims:
              wakes: { kind: efficacy, certainty: possible, statement: { ar: الشاي قد يوقظك, en: Tea may wake you. }, quote: الشاي قد يوقظك, caveats: [small] }
            """,
            "الشاي قد يوقظك، وكانت التجربة صغيرة.\n");
        var (english, arabic) = (new WrittenPage(ContentHtml.RenderArticle(article, new HtmlOptions { Language = "en" })), new WrittenPage(ContentHtml.RenderArticle(article, new HtmlOptions { Language = "ar" })));

        Assert.Equal(("ar", "rtl"), Language(english, ".quoin-article"));
        Assert.Equal(("en", "ltr"), Language(english, ".quoin-notes"));
        Assert.Equal((null, null), Language(english, ".quoin-statement"));

        // There are no Arabic words around content, so those are English, and the content in them is Arabic.
        Assert.Equal(("en", "ltr"), Language(arabic, ".quoin-notes"));
        Assert.Equal(("ar", "rtl"), Language(arabic, ".quoin-statement"));
        Assert.Equal(("ar", "rtl"), Language(arabic, ".quoin-caveat-text"));
    }

    [Fact]
    public void A_section_in_another_language_says_so()
    {
        var article = Contents.Article(
            Head + "sections: { first: { heading: Tea }, second: { heading: Чай, language: uk } }\nasides: [Only tea here, Лише чай]", "# Tea\n\nOnly tea here.\n\n# Чай\n\nЛише чай.\n");
        var page = new WrittenPage(ContentHtml.RenderArticle(article, new HtmlOptions { Language = "en" }));

        Assert.Equal([null, null, "uk", "uk"], page.Document.QuerySelectorAll(".quoin-body > *").Select(block => block.GetAttribute("lang")));
        Assert.Equal([null, "uk"], page.Document.QuerySelectorAll("nav a").Select(link => link.GetAttribute("lang")));
    }

    [Fact]
    public void A_claim_in_a_heading_has_its_caveats_in_the_table_of_contents()
    {
        var article = Contents.Article(
            Head + "caveats: { small: { kind: scope, quote: The trial was small } }\nclaims: { one: { kind: efficacy, certainty: possible, quote: Tea wakes you, caveats: [small] } }", "# Tea wakes you\n\n# More\n\nThe trial was small.\n");

        Assert.Equal("Tea wakes you (The trial was small)", new WrittenPage(ContentHtml.RenderContents(article)).Document.QuerySelector("li")!.TextContent);
    }

    private static (string? Language, string? Direction) Language(WrittenPage page, string selector) =>
        page.Document.QuerySelector(selector) is { } element ? (element.GetAttribute("lang"), element.GetAttribute("dir")) : throw new InvalidOperationException(selector);
}
