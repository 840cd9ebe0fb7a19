using Quoin.Compiler.Diagnostics;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

public sealed class AnchoringTests
{
    [Theory]
    [InlineData("⟦Salt⟧ is white.", "Salt")]
    [InlineData("Salt is ⟦white.⟧", "white.")]
    [InlineData("First.\r\nSecond.\r\n⟦Third.⟧\r\n", "Third.")]
    [InlineData("First.\rSecond. ⟦Third.⟧", "Third.")]
    [InlineData("Salt\u00A0is\u00A0so. ⟦It is white.⟧", "It is white.")]
    [InlineData("😀😀 is a smile, ⟦and 😀 too⟧.", "and 😀 too")]
    [InlineData("Cafe\u0301, ⟦cafe\u0301 noir⟧.", "cafe\u0301 noir")]
    [InlineData("One ⟦cafe\u0301⟧ more.", "cafe\u0301")]
    [InlineData("שלום, ⟦עולם גדול⟧.", "עולם גדול")]
    [InlineData("塩は白い。⟦砂糖も白い。⟧", "砂糖も白い。")]
    [InlineData("यह ⟦हिन्दी⟧ है।", "हिन्दी")]
    public void A_quote_that_stands_in_the_source_to_the_letter_is_found_exactly_there(string source, string quote) =>
        AssertAnchor(source, $"\"{quote}\"", MatchTier.Exact);

    [Theory]
    [InlineData("Salt is ⟦white\nand dry⟧.")]
    [InlineData("Salt is ⟦white\r\nand dry⟧.")]
    [InlineData("Salt is ⟦white\r\n\tand\u00A0dry⟧.")]
    [InlineData("Salt  is ⟦white   and\tdry⟧.")]
    [InlineData("Salt\u00A0is\u00A0⟦white\u00A0and\u2028dry⟧\u00A0.")]
    [InlineData("😀 Salt is\n⟦white and\ndry⟧")]
    public void White_space_may_differ_and_the_tier_says_so(string source) =>
        AssertAnchor(source, "\"white and dry\"", MatchTier.Whitespace);

    [Theory]
    [InlineData("\" white \"")]
    [InlineData("|\n    white")]
    [InlineData(">\n    white\n")]
    [InlineData("\"white\\u2003\"")]
    [InlineData("\"\\u2009\\u3000white\\u00A0\\u205F\"")]
    [InlineData("white\u2003")]
    public void White_space_around_a_quote_is_none_of_it(string quote) =>
        AssertAnchor("Salt is ⟦white⟧ \nand dry.", quote, MatchTier.Exact);

    [Fact]
    public void Where_the_quote_stands_to_the_letter_other_white_space_elsewhere_does_not_count() =>
        AssertAnchor("White\nsalt. ⟦White salt⟧.", "\"White salt\"", MatchTier.Exact);

    [Theory]
    [InlineData("xa b and ⟦a\nb⟧ end.", "a b")]
    [InlineData("one a b; two ⟦a\nb⟧ end.", "{ exact: a b, prefix: two }")]
    public void Where_no_hit_to_the_letter_will_do_other_white_space_is_let_through(string source, string quote) =>
        AssertAnchor(source, quote, MatchTier.Whitespace);

    [Fact]
    public void Occurrences_are_counted_as_a_reader_counts() =>
        AssertAnchor("one a b; two ⟦a\nb⟧; three a b.", "{ exact: a b, occurrence: 2 }", MatchTier.Whitespace);

    [Theory]
    [InlineData("⟦Salt is white.⟧", "salt is white.")]
    [InlineData("⟦Salt is white⟧.", "Salt, is white")]
    [InlineData("⟦Salt is white⟧…", "Salt is white.")]
    [InlineData("⟦Salt is white⟧…", "Salt is white..")]
    [InlineData("⟦The ﬁeld⟧", "The field")]
    [InlineData("⟦10²⟧", "102")]
    [InlineData("It is ⟦3×3⟧ wide", "It is 3x3 wide")]
    [InlineData("It is ⟦½⟧ of it", "It is 1/2 of it")]
    [InlineData("Use ⟦--force⟧ here", "Use -force here")]
    [InlineData("It helped⟦——⟧at last", "It helped—at last")]
    [InlineData("A ⟦“quote”⟧.", "A 'quote'.")]
    public void Case_punctuation_and_compatibility_characters_are_never_folded(string source, string quote) =>
        Assert.Equal(Rules.QuoteNotFound, Assert.Single(Compilation.OfAside($"\"{quote}\"", MarkedText.Parse(source).Text).Faults).Rule);

    [Theory]
    [InlineData("{ exact: white, prefix: Salt is }", "Salt is ⟦white⟧. Sugar is white.")]
    [InlineData("{ exact: white, prefix: Sugar is }", "Salt is white. Sugar is ⟦white⟧.")]
    [InlineData("{ exact: white, prefix: 'Sugar is ' }", "Salt is white. Sugar\r\nis ⟦white⟧.")]
    [InlineData("{ exact: white, prefix: 'is' , suffix: ' too' }", "Salt is white. Sugar is\u00A0⟦white⟧\ntoo.")]
    [InlineData("{ exact: white, suffix: '.' }", "Salt is white too, sugar is ⟦white⟧.")]
    [InlineData("{ exact: white, occurrence: 1 }", "⟦white⟧ white white")]
    [InlineData("{ exact: white, occurrence: 3 }", "white white ⟦white⟧")]
    [InlineData("{ exact: white, prefix: is, occurrence: 2 }", "white is white, is ⟦white⟧")]
    [InlineData("{ exact: white, occurrence: 2 }", "white whiter ⟦white⟧")]
    public void Prefix_suffix_and_occurrence_pick_one_of_several(string quote, string source) =>
        AssertAnchor(source, quote, MatchTier.Exact);

    [Theory]
    [InlineData("{ exact: white, occurrence: 3 }")]
    [InlineData("{ exact: white, prefix: Iron is }")]
    [InlineData("{ exact: white, suffix: and black }")]
    [InlineData("{ exact: white, prefix: Salt is, occurrence: 2 }")]
    public void A_context_that_no_hit_has_is_reported(string quote) =>
        Assert.Equal(
            "The quote appears in 'salt.txt' at line 1, column 9; line 1, column 25, but not with this prefix, suffix or occurrence; "
            + "fix these, or remove those that are not needed",
            Assert.Single(Compilation.OfAside(quote, "Salt is white. Sugar is white.").Faults).Message);

    [Fact]
    public void Every_hit_is_listed_with_line_and_column() =>
        Assert.Equal(
            "The quote appears 7 times in 'salt.txt', at line 1, column 1; line 2, column 1; line 3, column 1; line 4, column 1; "
            + "line 5, column 1; line 6, column 1; line 7, column 1; make it longer, or pick one place with 'prefix', 'suffix' or 'occurrence'",
            Assert.Single(Compilation.OfAside("white", "white\nwhite\nwhite\nwhite\nwhite\nwhite\nwhite").Faults).Message);

    [Fact]
    public void Of_more_hits_than_anybody_reads_forty_are_listed_and_the_others_counted() =>
        Assert.EndsWith(
            "; line 39, column 1; line 40, column 1; and 960 more; make it longer, or pick one place with 'prefix', 'suffix' or 'occurrence'",
            Assert.Single(Compilation.OfAside("white", string.Concat(Enumerable.Repeat("white\n", 1000))).Faults).Message, StringComparison.Ordinal);

    private static void AssertAnchor(string markedSource, string quote, MatchTier tier)
    {
        var source = MarkedText.Parse(markedSource);

        var anchor = Assert.Single(Compilation.OfAside(quote, source.Text).Article.Asides).Anchor;

        Assert.Equal(Assert.Single(source.Spans), anchor.FileSpan);
        Assert.Equal((source.Mark.StartLine + 1, source.Mark.StartColumn + 1), (anchor.Line, anchor.Column));
        Assert.Equal(tier, anchor.Tier);
    }
}
