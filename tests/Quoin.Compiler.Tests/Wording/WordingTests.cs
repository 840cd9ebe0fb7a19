using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class WordingTests
{
    [Fact]
    public void There_are_lists_for_English_and_Ukrainian() => Assert.Equal(["en", "uk"], Wording.Languages);

    [Theory]
    [InlineData("en")]
    [InlineData("EN-gb")]
    [InlineData("uk-UA")]
    [InlineData("uk-Cyrl-UA")]
    public void A_language_is_found_by_its_primary_subtag(string tag) => Assert.NotNull(Wording.For(tag));

    [Theory]
    [InlineData("")]
    [InlineData("la")]
    [InlineData("eng")]
    [InlineData("-en")]
    public void A_language_without_a_list_has_none(string tag) => Assert.Null(Wording.For(tag));

    [Theory]
    [InlineData("en")]
    [InlineData("uk")]
    public void A_list_holds_hedges_of_each_grade_and_negations_and_every_entry_finds_itself(string language)
    {
        var entries = WordingFile.Parse(Repository.Read($"generators/Quoin.Compiler/Lexicon/{language}.txt")).ToList();
        var sizes = entries.GroupBy(entry => entry.Section).ToDictionary(group => group.Key, group => group.Count());

        Assert.True(sizes["possible"] + sizes["suggested"] + sizes["unknown"] >= 40);
        Assert.True(sizes["negation"] >= 40);
        Assert.All(entries, entry => Assert.Equal(entry.Words.ToLowerInvariant().Trim(), entry.Words));
        Assert.All(entries.Where(entry => Vocabulary.Certainty.NumberOf(entry.Section) is not null), entry =>
        {
            // Some count only where a direction is claimed.
            var isOfDirection = entries.Exists(other => other.Section == "of direction" && other.Words == entry.Words);
            var text = (isOfDirection ? "lower, " : "") + entry.Words.Replace("*", "");
            var hedge = Assert.Single(Wording.For(language)!.In(text).Hedges(new Span(0, text.Length)));
            Assert.Equal((entry.Words, entry.Section), (hedge.Entry, hedge.Certainty.Name()));
        });
    }

    [Fact]
    public void A_long_text_costs_its_length()
    {
        var text = string.Concat(Enumerable.Repeat("no no not yet been it is not well more ", 20_000)) + new string('n', 500_000) + new string(' ', 500_000);

        Assert.Empty(Wording.For("en")!.In(text).Hedges(new Span(0, text.Length)));
    }
}
