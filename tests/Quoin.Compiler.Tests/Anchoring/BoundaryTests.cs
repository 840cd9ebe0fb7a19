using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>A quote must not begin or end inside a word or a character; ¦ marks where it would.</summary>
public sealed class BoundaryTests
{
    [Theory]
    [InlineData("wh¦ite")]
    [InlineData("20¦26")]
    [InlineData("сі¦ль")]
    [InlineData("brain¦'s")]
    [InlineData("can¦’t")]
    [InlineData("здоров'¦я")]
    [InlineData("foo_¦bar")]
    [InlineData("non-¦toxic")]
    [InlineData("non¦\u2011toxic")]
    [InlineData("0.¦5 mg")]
    [InlineData("0¦.5 mg")]
    [InlineData("10,¦000")]
    [InlineData("10–¦20 mg")]
    [InlineData("by -¦5 points")]
    [InlineData("by \u2212¦5 points")]
    [InlineData("≥¦5 mg")]
    [InlineData("nguye¦ễn")]
    [InlineData("nguyễ¦n")]
    [InlineData("ქარ¦თული")]
    [InlineData("cafe¦\u0301")]
    [InlineData("cafe\u0301¦s")]
    [InlineData("हि¦न्दी")]
    [InlineData("हिन्द¦ी")]
    [InlineData("👩¦\u200D🔬")]
    [InlineData("👩\u200D¦🔬")]
    [InlineData("👍¦🏽")]
    [InlineData("❤¦\uFE0F")]
    [InlineData("1¦\u20E3")]
    [InlineData("می\u200C¦خواهم")]
    [InlineData("🏴¦\U000E0067\U000E007F")]
    [InlineData("\u1112¦\u1161\u11AB")]
    [InlineData("🇺¦🇦")]
    [InlineData("🇺🇦🇬¦🇧")]
    [InlineData("line\r¦\nbreak")]
    [InlineData("un\u00AD¦safe")]
    [InlineData("un¦\u00ADsafe")]
    [InlineData("by -\u2060¦5 points")]
    [InlineData("non-¦\u00ADtoxic")]
    [InlineData("cafe\u0301-¦bar")]
    public void A_word_and_a_character_are_not_cut(string text) => Assert.True(Cuts(text));

    [Theory]
    [InlineData("¦white")]
    [InlineData("white¦")]
    [InlineData("white¦ salt")]
    [InlineData("white ¦salt")]
    [InlineData("patients¦' choice")]
    [InlineData("salt ¦- white")]
    [InlineData("(¦5 mg)")]
    [InlineData("in 2019¦. Later")]
    [InlineData("salt¦.White")]
    [InlineData("cafe\u0301¦ noir")]
    [InlineData("हिन्दी¦ है")]
    [InlineData("塩¦は白い")]
    [InlineData("เกลือ¦ขาว")]
    [InlineData("😀¦😀")]
    [InlineData("👍🏽¦👍🏽")]
    [InlineData("🇺🇦¦🇬🇧")]
    [InlineData("salt¦😀")]
    [InlineData("line¦\r\nbreak")]
    [InlineData("salt\u200B¦white")]
    [InlineData("salt ¦\u00ADwhite")]
    [InlineData("salt\u00AD¦ white")]
    [InlineData("\uFEFF¦white")]
    public void Between_words_and_between_characters_a_quote_may_begin_and_end(string text) => Assert.False(Cuts(text));

    [Fact]
    public void A_surrogate_pair_is_not_cut() => Assert.True(Cuts("\uD83D¦\uDE00"));

    [Fact]
    public void A_hit_inside_a_word_is_passed_over_where_there_is_a_whole_one()
    {
        var anchor = Assert.Single(Compilation.OfAside("art", "Party art.").Article.Asides).Anchor;

        Assert.Equal(new Span(6, 3), anchor.Span);
    }

    [Theory]
    [InlineData("\"\\uD83D\\uDE00\"", "😀 is a smile.", true)]
    [InlineData("👍", "👍🏽 is a thumb.", false)]
    [InlineData("cafe", "One cafe\u0301.", false)]
    public void A_part_of_a_character_is_no_quote(string quote, string source, bool isWhole) =>
        Assert.Equal(isWhole ? [] : [Rules.QuoteCutsWord], Compilation.OfAside(quote, source).Faults.Select(fault => fault.Rule));

    private static bool Cuts(string marked)
    {
        var offset = marked.IndexOf('¦', StringComparison.Ordinal);
        var text = marked.Remove(offset, 1);
        var cutsAtStart = !Boundaries.IsWhole(text, new Span(offset, text.Length - offset));
        var cutsAtEnd = !Boundaries.IsWhole(text, new Span(0, offset));
        Assert.Equal(cutsAtStart, cutsAtEnd);
        return cutsAtStart;
    }
}
