using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>The certainty that quotes allow, and quotes for which that is unknown.</summary>
public sealed class WordingRuleTests
{
    private const string Source = "Studies suggest that salt may be white. Sel est blanc. можуть";

    [Theory]
    [InlineData("possible", true)]
    [InlineData("unknown", true)]
    [InlineData("suggested", false)]
    [InlineData("established", false)]
    public void A_claim_is_no_surer_than_its_weakest_hedge(string certainty, bool isKept) =>
        Assert.Equal(isKept ? [] : [OverclaimRule.Rule], Reported($"  white: {{ kind: background, certainty: {certainty}, quote: \"Studies suggest that salt may be white\" }}\n"));

    [Fact]
    public void Words_outside_of_the_quote_do_not_count() =>
        Assert.Empty(Reported("  white: { kind: background, certainty: established, quote: \"Sel\", language: en }\n"));

    [Theory]
    [InlineData("be white", true)]
    [InlineData("white", false)]
    [InlineData("that salt", false)]
    [InlineData("salt", false)]
    public void A_word_right_before_the_quote_counts(string quote, bool isFound) =>
        Assert.Equal(isFound ? [OverclaimRule.Rule] : [], Reported($"  white: {{ kind: background, certainty: suggested, quote: \"{quote}\" }}\n"));

    [Theory]
    [InlineData("that salt")]
    [InlineData("salt")]
    public void A_word_that_governs_the_quoted_clause_counts(string quote) =>
        Assert.Equal([OverclaimRule.Rule], Reported($"  white: {{ kind: background, certainty: established, quote: \"{quote}\" }}\n"));

    [Fact]
    public void Words_that_a_quote_leaves_out_count() =>
        Assert.Equal([OverclaimRule.Rule], Reported("  white: { kind: background, certainty: established, quote: \"salt […] white\" }\n"));

    [Theory]
    [InlineData("uk", "можуть", true)]
    [InlineData("en", "можуть", false)]
    public void The_words_are_those_of_the_quotes_language(string language, string quote, bool isFound) => Assert.Equal(
        isFound ? [OverclaimRule.Rule] : [],
        Reported($"  white: {{ kind: background, certainty: established, quote: \"{quote}\", language: {language} }}\n"));

    [Fact]
    public void A_language_without_lists_is_told_where_the_section_or_the_article_gives_it()
    {
        var marked = MarkedText.Parse("""
            quoin: 1
            article: salt
            title: { la: Sal }
            language: ⟦la⟧
            source: ../seeds/salt.txt
            sections:
              first: { from: "Studies" }
              second: { from: "Sel", language: ⟦fr⟧ }
              third: { from: "можуть" }
            claims:
              white: { kind: background, certainty: established, quote: "Studies" }
              dry: { kind: background, certainty: established, quote: "salt" }
              sel: { kind: background, certainty: possible, quote: "Sel", statement: { la: "Sal." } }
            """);

        var faults = Compilation.OfWhole(marked.Text, Source).Faults.Where(fault => fault.Rule != SentenceLanguageRule.Rule).ToList();

        Assert.All(faults, fault => Assert.Equal((UncheckedLanguageRule.Rule, RuleSeverity.Warning), (fault.Rule, fault.Severity)));
        Assert.Equal(marked.Marks, faults.Select(fault => fault.Range));
    }

    [Fact]
    public void What_an_omission_leaves_out_is_not_checked_either() =>
        Assert.Equal([UncheckedLanguageRule.Rule], Reported("  sel: { kind: background, certainty: unknown, quote: \"Sel […] blanc\", language: fr }\n"));

    [Theory]
    [InlineData("certainty: unknown")]
    [InlineData("certainty: established, certainty-because: \"Seen by eye.\"")]
    [InlineData("certainty: established, status: retracted, because: \"Wrong.\"")]
    public void Where_there_is_nothing_to_check_nothing_was_left_unchecked(string keys) =>
        Assert.Empty(Reported($"  sel: {{ kind: background, {keys}, quote: \"Sel\", language: fr }}\n"));

    private static IEnumerable<Rule> Reported(string claims) => Compilation.Of($"claims:\n{claims}", Source).Faults
        .Select(fault => fault.Rule)
        .Where(rule => rule == OverclaimRule.Rule || rule == UncheckedLanguageRule.Rule);
}
