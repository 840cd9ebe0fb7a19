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

    private const string Complaints = "It ends. The most common complaint was a dry mouth in the morning. It was reported by forty people of the many who took part.\n"
        + "In nearly all of them, as the authors had expected, it was gone within a week. None left.";

    [Theory]
    [InlineData("The most common complaint was a dry mouth, and it was gone within a week", 10, 77)]
    [InlineData("The most common complaint was a dry mouth in the morning. in nearly all of them it was gone within a week.", 10, 78)]
    public void Where_both_ends_are_there_and_the_middle_is_not_the_sign_of_omission_is_proposed(string quote, int first, int last)
    {
        var fault = Assert.Single(Compilation.OfAside($"\"{quote}\"", Complaints).Faults);

        Assert.Contains($"; it begins like the text at line 1, column {first} and ends like the text at line 2, column {last}, so write […] where you omit words", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Compilation.OfAside(Assert.Single(fault.Fixes).NewText, Complaints).Faults);
    }

    /// <summary>What the next build would refuse is not proposed: ends that are in another order, fragments of two sentences, a gap that is too long or hides a negation.</summary>
    [Theory]
    [InlineData(Complaints, "The most common complaint in nearly all of them was gone within a week.")]
    [InlineData("It ended well for the many people. It began with a small trial in a town.", "It began with a small trial in a town of people. It ended well for the many people.")]
    [InlineData("The trial began with forty people, who did not take any tea at all or other drinks of this kind, and ended well for the many people.", "The trial began with forty people, and it ended well for the many people.")]
    public void What_cannot_be_joined_is_not_proposed_as_an_omission(string source, string quote)
    {
        var fault = Assert.Single(Compilation.OfAside($"\"{quote}\"", source).Faults);

        Assert.Contains(", which cannot be one quote, so quote them in two marks; ", fault.Message, StringComparison.Ordinal);
        Assert.Empty(fault.Fixes);
    }

    [Theory]
    [InlineData("Go along the way. ⟦You will sleep well tonight⟧.", "That way you will sleep well tonight")]
    [InlineData("He was fine! Yes. ⟦You will sleep well tonight⟧.", "Then you will sleep well tonight")]
    [InlineData("It rained a lot. ⟦Moreover: salt is white and dry.⟧", "Moreover: salt is white but dry.")]
    [InlineData("It rained a lot. ⟦Note: the salt is white and dry.⟧", "Note: the salt was white and dry.")]
    [InlineData("It rained. ⟦Salt is white and quite dry.⟧ So be it.", "Salt is white and quite dry now.")]
    [InlineData("⟦Salt is white and quite dry⟧ (and wet in water). It rains.", "Salt is white and quite dry and wet")]
    [InlineData("⟦Salt is white and quite dry⟧ (see below). It rains.", "Salt is white and quite dry see")]
    [InlineData("⟦Salt is white (and quite dry)⟧. It rains.", "Salt is white, and quite dry")]
    [InlineData("⟦Salt is white (and) quite dry⟧. It rains.", "Salt is white and quite dry")]
    [InlineData("It fell. ⟦Mortality fell by 5 % in men⟧.", "Mortality fell by 5 in men")]
    [InlineData("⟦Mortality rates fell by 5 mg/kg⟧ in mice.", "Mortality rate fell by 5 mg")]
    public void The_nearest_text_is_what_a_reader_would_quote(string marked, string quote)
    {
        var source = MarkedText.Parse(marked);
        var expected = source.Text.Substring(source.Spans.First().Start, source.Spans.First().Length);

        Assert.Equal($"\"{expected}\"", Assert.Single(Assert.Single(Compilation.OfAside($"\"{quote}\"", source.Text).Faults).Fixes).NewText);
    }

    [Theory]
    [InlineData("He said: “it isn’t … bad — or sad”, they said.", "it wasn't ... bad -- or sad", "it [wasn't → isn’t] … bad — …")]
    [InlineData("Take 5\u2009µg of it at −5 °C.", "Take 5 µg from it at -5 °C.", "Take 5 µg [from → of] it at −5 °C.")]
    [InlineData("The “white” salt isn’t dry.", "The \\\"black\\\" salt isn't dry.", "The [\"black\" → “white”] salt isn’t dry.")]
    public void Words_are_shown_as_they_are_in_the_source_and_in_the_quote(string source, string quote, string difference) =>
        Assert.Contains($"[quote → source]: \"{difference}\"", Message(source, quote), StringComparison.Ordinal);

    [Theory]
    [InlineData("The drug relieves pain.", "The drug relieves \u0440ain.", "'\u0440' (U+0440) for 'p' (U+0070)")]
    [InlineData("Вакцина захищає.", "В\u0061кцина захищає", "'a' (U+0061) for 'а' (U+0430)")]
    [InlineData("Вакцина з\u0061хищає.", "Вакцина захищає", "'а' (U+0430) for 'a' (U+0061)")]
    [InlineData("The drug relieves pain quickly.", "\u0422he drug r\u0435lieves p\u0430in quickly.", "'Т' (U+0422) for 'T' (U+0054), 'е' (U+0435) for 'e' (U+0065) and 'а' (U+0430) for 'a' (U+0061)")]
    [InlineData("TEA has an \u03BFdd taste.", "\u03A4\u0415\u0410 has an odd taste.", "'Τ' (U+03A4) for 'T' (U+0054), 'Е' (U+0415) for 'E' (U+0045), 'А' (U+0410) for 'A' (U+0041) and 1 more")]
    [InlineData("The e\uFB00ect was good.", "The effect was good.", "'ff' (U+0066 U+0066) for '\uFB00' (U+FB00)")]
    [InlineData("The \uFF21B trial was good.", "The AB trial was good.", "'A' (U+0041) for '\uFF21' (U+FF21)")]
    [InlineData("The \U0001D400B trial was good.", "The AB trial was good.", "'A' (U+0041) for '\U0001D400' (U+1D400)")]
    [InlineData("It was 5 \u00BA on day one.", "It was 5 \u00B0 on day one.", "'°' (U+00B0) for 'º' (U+00BA)")]
    [InlineData("It was 3\u00D73 on day one.", "It was 3x3 on day one.", "'x' (U+0078) for '×' (U+00D7)")]
    public void Characters_that_only_look_alike_are_named(string source, string quote, string names) =>
        Assert.Contains($"\", with {names}, which only look alike; quote the source", Message(source, quote), StringComparison.Ordinal);

    [Theory]
    [InlineData("The drug relieves pain.", "The drug relieves gain.")]
    [InlineData("It was 10² on day one.", "It was 102 on day one.")]
    [InlineData("The \uFB01eld\uD83F\uDFFE is salty.", "The field\uD83F\uDFFE is salty.")]
    [InlineData("The \uFB01eld\uFDD0 is salty.", "The field\uFDD0 is salty.")]
    public void What_looks_different_is_not_said_to_look_alike(string source, string quote) =>
        Assert.DoesNotContain("look alike", Message(source, quote), StringComparison.Ordinal);

    [Fact]
    public void A_word_of_two_alphabets_is_named_if_no_text_is_near() =>
        Assert.Contains("similar text was found; the word \"В\u0061кцина\" mixes Latin and Cyrillic letters that look alike; ", Message("Сіль біла й суха.", "В\u0061кцина захищає"), StringComparison.Ordinal);

    private static string Message(string source, string quote) => Assert.Single(Compilation.OfAside($"\"{quote}\"", source).Faults).Message;
}
