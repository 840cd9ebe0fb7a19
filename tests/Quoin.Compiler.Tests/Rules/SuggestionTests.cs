using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("certainity", "certainty")]
    [InlineData("certianty", "certainty")]
    [InlineData("certainty", "certainty")]
    [InlineData("caveat", "caveats")]
    [InlineData("quot", "quote")]
    public void The_nearest_word_is_what_was_meant(string word, string nearest) =>
        Assert.Equal(nearest, Suggestion.Nearest(word, ["quotes", "quote", "caveats", "certainty"]));

    [Theory]
    [InlineData("colour")]
    [InlineData("q")]
    [InlineData("")]
    public void A_word_that_is_near_to_none_meant_none(string word) =>
        Assert.Null(Suggestion.Nearest(word, ["quotes", "quote", "caveats", "certainty"]));

    [Fact]
    public void The_first_of_equals_is_taken() => Assert.Equal("bat", Suggestion.Nearest("aat", ["bat", "cat"]));

    [Fact]
    public void Swapped_neighbours_count_once() => Assert.Equal("form", Suggestion.Nearest("from", ["room", "form"]));

    [Theory]
    [InlineData("badcef", "badcef")]
    [InlineData("badcfe", null)]
    [InlineData("abcdefg", "abcdefg")]
    [InlineData("xabcdefy", "xabcdefy")]
    [InlineData("xabcdefyz", null)]
    [InlineData("abcxyz", null)]
    public void At_most_a_third_of_the_letters_may_differ(string known, string? nearest) => Assert.Equal(nearest, Suggestion.Nearest("abcdef", [known]));

    [Theory]
    [InlineData("kins", "; did you mean 'kind'?")]
    [InlineData("colour", "; choose one of kind, by")]
    public void A_message_ends_with_the_nearest_word_or_with_all(string word, string end) =>
        Assert.Equal(end, Suggestion.For(word, ["kind", "by"]));

    [Fact]
    public void A_message_says_where_there_is_nothing_to_choose_from() =>
        Assert.Equal("; there is none yet", Suggestion.For("salt", []));
}
