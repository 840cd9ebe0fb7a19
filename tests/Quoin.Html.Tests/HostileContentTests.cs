using System.Globalization;
using System.Text;
using Quoin.Html.Text;

namespace Quoin.Html.Tests;

/// <summary>Content is written by others: none of it becomes markup, an attribute or an address that runs.</summary>
public sealed class HostileContentTests
{
    private const string Attack = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'";

    [Fact]
    public void Words_of_the_source_and_of_the_annotation_are_never_markup()
    {
        var article = Contents.Article(
            $$"""
            quoin: 1
            article: tea
            title: 'T{{Attack.Replace("'", "''")}}'
            language: en
            source: tea.md
            terms:
              brew: { label: 'b{{Attack.Replace("'", "''")}}', quote: brew }
            evidence:
              trial: { kind: review, by: 'I{{Attack.Replace("'", "''")}}', citation: 'c{{Attack.Replace("'", "''")}}', doi: "10.1234.5/(a)[b]<1:C>#d", url: "https://example.org/?q=%22%3E&a=1", quote: "was tried" }
            caveats:
              small: { kind: limitation, statement: 's{{Attack.Replace("'", "''")}}', quote: "but small" }
            claims:
              wakes: { kind: efficacy, certainty: possible, statement: 'w{{Attack.Replace("'", "''")}}', quote: "Tea wakes", evidence: [{ of: trial, at: 'p{{Attack.Replace("'", "''")}}' }], caveats: [small], status: retracted, because: 'r{{Attack.Replace("'", "''")}}', on: 2026-01-01 }
            """,
            """
            # A `"><script>alert(1)</script>` heading

            Tea wakes, but small. The brew was tried. `"><script>alert(1)</script>` &lt;script&gt;alert(1)&lt;/script&gt;[^"x]

            [a](javascript:alert(1)) [b](data:text/html,x) [c](JaVaScRiPt:alert(1) "t\" onclick=\"x") [d](vbscript:x) ![e](javascript:x) ![f](data:image/svg+xml,x "t\"x")

            [g](https://example.org/"onclick="x) [h](#claim-wakes) [i](<a b.md>)

            ```"><script>
            </code></pre><script>alert(1)</script>
            ```

            [^"x]: A note `</li></ol><script>`
            """);
        foreach (var html in Everything(article))
        {
            new WrittenPage(html).AssertSound();
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("javascript:", html.Replace("javascript:</a>", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<string> Everything(Article article) =>
    [
        ContentHtml.RenderContents(article) + ContentHtml.RenderArticle(article, new HtmlOptions { HasContents = false }), ContentHtml.RenderClaims(article.ClaimsIncludingInvalid), ContentHtml.RenderCaveats(article.Caveats),
        ContentHtml.RenderArticle(article, new HtmlOptions { Language = Attack, IdPrefix = "p\"><script>-", ArticleUrl = static (_, _) => "https://example.org/\"><script>" }),
        ContentHtml.RenderClaims(article.ClaimsIncludingInvalid, new HtmlOptions { ArticleUrl = static (_, _) => "javascript:alert(1)" }),
        .. Enum.GetValues<ClaimForm>().Select(form => ContentHtml.RenderClaim(article.ClaimsIncludingInvalid[0], form)),
        .. article.EvidenceIncludingInvalid.Select(evidence => ContentHtml.RenderEvidence(evidence)),
        .. article.Terms.Select(term => ContentHtml.RenderTerm(term)),
    ];

    [Theory]
    [InlineData("https://example.org/a?b=c#d", "https://example.org/a?b=c#d")]
    [InlineData("HTTP://example.org", "HTTP://example.org")]
    [InlineData("mailto:tea@example.org", "mailto:tea@example.org")]
    [InlineData("tea.md", "tea.md")]
    [InlineData("../a/b:c", "../a/b:c")]
    [InlineData("?a:b", "?a:b")]
    [InlineData("a b\"<>`{}|^\\é", "a%20b%22%3C%3E%60%7B%7D%7C%5E%5Cé")]
    [InlineData("чай/🫖", "чай/%F0%9F%AB%96")]
    [InlineData("a[1].md?b[]=[", "a%5B1%5D.md?b%5B%5D=%5B")]
    [InlineData("http://[::1]:80/[a]", "http://[::1]:80/%5Ba%5D")]
    [InlineData("100%/%41/%4", "100%25/%41/%254")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("JAVASCRIPT:alert(1)", null)]
    [InlineData(" javascript:alert(1)", null)]
    [InlineData("\u0001javascript:alert(1)", null)]
    [InlineData("java\tscript:alert(1)", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("\u00A0javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("blob:x", null)]
    [InlineData("x:y", null)]
    [InlineData("", null)]
    public void An_address_that_does_more_than_lead_somewhere_is_not_written(string url, string? written) => Assert.Equal(written, SafeUrl.OfLink(url));

    [Fact]
    public void Half_a_surrogate_pair_is_no_part_of_an_address() => Assert.Equal("a%EF%BF%BDb", SafeUrl.OfLink("a\uD800b"));

    [Fact]
    public void An_identifier_is_a_path_whatever_is_in_it() => Assert.Equal("https://doi.org/10.1234.5/%28a%29%5Bb%5D%3C1%3AC%3E%23d", SafeUrl.OfDoi("10.1234.5/(a)[b]<1:C>#d"));

    [Fact]
    public void An_image_is_no_mail() => Assert.Null(SafeUrl.OfImage("mailto:tea@example.org"));

    [Fact]
    public void Control_characters_are_not_written_as_numbers_that_mean_others()
    {
        const string Text = "a\u0085b\u0001c\u009Fd\u007F\te\nf";

        Assert.Equal(Text, new WrittenPage($"<p>{Encoded(Text)}</p>").Document.QuerySelector("p")!.TextContent);
        Assert.Equal("\uFFFD &#xD; &lt;&quot;&#x27;&amp; Чай", Encoded("\0 \r <\"'& Чай"));
    }

    [Fact]
    public void Two_hundred_claims_on_one_sentence_take_twice_the_page_of_one_hundred()
    {
        var (hundred, twoHundred) = (Crowd(100, static _ => 0), Crowd(200, static _ => 0));

        Assert.InRange(twoHundred.Length, hundred.Length, hundred.Length * 5 / 2);
    }

    [Fact]
    public void Two_hundred_claims_that_overlap_step_by_step_take_a_page_that_can_be_read()
    {
        var (hundred, twoHundred) = (Crowd(100, static i => i), Crowd(200, static i => i));

        Assert.InRange(twoHundred.Length, hundred.Length, hundred.Length * 5 / 2);
    }

    /// <summary>A page of claims that end with one sentence, each of which begins at a word of it.</summary>
    private static string Crowd(int count, Func<int, int> first)
    {
        var words = Enumerable.Range(0, count + 3).Select(i => string.Create(CultureInfo.InvariantCulture, $"w{i:000}")).ToList();
        var claims = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            claims.Append(CultureInfo.InvariantCulture, $"  c{i:000}: {{ kind: efficacy, certainty: possible, statement: Claim {i}, quote: \"{string.Join(' ', words.Skip(first(i)))}\", caveats: [small] }}\n");
        }

        var article = Contents.Article(
            $"quoin: 1\narticle: tea\ntitle: Tea\nlanguage: en\nsource: tea.md\ncaveats:\n  small: {{ kind: scope, quote: So small }}\nclaims:\n{claims}",
            $"{string.Join(' ', words)}.\n\nSo small.\n");
        var html = ContentHtml.RenderArticle(article);
        var page = new WrittenPage(html);
        page.AssertSound();
        Assert.Equal(count, page.Document.QuerySelectorAll(".quoin-note").Length);
        Assert.All(article.Claims, claim => Assert.Equal("So small", Assert.Single(page.CaveatsOf(page.Document.GetElementById("note-" + claim.Id)!)).TextContent));
        return html;
    }

    private static string Encoded(string text)
    {
        using var output = new StringWriter();
        new Markup(output).Text(text);
        return output.ToString();
    }
}
