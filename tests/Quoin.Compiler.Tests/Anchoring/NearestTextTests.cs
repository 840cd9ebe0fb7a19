namespace Quoin.Compiler.Tests;

/// <summary>What the message about a quote that is not in the source says of the text that is nearest to it.</summary>
public sealed class NearestTextTests
{
    [Theory]
    [InlineData("⟦⟧Salt is white\nand very dry.", "Salt is white and dry", "Salt is white and [→ very] dry")]
    [InlineData("Pepper. ⟦⟧Salt is white\r\nand dry.", "Salt is white but dry.", "Salt is white [but → and] dry.")]
    [InlineData("⟦⟧Salt is not dangerous.", "Salt is not danger!", "Salt is not [danger! → dangerous]")]
    [InlineData("😀 ⟦⟧Salt is whiter than tea.", "Salt is brighter than tea.", "Salt is [brighter → whiter] than tea.")]
    [InlineData("Dry salt was red. ⟦⟧Dry salt is white.", "Dry salt was white.", "Dry salt [was → is] white.")]
    [InlineData("Pepper is black. ⟦⟧Salt is dry and white.", "Sand is dry and white.", "[Sand → Salt] is dry and white.")]
    [InlineData("Pepper is black. ⟦⟧Salt is dry and white.", "Very salt is dry and white.", "[Very salt → Salt] is dry and white.")]
    public void It_is_shown_with_its_place_and_the_words_that_differ(string markedSource, string quote, string difference)
    {
        var source = MarkedText.Parse(markedSource);

        Assert.Equal(
            $"The quote is not in 'salt.txt'; the nearest text is at line {source.Mark.StartLine + 1}, column {source.Mark.StartColumn + 1} "
            + $"and differs here [quote → source]: \"{difference}\"; quote the source character for character",
            Message(source.Text, quote));
    }

    private static string Message(string source, string quote) => Assert.Single(Compilation.OfAside($"\"{quote}\"", source).Faults).Message;
}
