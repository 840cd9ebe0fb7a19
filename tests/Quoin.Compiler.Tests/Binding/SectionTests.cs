namespace Quoin.Compiler.Tests;

public sealed class SectionTests
{
    private const string Source = "Before.\n## What it is\nSalt is white.\nWhere it is\nIn the sea.\n";

    [Fact]
    public void A_section_extends_to_the_beginning_of_the_next_in_the_source_whatever_the_order_of_the_file()
    {
        var sections = Compilation.Of(
            """
            sections:
              place: { heading: "Where it is" }
              matter: { heading: "What it is" }
              last: { from: "In the sea" }
            """, Source).Article.Sections;

        Assert.Equal(
            ["Where it is\n", "What it is\nSalt is white.\n", "In the sea.\n"],
            sections.Select(section => Source.Substring(section.Extent.Start, section.Extent.Length)));
        Assert.Equal([true, true, false], sections.Select(section => section.HasHeading));
    }

    [Theory]
    [InlineData("## What it is")]
    [InlineData("What it is")]
    public void A_heading_is_a_whole_line_with_or_without_the_marks_of_Markdown(string heading)
    {
        var section = Assert.Single(Compilation.Of($"sections:\n  matter: {{ heading: \"{heading}\" }}\n", Source).Article.Sections);

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
