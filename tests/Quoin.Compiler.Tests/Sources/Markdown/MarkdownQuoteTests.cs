using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>Quotes of Markdown are written as a reader sees them, and their texts have no markup.</summary>
public sealed class MarkdownQuoteTests
{
    private const string Emphasis = "The drug does **not** help *all* people, and ~~never~~ `harms` a few\\_ones.";
    private const string Link = "The drug helps [people with asthma](https://example.org/asthma \"Asthma\") and smokers.[^2]\n\n[^2]: Few.\n";
    private const string Quote = "> The drug helps people with asthma, and it was\n> given to forty of them for a year.\n";

    [Theory]
    [InlineData(Emphasis, "The drug does not help all people", MatchTier.Markup)]
    [InlineData(Emphasis, "never harms a few_ones", MatchTier.Markup)]
    [InlineData(Emphasis, "The drug does", MatchTier.Exact)]
    [InlineData(Link, "The drug helps people with asthma and smokers", MatchTier.Markup)]
    [InlineData(Link, "people with asthma", MatchTier.Exact)]
    [InlineData(Quote, "The drug helps people with asthma, and it was given to forty of them for a year", MatchTier.Markup)]
    [InlineData("Salt is\nwhite.", "Salt is white", MatchTier.Whitespace)]
    [InlineData("Salt isn’t **black**.", "Salt isn't black", MatchTier.Typographic)]
    [InlineData("Fish &amp; chips are hot.", "Fish & chips", MatchTier.Markup)]
    [InlineData("Salt is white.[^a] It is dry.\n\n[^a]: Seen.", "Salt is white. It is dry", MatchTier.Markup)]
    [InlineData("# Salt *is* white #\n\nText.", "Salt is white", MatchTier.Markup)]
    [InlineData("| Tea | Hours |\n|--|--|\n| black \\| red | 7.5 |", "black | red", MatchTier.Markup)]
    [InlineData("这种药能降低血压，但是研究规模\n很小。", "这种药能降低血压，但是研究规模很小", MatchTier.Whitespace)]
    [InlineData("The dose is in [0, 7) mg, *not* in [7, 10) mg.", "in [0, 7) mg, not in [7, 10) mg", MatchTier.Markup)]
    [InlineData("You can [book flights][nowhere] here, and [read *on*](nowhere it.", "You can [book flights][nowhere] here, and [read on](nowhere it", MatchTier.Markup)]
    [InlineData("| Tea | Use |\n|--|--|\n| black | It helps if:<ul><li>it is hot</li><li>you are cold</li></ul> |", "It helps if: it is hot you are cold", MatchTier.Markup)]
    [InlineData("1. One\n   more line\n2. Two", "One more line", MatchTier.Whitespace)]
    [InlineData("<div>Some <b>people</b> sleep&nbsp;worse.</div>", "Some people sleep worse", MatchTier.Markup)]
    public void A_quote_is_found_as_it_is_read_and_its_tier_tells_of_markup(string markdown, string quote, MatchTier tier)
    {
        var compilation = MarkdownCompilation.OfAside($"\"{quote}\"", markdown);

        var anchor = Assert.Single(compilation.Compiled!.Article!.Asides).Anchor;
        Assert.Equal(tier, anchor.Tier);
        Assert.Equal(Whitespace.Collapse(quote).Replace('\'', '’'), Whitespace.Collapse(compilation.Compiled.Article.SourceText.Substring(anchor.Span.Start, anchor.Span.Length)));
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Rule == Rules.MarkupQuoted || diagnostic.Severity == RuleSeverity.Error);
    }

    [Fact]
    public void An_anchor_is_where_the_quote_is_in_the_file()
    {
        var anchor = Assert.Single(MarkdownCompilation.OfAside("does not help", "---\ntitle: x\n---\n\n" + Emphasis).Compiled!.Article!.Asides).Anchor;

        Assert.Equal((5, 10), (anchor.Line, anchor.Column));
        Assert.Equal("does **not** help".Length, anchor.FileSpan.Length);
        Assert.Equal("does not help".Length, anchor.Span.Length);
    }

    [Theory]
    [InlineData(Emphasis, "The drug does **not** help", "The drug does not help")]
    [InlineData(Emphasis, "~~never~~ `harms`", "never harms")]
    [InlineData(Link, "helps [people with asthma](https://example.org/asthma \\\"Asthma\\\") and", "helps people with asthma and")]
    [InlineData(Quote, "and it was > given to forty", "and it was given to forty")]
    [InlineData(Emphasis, "The drug does **not** […] *all* people", "The drug does not […] all people")]
    [InlineData("| Tea | Hours |\n|--|--|\n| black | 7.5 |", "black | 7.5", "black 7.5")]
    public void A_quote_can_be_written_with_its_markup_and_is_offered_without(string markdown, string quote, string plain)
    {
        var compilation = MarkdownCompilation.OfAside($"\"{quote}\"", markdown);

        var message = Assert.Single(compilation.Diagnostics, diagnostic => diagnostic.Rule == Rules.MarkupQuoted);
        Assert.Equal($"The quote is written with the markup of 'salt.md'; write it as a reader sees it: \"{plain}\"", message.Message);
        Assert.Equal($"\"{plain}\"", Assert.Single(message.Fixes).NewText);
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
    }

    [Theory]
    [InlineData("Tea is *hot*")]
    [InlineData("is **not** cold")]
    [InlineData("Seen *twice*")]
    [InlineData("*fine* too")]
    public void A_footnote_between_paragraphs_moves_no_quote_with_markup(string quote)
    {
        const string Markdown = "Tea is *hot*.[^b] It was.[^a]\n\n[^a]: Seen *twice*.\n\nTea is **not** cold.\n\n[^b]: By me.\n\nIt is *fine* too.\n";
        var article = MarkdownCompilation.OfAside($"\"{quote}\"", Markdown).Compiled!.Article!;

        var anchor = Assert.Single(article.Asides).Anchor;
        Assert.Equal(quote.Replace("*", ""), article.SourceText.Substring(anchor.Span.Start, anchor.Span.Length));
    }

    [Theory]
    [InlineData("hot*.[^b]\n\n[^a]: Seen")]
    [InlineData("Seen *twice*.\n\nTea is **not**")]
    public void What_no_reader_sees_together_is_no_quote(string quote)
    {
        const string Markdown = "Tea is *hot*.[^b]\n\n[^a]: Seen *twice*.\n\nTea is **not** cold.[^a]\n\n[^b]: By me.\n";

        Assert.Contains(Rules.QuoteUnseen, MarkdownCompilation.OfAside($"\"{quote.Replace("\n", "\\n")}\"", Markdown).Faults.Select(fault => fault.Rule));
    }

    [Theory]
    [InlineData("The **drug** works. It is said that the *drug* works.", "drug works", "QUO2002")]
    [InlineData("The drug works. A [drug](https://example.org/drug) it is.", "{ exact: drug, occurrence: 3 }", "QUO2003")]
    [InlineData("The *drugs* work.", "{ exact: drug, occurrence: 1 }", "QUO2004")]
    public void The_markup_is_not_searched_for_words_that_a_reader_sees(string markdown, string quote, string rule) =>
        Assert.Equal([rule], MarkdownCompilation.OfAside(quote, markdown).Faults.Select(fault => fault.Rule.Id));

    [Fact]
    public void A_part_of_a_word_is_one_although_it_is_emphasized() => Assert.Contains(
        Rules.QuoteCutsWord, MarkdownCompilation.OfAside("drug", "The **drug**store is open.").Faults.Select(fault => fault.Rule));

    [Theory]
    [InlineData("{ exact: help, prefix: \"does not\" }")]
    [InlineData("{ exact: help, prefix: \"does **not**\" }")]
    [InlineData("{ exact: help, suffix: all people }")]
    [InlineData("{ exact: help, occurrence: 1 }")]
    public void Prefix_suffix_and_occurrence_are_of_what_is_read(string quote)
    {
        var anchor = Assert.Single(MarkdownCompilation.OfAside(quote, Emphasis + " It may help.").Compiled!.Article!.Asides).Anchor;

        Assert.Equal(Emphasis.IndexOf("help", StringComparison.Ordinal), anchor.FileSpan.Start);
    }

    [Theory]
    [InlineData("title: On tea")]
    [InlineData("Ask the author")]
    [InlineData("example.org")]
    [InlineData("class=\\\"note\\\"")]
    public void What_no_reader_sees_is_no_quote(string quote)
    {
        const string Markdown = "---\ntitle: On tea\n---\n\n<!-- Ask the author. -->\n\n<div class=\"note\">Tea is hot.</div>\n\nTea is [hot](https://example.org).\n";

        var fault = Assert.Single(MarkdownCompilation.OfAside($"\"{quote}\"", Markdown).Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);

        Assert.Equal(Rules.QuoteUnseen, fault.Rule);
    }

    [Fact]
    public void A_denial_counts_although_it_is_emphasized() => Assert.Contains(
        MarkdownCompilation.Of("claims:\n  helps: { kind: efficacy, certainty: established, quote: help all people }\n", Emphasis).Diagnostics,
        diagnostic => diagnostic.Rule == Rules.QuoteBesideNegation);

    [Fact]
    public void The_nearest_text_of_a_miss_is_what_is_read()
    {
        var fault = Assert.Single(MarkdownCompilation.OfAside("The drug does not help all persons, and never", Emphasis).Faults, fault => fault.Rule == Rules.QuoteNotFound);

        Assert.Contains("at line 1, column 1 and differs here [quote → source]", fault.Message, StringComparison.Ordinal);
        Assert.Equal("The drug does not help all people, and never", Assert.Single(fault.Fixes).NewText);
    }

    [Theory]
    [InlineData("{ footnote: 1 }", "Petrenko, A. On tea. 2019.")]
    [InlineData("{ footnote: bondar }", "Bondar, O. More on tea. 2021.\nSecond paragraph.")]
    [InlineData("More on tea", "More on tea")]
    public void A_footnote_is_quoted_by_its_label_or_by_its_words(string quote, string text)
    {
        const string Markdown = "Tea is hot.[^bondar] It is *good*.[^1]\n\n[^1]: Petrenko, A. *On tea*. 2019.\n[^bondar]: Bondar, O. More on tea. 2021.\n\n    Second paragraph.\n";
        var article = MarkdownCompilation.Of($"evidence:\n  study: {{ kind: review, quote: {quote} }}\n", Markdown).Compiled!.Article!;

        Assert.Equal(text, article.SourceText.Substring(article.Evidence[0].Mark.Quotes[0].Anchor.Span.Start, article.Evidence[0].Mark.Quotes[0].Anchor.Span.Length));
    }

    [Theory]
    [InlineData("{ footnote: 1, exact: a }")]
    [InlineData("{ footnote: 1, prefix: a }")]
    [InlineData("{ footnote: 1, suffix: a }")]
    [InlineData("{ footnote: 1, occurrence: 1 }")]
    public void A_footnote_takes_no_other_key(string quote) =>
        Assert.Contains(Rules.KeysConflict, MarkdownCompilation.OfAside(quote, "Tea is hot.[^1]\n\n[^1]: Seen.\n").Faults.Select(fault => fault.Rule));
}
