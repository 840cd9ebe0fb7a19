using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

public sealed class SectionTests
{
    private const string Source = "Before.\n## What it is\nSalt is white.\nWhere it is\nIn the sea.\n";

    [Fact]
    public void A_section_extends_to_the_beginning_of_the_next_in_the_source_whatever_the_order_of_the_file()
    {
        var article = Compilation.Of(
            """
            sections:
              place: { heading: "Where it is" }
              matter: { heading: "What it is" }
              last: { from: "In the sea" }
            """, Source).Article;
        var sections = article.Sections;

        Assert.Equal(
            ["Where it is\n", "What it is\nSalt is white.\n", "In the sea.\n"],
            sections.Select(section => article.SourceText.Substring(section.Extent.Start, section.Extent.Length)));
        Assert.Equal([true, true, false], sections.Select(section => section.HasHeading));
    }

    [Theory]
    [InlineData("## What it is")]
    [InlineData("What it is")]
    public void A_heading_is_a_whole_line_with_or_without_the_marks_of_Markdown(string heading)
    {
        var section = Assert.Single(Compilation.Of($"sections:\n  matter: {{ heading: \"{heading}\" }}\n", Source).Compiled!.Article!.Sections);

        Assert.Equal(2, Assert.Single(section.Mark.Quotes).Anchor.Line);
    }

    [Theory]
    [InlineData("**Salt**\nSalt is white.", 1)]
    [InlineData("Salt is white.\r\n\tSalt \r\nSalt too.", 2)]
    [InlineData("Salt is white.\n# Salt #", 2)]
    public void The_same_words_inside_other_lines_are_no_heading(string source, int line)
    {
        var section = Assert.Single(Compilation.Of("sections:\n  salt: { heading: Salt }\n", source).Article.Sections);

        Assert.Equal(line, Assert.Single(section.Mark.Quotes).Anchor.Line);
    }

    [Fact]
    public void A_heading_that_is_a_line_twice_is_ambiguous() =>
        Assert.Equal(Rules.QuoteAmbiguous, Assert.Single(Compilation.Of("sections:\n  salt: { heading: Salt }\n", "Salt\nWhite.\nSalt\nDry.").Faults).Rule);

    [Theory]
    [InlineData("Before. What it is")]
    [InlineData("Salt is white. Where it is")]
    [InlineData("Salt […] sea")]
    [InlineData("is white. […] In the sea.")]
    public void A_quote_and_what_it_omits_stay_in_one_section(string quote)
    {
        const string Sections = "sections:\n  matter: { heading: \"What it is\" }\n  place: { heading: \"Where it is\" }\n";

        Assert.Empty(Compilation.OfAside($"\"{quote}\"", Source).Faults);
        Assert.Equal(Rules.QuoteCrossesSection, Assert.Single(Compilation.Of($"{Sections}asides: [ \"{quote}\" ]\n", Source).Faults).Rule);
    }

    [Fact]
    public void The_first_words_of_a_section_are_not_those_of_the_next_as_well() =>
        Assert.Equal(
            ["The quote begins at line 1, column 1 and continues into the section 'dry', which begins at line 1, column 16; "
                + "end it before the section, or list its parts under 'quotes'"],
            Compilation.Of("sections:\n  white: { from: \"Salt is white. It is dry\" }\n  dry: { from: \"It is dry\" }\n", "Salt is white. It is dry.")
                .Faults.Select(fault => fault.Message));

    [Fact]
    public void A_claim_stands_in_the_section_of_its_first_quote()
    {
        var article = Compilation.Of(
            """
            sections:
              place: { heading: "Where it is" }
              matter: { heading: "What it is" }
            claims:
              in-sea: { kind: background, certainty: established, quotes: ["In the sea", "Before"] }
              white: { kind: background, certainty: established, quote: "Salt is white" }
              outside: { kind: background, certainty: established, quote: "Before" }
            """, Source).Article;

        Assert.Equal([0, 1, -1], article.Claims.Select(claim => claim.Section));
    }
}
