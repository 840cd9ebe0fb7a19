using Quoin.Compiler.Anchoring;

namespace Quoin.Compiler.Tests;

/// <summary>The nearest text in the message about a quote that is not in the source.</summary>
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
    [InlineData("⟦⟧Salt lowers it by 30 %, they say.", "Salt lowers it by 30%", "Salt lowers it by [30% → 30 %]")]
    public void It_is_shown_with_its_place_and_the_words_that_differ(string markedSource, string quote, string difference)
    {
        var source = MarkedText.Parse(markedSource);

        Assert.Equal(
            $"The quote is not in 'salt.txt'; the nearest text is at line {source.Mark.StartLine + 1}, column {source.Mark.StartColumn + 1} "
            + $"and differs here [quote → source]: \"{difference}\"; quote the source character for character",
            Message(source.Text, quote));
    }

    [Fact]
    public void A_quote_that_differs_in_capitals_alone_is_told_so() =>
        Assert.Equal(
            "The quote is not in 'salt.txt'; it is at line 2, column 5 with different capitalization [quote → source]: "
            + "\"[Salt → salt] is white\"; quote the source character for character",
            Message("Salt is dry\nand salt is white.", "Salt is white"));

    [Theory]
    [InlineData("Salt is white.", "Salt was red.")]
    [InlineData("Salt is white.", "Pepper has always been black.")]
    [InlineData("Salt is white.", "Salt is white, and so it was when the sea was young and nobody ate.")]
    [InlineData("Salt", "Salt is white.")]
    [InlineData("", "Salt is white.")]
    [InlineData("盐是白的。", "茶让人清醒。")]
    public void A_quote_with_nothing_near_is_told_so(string source, string quote) =>
        Assert.Equal(
            "The quote is not in 'salt.txt', and no similar text was found; quote the source character for character",
            Message(source, quote));

    [Theory]
    [InlineData("⟦⟧Salt is white. Salt is white.", "Salt was white.")]
    [InlineData("Salt is whiter. ⟦⟧Salt is white. Salt is white!", "Salt is wite.")]
    [InlineData("It is said: ⟦⟧glutamate.", "glutomate")]
    [InlineData("盐是黑的。⟦⟧盐是白的，也是干的。", "盐是白的，还是干的。")]
    [InlineData("😀😀 ⟦⟧😀 salt is whiter", "😁 salt is whiter")]
    [InlineData("- Tea\n- ⟦⟧Salt is white\n- Milk", "Sand is white")]
    public void The_nearest_is_named_and_of_equals_the_first(string markedSource, string quote)
    {
        var source = MarkedText.Parse(markedSource.Replace("\\n", "\n", StringComparison.Ordinal));

        Assert.Contains($"the nearest text is at line {source.Mark.StartLine + 1}, column {source.Mark.StartColumn + 1} and", Message(source.Text, quote), StringComparison.Ordinal);
    }

    /// <summary>A text that only resembles the quote letter by letter shares no word with it.</summary>
    [Fact]
    public void Without_a_word_in_common_nothing_is_near()
    {
        const string Quote = "white salts tastes saltier";
        const string Source = "whine malts fastest maltier";

        Assert.InRange(PlainDistances.Between(Quote, Source), 0, NearestTextSearch.Limit(Quote.Length));
        Assert.EndsWith("and no similar text was found; quote the source character for character", Message(Source + ". The white salts.", Quote), StringComparison.Ordinal);
        Assert.Contains("the nearest text", Message(Source.Replace("whine", "white", StringComparison.Ordinal), Quote), StringComparison.Ordinal);
    }

    /// <summary>Positions in the lower-case text are those in the text, whatever it contains.</summary>
    [Fact]
    public void Small_letters_take_the_place_of_capitals()
    {
        var every = string.Concat(Enumerable.Range(0, 0x11_0000).Where(code => code is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32));

        Assert.Equal(every.Length, every.ToLowerInvariant().Length);
        Assert.Contains("it is at line 1, column 12 with different capitalization", Message($"İẞȺ𐐀𐐀𐐀. İSTANBUL ẞ Ⱥ 𐐀 is a salty place", "İSTANBUL ẞ Ⱥ 𐐀 IS A SALTY PLACE"), StringComparison.Ordinal);
    }

    /// <summary>A message shows no more than 400 characters of a clause; this one is shorter, whatever the words are.</summary>
    [Fact]
    public void The_brackets_are_never_cut()
    {
        var words = string.Join(' ', Enumerable.Range(0, 180).Select(i => $"extraordinarily{i}"));
        var quote = string.Join(' ', words.Split(' ').Select((word, i) => i % 3 == 0 ? $"{word}-changed" : word));
        var message = Message(new string('\n', 100_000) + words, quote);

        Assert.Contains("line 100001, column 1 and differs", message, StringComparison.Ordinal);
        Assert.EndsWith(" more\"; quote the source character for character", message, StringComparison.Ordinal);
        Assert.Equal(message.Count(character => character == '['), message.Count(character => character == ']'));
    }

    [Theory]
    [InlineData("The most common complaint was a dry mouth, and it was gone within a week")]
    [InlineData("The most common complaint in nearly all of them was gone within a week.")]
    public void Where_both_ends_are_there_and_the_middle_is_not_the_sign_of_omission_is_proposed(string quote)
    {
        const string Source = "It ends. The most common complaint was a dry mouth in the morning. It was reported by forty people of the many who took part.\n"
            + "In nearly all of them, as the authors had expected, it was gone within a week. None left.";
        var last = Source.Split('\n')[1].IndexOf("week", StringComparison.Ordinal) + (quote.EndsWith('.') ? 5 : 4);

        Assert.Contains(
            $"; it begins like the text at line 1, column 10 and ends like the text at line 2, column {last}, so write […] where you omit words",
            Message(Source, quote), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Вaкцина захищає", "Вaкцина")]
    [InlineData("Вакцина зaхищає", "зaхищає")]
    public void Letters_that_only_look_alike_are_told(string quote, string word) =>
        Assert.Contains($"; the word \"{word}\" mixes Latin and Cyrillic letters that look alike; ", Message("Вакцина захищає.", quote), StringComparison.Ordinal);

    private static string Message(string source, string quote) => Assert.Single(Compilation.OfAside($"\"{quote}\"", source).Faults).Message;
}
