using Quoin.Compiler.Diagnostics;
using Quoin.Definitions;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>Changes by typesetters and word processors do not break a quote, and are reported.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("He said: ⟦“Salt is white”⟧.", "\"Salt is white\"")]
    [InlineData("He said: ⟦\"Salt is white\"⟧.", "“Salt is white”")]
    [InlineData("Він сказав: ⟦«Сіль біла»⟧.", "\"Сіль біла\"")]
    [InlineData("Er sagt: ⟦„Salz ist weiß“⟧.", "\"Salz ist weiß\"")]
    [InlineData("He said: ⟦''Salt is white''⟧.", "\"Salt is white\"")]
    [InlineData("He said: ⟦``Salt is white''⟧.", "“Salt is white”")]
    [InlineData("He said: ⟦\"Salt is white\"⟧.", "\"\"Salt is white\"\"")]
    [InlineData("He said: ⟦‘Salt is white’⟧.", "'Salt is white'")]
    [InlineData("Yes, ⟦it isn’t black⟧.", "it isn't black")]
    [InlineData("Так, ⟦здоров’я понад усе⟧.", "здоровʼя понад усе")]
    public void Quotation_marks_and_apostrophes(string source, string quote) => AssertTypographic(source, quote);

    [Theory]
    [InlineData("A ⟦long\u2010term effect⟧.", "long-term effect")]
    [InlineData("A ⟦long\u2011term effect⟧.", "long-term effect")]
    [InlineData("A ⟦long-term effect⟧.", "long\u2010term effect")]
    [InlineData("For ⟦10\u201320 days⟧.", "10-20 days")]
    [InlineData("Salt ⟦\u2014 white, dry⟧.", "- white, dry")]
    [InlineData("At ⟦\u22125 degrees⟧.", "-5 degrees")]
    public void Hyphens_dashes_and_minus_signs(string source, string quote) => AssertTypographic(source, quote);

    [Theory]
    [InlineData("⟦He waited… then it helped⟧.", "He waited... then it helped")]
    [InlineData("⟦He waited... then it helped⟧.", "He waited… then it helped")]
    [InlineData("⟦He waited…⟧ Then it helped.", "He waited...")]
    [InlineData("⟦He waited…. Then⟧ it helped.", "He waited.... Then")]
    [InlineData("⟦… then it helped⟧.", "... then it helped")]
    [InlineData("It ⟦helped—at last—and⟧ well.", "helped--at last--and")]
    [InlineData("It ⟦helped--at last---and⟧ well.", "helped—at last—and")]
    [InlineData("It ⟦helped -- at last⟧.", "helped — at last")]
    [InlineData("It ⟦helped—⟧.", "helped--")]
    [InlineData("From ⟦1–2 days⟧ on.", "1--2 days")]
    [InlineData("It was ⟦5′ long⟧.", "5' long")]
    [InlineData("It was ⟦5\" long⟧.", "5″ long")]
    [InlineData("It was ⟦5′′ long⟧.", "5″ long")]
    [InlineData("Take ⟦5 \u00B5g of it⟧.", "5 \u03BCg of it")]
    [InlineData("Take ⟦5 \u03BCg of it⟧.", "5 \u00B5g of it")]
    public void Ellipses_typed_dashes_primes_and_the_micro_sign(string source, string quote) => AssertTypographic(source, quote);

    [Theory]
    [InlineData("Take ⟦5\u2009mg of it⟧.", "5 mg of it")]
    [InlineData("Take ⟦5\u202Fmg of it⟧.", "5 mg of it")]
    [InlineData("Take ⟦5 mg of it⟧.", "5\u2009mg of it")]
    [InlineData("Take ⟦5 \u200Amg\r\nof it⟧.", "5 mg of it")]
    [InlineData("Salt ⟦dis\u00ADsolves in wa\u00ADter⟧.", "dissolves in water")]
    [InlineData("Salt ⟦dissolves in water⟧.", "dis\u00ADsolves in water")]
    [InlineData("Salt ⟦dissolves\u200B in water⟧.", "dissolves in water")]
    [InlineData("⟦שלום\u200F עולם⟧!", "שלום עולם")]
    public void Thin_spaces_and_invisible_characters(string source, string quote) => AssertTypographic(source, quote);

    [Theory]
    [InlineData("In a ⟦cafe\u0301 noir⟧.", "café noir")]
    [InlineData("In a ⟦café noir⟧.", "cafe\u0301 noir")]
    [InlineData("😀 ⟦Еліксир з и\u0306оду⟧.", "Еліксир з йоду")]
    [InlineData("At ⟦5 \u212B long⟧.", "5 Å long")]
    [InlineData("⟦\u1112\u1161\u11AB국 소금⟧.", "한국 소금")]
    [InlineData("A ⟦q\u0323\u0307 sound⟧.", "q\u0307\u0323 sound")]
    public void Composed_and_decomposed_letters(string source, string quote) => AssertTypographic(source, quote);

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    [InlineData("\uFDD0")]
    [InlineData("\uD83F\uDFFE")]
    [InlineData("\uD83F")]
    public void What_unicode_calls_no_character_stays_as_it_is(string character) =>
        AssertTypographic($"⟦The “salt” {character}\u0301 dries⟧.", $"The \"salt\" {character}\u0301 dries");

    [Fact]
    public void Where_the_quote_stands_to_the_letter_other_typography_elsewhere_does_not_count()
    {
        var anchor = Anchor("“White salt” and \"White salt\".", "\"White salt\"");

        Assert.Equal((17, MatchTier.Exact), (anchor.Span.Start, anchor.Tier));
    }

    [Fact]
    public void Occurrences_are_counted_as_a_reader_counts() =>
        Assert.Equal(
            MatchTier.Typographic,
            Assert.Single(Compile("{ exact: \"long-term\", occurrence: 2 }", "A long-term, a long\u2010term and a long-term effect.").Compiled!.Article!.Asides).Anchor.Tier);

    [Fact]
    public void Prefix_and_suffix_may_be_set_otherwise_too() =>
        Assert.Equal(
            28,
            Assert.Single(Compile("{ exact: \"long\u2010term\", prefix: \"isn't\", suffix: \"- ever\" }", "A long-term effect it isn’t long-term — ever.").Compiled!.Article!.Asides).Anchor.Span.Start);

    [Fact]
    public void A_heading_may_be_set_otherwise()
    {
        var compilation = Compilation.Of("sections:\n  what: { heading: \"What's salt?\" }\n", "# What’s salt?\nIt is white.\n");

        Assert.Equal(Rules.TypographyDiffers, Assert.Single(compilation.Faults).Rule);
        Assert.Equal(new Span(2, 12), compilation.Compiled!.Article!.Sections[0].Mark.Quotes[0].Anchor.FileSpan);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_compared_as_it_is() =>
        Assert.Equal(MatchTier.Typographic, Anchor("\uD83D\u0301 it isn’t \uDE00.", "\uD83D\u0301 it isn't").Tier);

    private static void AssertTypographic(string markedSource, string quote)
    {
        var source = MarkedText.Parse(markedSource);

        var compilation = Compile(Yaml(quote), source.Text);

        var anchor = Assert.Single(compilation.Compiled!.Article!.Asides).Anchor;
        Assert.Equal(Assert.Single(source.Spans), anchor.FileSpan);
        Assert.Equal((source.Mark.StartLine + 1, source.Mark.StartColumn + 1), (anchor.Line, anchor.Column));
        Assert.Equal(MatchTier.Typographic, anchor.Tier);
        // The replacement character is also reported as encoding damage.
        var faults = compilation.Faults.Where(fault => fault.Rule != Rules.EncodingDamage);
        Assert.Equal((Rules.TypographyDiffers, RuleSeverity.Information), Assert.Single(faults.Select(fault => (fault.Rule, fault.Severity))));
    }

    private static AnchorModel Anchor(string source, string quote) => Assert.Single(Compile(Yaml(quote), source).Compiled!.Article!.Asides).Anchor;

    private static Compilation Compile(string quote, string source) => Compilation.OfAside(quote, source);

    private static string Yaml(string quote) => $"'{quote.Replace("'", "''")}'";
}
