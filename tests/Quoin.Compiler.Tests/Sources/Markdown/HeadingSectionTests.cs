using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>Headings begin sections where the annotation lists none.</summary>
public sealed class HeadingSectionTests
{
    private const string Markdown = """
        # How does it *work*?

        Salt is white.

        ## 1. What's known

        It is dry.

        ## What's known {#known}

        ## What's known

        ## Чи шкодить?

        ## All

        ## white

        It was seen.
        """;

    [Fact]
    public void The_id_is_the_anchor_that_a_page_has()
    {
        var article = MarkdownCompilation.Of("claims:\n  white: { kind: background, certainty: established, quote: Salt is white }\n", Markdown).Compiled!.Article!;

        Assert.Equal(
            ["how-does-it-work", "1-whats-known", "known", "whats-known", "чи-шкодить", "all-section", "white-section"],
            article.Sections.Select(section => section.Mark.Id));
        Assert.Equal(
            ["HowDoesItWork", "_1WhatsKnown", "Known", "WhatsKnown", "ЧиШкодить", "AllSection", "WhiteSection"],
            article.Sections.Select(section => section.Mark.Name));
        Assert.All(article.Sections, section => Assert.True(section.HasHeading));
    }

    [Fact]
    public void An_anchor_is_given_after_a_bracket_without_an_end_too()
    {
        var article = MarkdownCompilation.Of("", "# The dose is in [0, 7) {#dose}\n\nText.").Compiled!.Article!;

        Assert.Equal("dose", Assert.Single(article.Sections).Mark.Id);
        Assert.StartsWith("The dose is in [0, 7)\n", article.SourceText, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_that_repeat_are_numbered()
    {
        var article = MarkdownCompilation.Of("", "# A\n\n# A\n\n# A\n\nText.").Compiled!.Article!;

        Assert.Equal(["a", "a-1", "a-2"], article.Sections.Select(section => section.Mark.Id));
    }

    [Fact]
    public void Caveats_can_apply_to_them()
    {
        const string Marks = """
            caveats:
              seen: { kind: limitation, quote: It was seen, applies-to: { section: how-does-it-work } }
            claims:
              is-white: { kind: background, certainty: established, quote: Salt is white }
              is-dry: { kind: background, certainty: established, quote: It is dry }
            """;

        Assert.Equal([1, 0], MarkdownCompilation.Of(Marks, Markdown).Compiled!.Article!.Claims.Select(claim => claim.Caveats.Count));
    }

    [Fact]
    public void A_list_of_sections_is_the_authors_alone() =>
        Assert.Equal(["known"], MarkdownCompilation.Of("sections:\n  known: { heading: \"How does it work?\" }\n", Markdown).Compiled!.Article!.Sections.Select(section => section.Mark.Id));

    [Fact]
    public void A_quote_can_extend_over_them() =>
        Assert.DoesNotContain(MarkdownCompilation.OfAside("\"Salt is white. 1. What's known It is dry\"", Markdown).Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);

    [Fact]
    public void No_heading_is_a_sentence() =>
        Assert.Equal(["Salt is white.", "It is dry.", "It was seen."], MarkdownCompilation.Unaccounted(Markdown));
}
