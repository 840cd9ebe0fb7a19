using Quoin.Definitions;
using Quoin.Tests.Shared;

namespace Quoin.Tests.Bodies;

/// <summary>Which marks cover a run, and which caveats a part of an article lacks.</summary>
public sealed class MarkedRunTests
{
    private const string Head = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: tea.txt

        """;

    private readonly Article _article = TeaPage.Article();

    [Fact]
    public void A_quote_goes_through_styles_and_the_references_inside_it() => Assert.Equal(
        ["Tea may :wakes", "help:wakes", " you wake up:wakes", ":", ", but :", "the trial was :small", "small:small", ".:"],
        _article.Body[1].Runs.Select(Describe));

    [Fact]
    public void A_claim_that_was_retracted_covers_its_words_and_is_only_in_lists_whose_name_says_so()
    {
        var mark = Assert.IsType<PlainClaim>(Assert.Single(_article.Body[3].Blocks[0].Blocks[0].Runs[0].MarksIncludingInvalid));

        Assert.Equal(Status.Retracted, mark.Standing.Status);
        Assert.Empty(_article.Body[3].Blocks[0].Blocks[0].Runs[0].Marks);
        Assert.Empty(_article.Body[3].Marks);
        Assert.Equal(["calms"], _article.Body[3].MarksIncludingInvalid.Select(known => known.Id));
    }

    [Fact]
    public void A_reference_at_the_end_of_a_quote_is_none_of_it_and_one_inside_is()
    {
        var article = Article("claims: { a: { kind: efficacy, certainty: possible, quote: \"Tea wakes you\" } }", "Tea wakes", Piece.Reference("x"), " you", Piece.Reference("y"), ".");

        Assert.Equal(["Tea wakes:a", ":a", " you:a", ":", ".:"], article.Body[0].Runs.Select(Describe));
    }

    [Fact]
    public void Overlapping_quotes_are_cut_into_pieces_in_the_order_in_which_they_begin()
    {
        var article = Article("""
            claims:
              one: { kind: efficacy, certainty: possible, quote: "Tea wakes you up" }
              two: { kind: efficacy, certainty: possible, quote: "you up and calms" }
            terms:
              tea: { label: tea, quote: Tea }
            """, "Tea wakes ", new Piece("you up and", TextStyles.Strong), " calms.");

        Assert.Equal(["Tea:one,tea", " wakes :one", "you up:one,two", " and:two", " calms:two", ".:"], article.Body[0].Runs.Select(Describe));
        BodyWalk.AssertWhole(article);
    }

    [Fact]
    public void A_mark_that_quotes_a_place_twice_covers_it_once()
    {
        var article = Article("claims: { a: { kind: efficacy, certainty: possible, quotes: [\"Tea wakes\", \"wakes you\"] } }", "Tea wakes you.");

        Assert.Equal(["Tea :a", "wakes:a", " you:a", ".:"], article.Body[0].Runs.Select(Describe));
        Assert.Single(article.Body[0].Marks);
    }

    [Fact]
    public void The_same_words_are_a_claim_before_they_are_a_caveat_evidence_or_a_term()
    {
        var article = Article("""
            terms:
              t: { label: tea, quote: Tea }
            evidence:
              e: { kind: review, quote: Tea }
            caveats:
              c: { kind: scope, quote: Tea }
            claims:
              b: { kind: efficacy, certainty: possible, quote: Tea }
              a: { kind: efficacy, certainty: possible, quote: Tea }
            """, "Tea.");

        Assert.Equal("Tea:b,a,c,e,t", Describe(article.Body[0].Runs[0]));
    }

    [Fact]
    public void A_quote_across_blocks_covers_runs_of_each()
    {
        var page = new Page { Gap = "\n" };
        var body = new[] { page.Paragraph("Tea wakes"), page.Paragraph("you up.") };
        var article = page.Article(
            Head + "claims: { a: { kind: efficacy, certainty: possible, quote: Tea } }", body,
            quote => quote with { Anchor = quote.Anchor with { Span = new(4, 9) } });

        Assert.Equal(["Tea :", "wakes:a", "you:a", " up.:"], article.AllRuns().Select(Describe));
        BodyWalk.AssertWhole(article);
    }

    [Fact]
    public void A_block_alone_says_which_caveats_it_lacks()
    {
        Assert.Equal(["young"], _article.Body[1].CaveatsElsewhere.Select(caveat => caveat.Id));
        Assert.Empty(_article.Body[0].CaveatsElsewhere);
        Assert.Empty(_article.Body[^1].CaveatsElsewhere);
    }

    [Fact]
    public void A_caveat_that_is_in_the_block_only_in_part_is_elsewhere()
    {
        var page = new Page();
        var body = new[] { page.Paragraph("Tea wakes you, at times."), page.Paragraph("Not the old.") };
        var article = page.Article(Head + """
            caveats:
              c: { kind: scope, quotes: ["at times", "Not the old"], applies-to: all }
            claims:
              a: { kind: efficacy, certainty: possible, quote: Tea wakes you }
            """, body);

        Assert.Equal("c", Assert.Single(article.Body[0].CaveatsElsewhere).Id);
    }

    [Fact]
    public void A_heading_has_the_section_that_begins_there_and_no_other()
    {
        var page = new Page();
        var body = new[] { page.Leaf(BlockKind.Heading, 2, "tea", "Tea"), page.Paragraph("Tea wakes."), page.Leaf(BlockKind.Heading, 3, "tea-1", "Pots") };
        var article = page.Article(Head + "sections: { s: { heading: Tea } }\nclaims: { a: { kind: efficacy, certainty: possible, quote: Tea wakes } }", body);

        Assert.Equal(["s", null], article.Body.OfType<HeadingBlock>().Select(heading => heading.Section?.Id));
    }

    private static Article Article(string marks, params Piece[] pieces)
    {
        var page = new Page();
        var paragraph = page.Paragraph(pieces);
        return page.Article(Head + marks, paragraph);
    }

    private static string Describe(Run run) => $"{run.Text}:{string.Join(",", run.Marks.Select(mark => mark.Id))}";
}
