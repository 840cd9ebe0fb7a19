using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>What counts as a sentence. In the texts, ¦ separates sentences.</summary>
public sealed class SentenceSegmenterTests
{
    private const string LongLine = "This line is so long that somebody must have wrapped it here";

    [Theory]
    [InlineData("One. ¦Two! ¦Three? ¦Four")]
    [InlineData("Really?! ¦Yes!!! ¦No...")]
    [InlineData("Перше речення. ¦Друге речення! ¦Третє?")]
    [InlineData("塩は白い。¦砂糖も白い！¦本当？¦はい")]
    public void A_sentence_ends_with_its_mark(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("Dr. Smith and Prof. Jones met Mrs. Hill. ¦They talked.")]
    [InlineData("It costs more, e.g. Five or i.e. Six. ¦So it is.")]
    public void A_sentence_goes_on_after_an_abbreviation(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("It weighs 3.5 grams. ¦It cost 1,000.50 in all.")]
    [InlineData("Version 2.0 came. ¦See example.org for more.")]
    [InlineData("J. R. Smith wrote it. ¦Л. В. Костенко теж.")]
    public void Decimals_initials_and_addresses_end_nothing(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("\"Salt is white.\" ¦So she said.")]
    [InlineData("“Salt is white.” ¦“Is it?” ¦It is.")]
    [InlineData("«Сіль біла.» ¦Так вона сказала.")]
    [InlineData("Salt is white (as we know.) ¦It is dry [as we know.] ¦So it is.")]
    [InlineData("**Salt is white.** ¦_It is dry._ ¦So it is.")]
    public void Quotation_marks_and_brackets_after_the_mark_belong_to_the_sentence(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("Salt is … white. ¦And dry.")]
    [InlineData("Salt is... white. ¦And dry.")]
    [InlineData("Salt is white… ¦And dry.")]
    [InlineData("Salt is white... ¦And dry.")]
    [InlineData("The A.B.C. of salt. ¦And more.")]
    public void A_lower_case_letter_goes_on_with_the_sentence(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("- ")]
    [InlineData("* ")]
    [InlineData("+ ")]
    [InlineData("•  ")]
    [InlineData("– ")]
    [InlineData("  - ")]
    public void An_item_is_a_sentence_without_its_bullet(string bullet) =>
        Assert.Equal(["A list:", "one", "Two."], Segment($"A list:\r\n{bullet}one\r\n{bullet}Two."));

    [Fact]
    public void An_item_as_long_as_a_wrapped_line_ends_where_the_next_number_begins()
    {
        const string Long = "The landlord has not protected the deposit within thirty days";

        Assert.Equal([Long, Long, Long], Segment($"1. {Long}\n2. {Long}\n3. {Long}"));
    }

    [Fact]
    public void A_numbered_item_is_a_sentence_without_its_number() =>
        Assert.Equal(["A list:", "One.", "Of many", "Two", "10. Three"], Segment("A list:\n1. One. Of many\n2) Two\n10. Three"));

    [Theory]
    [InlineData($"{LongLine}\nand that. ¦It ends.")]
    [InlineData($"{LongLine}\r\nAgain that. ¦It ends.")]
    [InlineData("Short lines that go on\nwith a small letter. ¦They end.")]
    public void A_line_that_was_wrapped_goes_on(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("Salt\n¦Salt is white. ¦It is dry.")]
    [InlineData("Salt is white.\n\n¦sugar is too")]
    [InlineData($"{LongLine}\n\n¦and that.")]
    public void A_paragraph_ends_a_sentence(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData($"{LongLine}\n- and that")]
    [InlineData($"{LongLine}\n# Heading\nand that")]
    public void An_item_and_a_heading_end_the_paragraph_before_them(string text) => Assert.Equal([LongLine, "and that"], Segment(text));

    [Fact]
    public void Headings_are_no_sentences() =>
        Assert.Equal(["Salt is white.", "Sugar too."], Segment("# Salt\nSalt is white.\nSugar\nSugar too.", heading: "Sugar\n"));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("***\n---\n…")]
    public void Where_there_are_no_words_there_is_no_sentence(string text) => Assert.Empty(Segment(text));

    [Fact]
    public void Signs_alone_are_no_sentence_and_letters_beyond_the_basic_plane_are() =>
        Assert.Equal(["𝒜 𝒷.", "Salt 😀."], Segment("😀 😀. 𝒜 𝒷. Salt 😀."));

    private static void AssertSentences(string marked) =>
        Assert.Equal(marked.Split('¦').Select(sentence => sentence.Trim().ReplaceLineEndings(" ")), Segment(marked.Replace("¦", "")));

    private static IReadOnlyList<string> Segment(string text, string? heading = null)
    {
        var source = new SourceDocument("a.txt", "a.txt", text);
        IReadOnlyList<Span> headings = heading is null ? [] : [source.FromFile(new Span(text.IndexOf(heading, StringComparison.Ordinal), heading.TrimEnd().Length))];
        return [.. new SentenceList(source, headings, _ => "en").All.Select(source.TextOf)];
    }
}
