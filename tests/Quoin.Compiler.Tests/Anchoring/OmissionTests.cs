using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

public sealed class OmissionTests
{
    [Theory]
    [InlineData("⟦Salt⟧, as is known, ⟦is white⟧.", "Salt […] is white")]
    [InlineData("⟦Salt⟧, as is known, ⟦is white⟧.", "Salt [...] is white")]
    [InlineData("⟦Salt⟧, as\r\nis known, ⟦is\r\nwhite⟧ and ⟦dry⟧.", "Salt […] is white […] dry")]
    [InlineData("Salt is, as known, ⟦white⟧.", "[…] white […]")]
    [InlineData("⟦Salt [is] white⟧.", "Salt [is] white")]
    [InlineData("⟦Salt […] white⟧ and dry.", "Salt […] white")]
    [InlineData("Salt is black. ⟦Salt⟧, as is known, ⟦is white⟧.", "Salt, […] is white", "⟦Salt,⟧ as is known, ⟦is white⟧.")]
    public void Its_parts_stand_one_after_the_other(string source, string quote, string? expected = null)
    {
        var marked = MarkedText.Parse(expected is null ? source : source[..source.IndexOf('⟦')] + expected);

        var asides = Compilation.OfAside($"\"{quote}\"", marked.Text).Article.Asides;

        Assert.Equal(marked.Spans, asides.Select(part => part.Anchor.FileSpan));
        Assert.Equal(asides.Select((_, i) => i > 0), asides.Select(part => part.FollowsOmission));
    }

    [Fact]
    public void A_claim_shows_its_parts_with_the_sign_of_omission() =>
        Assert.Equal(
            "Salt is […] white",
            Assert.Single(Claim("Salt is [...] white", "Salt is, as known, white.").Article.Claims[0].Statement).Text);

    [Fact]
    public void Where_the_nearest_place_of_a_part_leads_nowhere_a_later_one_is_taken()
    {
        var filler = string.Concat(Enumerable.Repeat("x ", 120));
        var source = $"Salt is white, so it is, {filler}and so it is, {filler}and dry.";

        Assert.Equal(
            [0, source.LastIndexOf("so it is", StringComparison.Ordinal), source.IndexOf("dry", StringComparison.Ordinal)],
            Starts("\"Salt is […] so it is […] dry\"", source));
    }

    [Theory]
    [InlineData("is white […] Salt", "Salt, as is known, is white.")]
    [InlineData("Salt is […] dry", "Salt is white. FILLER It is dry.")]
    public void Parts_in_another_order_or_far_apart_are_reported(string quote, string source) =>
        Assert.Equal(
            Rules.OmissionTooFar,
            Assert.Single(Compilation.OfAside($"\"{quote}\"", source.Replace("FILLER", string.Concat(Enumerable.Repeat("It is. ", 50)))).Faults).Rule);

    [Fact]
    public void A_part_that_is_nowhere_is_reported_with_what_is_near_to_it() =>
        Assert.Equal(
            (Rules.QuoteNotFound, true),
            Assert.Single(Compilation.OfAside("\"Salt is […] white and wet\"", "Salt is, as known, white and dry.").Faults) is var fault
                ? (fault.Rule, fault.Message.Contains("line 1, column 20", StringComparison.Ordinal) || fault.Message.Contains("dry", StringComparison.Ordinal))
                : default);

    [Theory]
    [InlineData("[…]", 0)]
    [InlineData("a […] a […] a […] a […] a […] a […] a […] a […] a […] a […] a […] a […] a […] a […] a […] a […] a", 17)]
    public void A_quote_has_one_part_to_sixteen(string quote, int parts) =>
        Assert.Equal(
            $"The quote has {parts} parts between its omissions '[…]', but needs 1 to 16; quote words of the source, or split it under 'quotes'",
            Assert.Single(Compilation.OfAside($"\"{quote}\"", "a b a").Faults).Message);

    [Fact]
    public void Ways_that_begin_at_several_places_are_ambiguous_unless_one_is_picked()
    {
        const string Source = "Salt is so white. Salt is too white.";

        Assert.Equal(Rules.QuoteAmbiguous, Assert.Single(Compilation.OfAside("\"Salt is […] white\"", Source).Faults).Rule);
        Assert.Equal([18, 30], Starts("{ exact: \"Salt is […] white\", occurrence: 2 }", Source));
        Assert.Equal([18, 30], Starts("{ exact: \"Salt is […] white\", prefix: \"so white.\" }", Source));
    }

    [Fact]
    public void Of_several_places_of_the_last_part_the_suffix_picks_one()
    {
        const string Source = "Salt that helps cats and helps dogs.";

        Assert.Equal([0, 10], Starts("{ exact: \"Salt […] helps\" }", Source));
        Assert.Equal([0, 25], Starts("{ exact: \"Salt […] helps\", suffix: dogs }", Source));
        Assert.Equal(Rules.QuoteContextNotFound, Assert.Single(Compilation.OfAside("{ exact: \"Salt […] helps\", suffix: mice }", Source).Faults).Rule);
    }

    [Theory]
    [InlineData("Ketamine is ⟦not⟧ safe", "Ketamine is […] safe", "en")]
    [InlineData("There ⟦isn’t⟧ any harm", "There […] any harm", "en")]
    [InlineData("It works, and ⟦never⟧ for long, in adults", "It works […] in adults", "en")]
    [InlineData("Кетамін ⟦не⟧ є безпечним", "Кетамін […] є безпечним", "uk")]
    public void What_is_left_out_must_not_say_no(string source, string quote, string language)
    {
        var marked = MarkedText.Parse(source);

        var fault = Assert.Single(Claim(quote, marked.Text + ".", language).Faults);

        Assert.Equal(Rules.OmissionHidesNegation, fault.Rule);
        Assert.Equal(marked.Text.Substring(marked.Mark.Start, marked.Mark.Length), fault.Arguments[0]);
        Assert.Equal($"line 1, column {marked.Mark.StartColumn + 1}", fault.Arguments[1]);
    }

    [Theory]
    [InlineData("Ketamine is not safe for all.")]
    [InlineData("Ketamine is, at 0.5 mg, not safe for all.")]
    public void Two_quotes_of_one_sentence_must_not_skip_a_negation_either(string source)
    {
        var fault = Assert.Single(Compilation.Of(
            """
            claims:
              safe: { kind: safety, certainty: established, quotes: ["Ketamine is", "safe for all"] }
            """, source).Faults);

        Assert.Equal(Rules.OmissionHidesNegation, fault.Rule);
        Assert.Equal("\"safe for all\"".Length, fault.Range.Length);
    }

    [Theory]
    [InlineData("safe for infants", true)]
    [InlineData("{ exact: safe for infants, prefix: it is never }", false)]
    [InlineData("infants", true)]
    [InlineData("{ exact: infants, prefix: never safe for }", false)]
    [InlineData("is never safe", false)]
    [InlineData("a drug", false)]
    [InlineData("High doses are", true)]
    [InlineData("{ exact: High doses are, suffix: not. It }", false)]
    [InlineData("High doses", false)]
    [InlineData("It is", true)]
    public void A_quote_does_not_stop_short_of_a_negation_unless_that_was_seen(string quote, bool isTold)
    {
        const string Source = "It, as is known, is not only a drug. So it is never safe for infants. High doses are not. It is\nNot so.";
        var told = Compilation.Of($"claims:\n  safe: {{ kind: safety, certainty: established, quote: {quote} }}\n", Source).Faults;

        Assert.Equal(isTold ? [Rules.QuoteBesideNegation] : [], told.Select(fault => fault.Rule));
        Assert.Empty(Compilation.Of($"terms:\n  safe: {{ label: safe, quote: {quote} }}\n", Source).Faults);
    }

    [Theory]
    [InlineData("What it is not\nSafe for infants.", false)]
    [InlineData("For some it is not\nsafe for infants.", true)]
    public void A_heading_denies_nothing_of_what_follows(string source, bool isTold)
    {
        var quote = source[(source.IndexOf('\n') + 1)..^1];

        Assert.Equal(
            isTold ? [Rules.QuoteBesideNegation] : [],
            Compilation.Of($"claims:\n  safe: {{ kind: safety, certainty: established, quote: {quote} }}\n", source).Faults.Select(fault => fault.Rule));
    }

    [Fact]
    public void Between_two_quotes_of_two_sentences_a_negation_is_a_matter_of_its_own() =>
        Assert.Empty(Compilation.Of(
            """
            claims:
              safe: { kind: safety, certainty: established, quotes: ["Ketamine is known", "It is used"] }
            """, "Ketamine is known. It is not new. It is used.").Faults);

    private static IEnumerable<int> Starts(string quote, string source) =>
        Compilation.OfAside(quote, source).Article.Asides.Select(part => part.Anchor.Span.Start);

    private static Compilation Claim(string quote, string source, string language = "en") => Compilation.Of(
        $"claims:\n  salt: {{ kind: safety, certainty: established, language: {language}, quote: \"{quote}\" }}\n", source);
}
