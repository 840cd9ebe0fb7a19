namespace Quoin.Compiler.Tests;

/// <summary>What the message about a quote that is not in the source says of the place where they part.</summary>
public sealed class DepartureTests
{
    [Theory]
    [InlineData("Salt is white\nand ⟦⟧very dry.", "Salt is white and dry", "very dry.", "dry")]
    [InlineData("Salt is white\r\n⟦⟧and dry.", "Salt is white but dry", "and dry.", "but dry")]
    [InlineData("Salt is not ⟦⟧dangerous.", "Salt is not danger!", "dangerous.", "danger!")]
    [InlineData("😀 Salt is ⟦⟧white.", "😀 Salt is black.", "white.", "black.")]
    [InlineData("Dry salt was red. Dry salt is ⟦⟧white.", "Dry salt is black.", "white.", "black.")]
    public void It_is_shown_with_the_words_of_both(string markedSource, string quote, string there, string instead)
    {
        var source = MarkedText.Parse(markedSource);

        Assert.Equal(
            $"The quote is not in 'salt.txt'; the source departs from it at line {source.Mark.StartLine + 1}, column {source.Mark.StartColumn + 1}, "
            + $"where it goes on with \"{there}\" and not with \"{instead}\"; quote the source character for character",
            Message(source.Text, quote));
    }

    [Fact]
    public void A_quote_that_differs_in_case_alone_is_told_so() =>
        Assert.Equal(
            "The quote is not in 'salt.txt'; at line 2, column 5 it stands with other capital letters; quote the source character for character",
            Message("Salt is dry\nand salt is white.", "Salt is white"));

    [Fact]
    public void A_source_that_ends_before_the_quote_does_is_told() =>
        Assert.Equal(
            "The quote is not in 'salt.txt'; the source ends before \"and dry\"; quote the source character for character",
            Message("Salt is white\n", "Salt is white and dry"));

    [Fact]
    public void Few_letters_in_common_are_not_told() =>
        Assert.Equal(
            "The quote is not in 'salt.txt'; quote the source character for character",
            Message("Salt is white.", "Salt was red."));

    [Fact]
    public void Long_texts_are_cut_between_words() =>
        Assert.EndsWith(
            "where it goes on with \"white, as everybody knows who has ever…\" and not with \"black, as nobody knows who has ever seen…\"; "
            + "quote the source character for character",
            Message("Dry salt is white, as everybody knows who has ever seen any salt.", "Dry salt is black, as nobody knows who has ever seen any salt."),
            StringComparison.Ordinal);

    private static string Message(string source, string quote) => Assert.Single(Compilation.OfAside($"\"{quote}\"", source).Faults).Message;
}
