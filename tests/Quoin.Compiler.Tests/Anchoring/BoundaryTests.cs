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
    [InlineData("by 5¦%")]
    [InlineData("by 5¦ %")]
    [InlineData("by 5 ¦% of it")]
    [InlineData("by 5\u202F¦‰ of it")]
    [InlineData("10 ¦000 people")]
    [InlineData("1\u00A0234\u00A0¦567 people")]
    [InlineData("1/¦2 tablets")]
    [InlineData("120¦/80 mmHg")]
    [InlineData("10¦⁻⁵ mol")]
    [InlineData("10⁻¦⁵ mol")]
    [InlineData("10¦⁵ cells")]
    [InlineData("5 cm¦² of it")]
    [InlineData("a 10¦^5 dose")]
    [InlineData("CO¦₂ rose")]
    [InlineData("Ca¦²⁺ rose")]
    [InlineData("Na¦+ rose")]
    [InlineData("aged 65¦+ years")]
    [InlineData("$¦5 million")]
    [InlineData("US¦$5 million")]
    [InlineData("$5 ¦million")]
    [InlineData("5¦ €")]
    [InlineData("5¦€")]
    [InlineData("EUR ¦5")]
    [InlineData("5¦ грн")]
    [InlineData("5¦ тис. людей")]
    [InlineData("5¦ відсотків")]
    [InlineData("5¦ per cent")]
    [InlineData("5¦ percentage points")]
    [InlineData("5 ¦mg/kg")]
    [InlineData("5 mg¦/kg")]
    [InlineData("5 mg/¦kg")]
    [InlineData("5 mg/kg¦/day")]
    [InlineData("72 beats¦/min")]
    [InlineData("5¦/day")]
    [InlineData("5 mg¦·kg⁻¹")]
    [InlineData("1¦–2 hours")]
    [InlineData("5%¦–10%")]
    [InlineData("5%–¦10%")]
    [InlineData("$5¦–$10")]
    [InlineData("2019¦/05/12")]
    [InlineData("at 10¦:30")]
    [InlineData("3:¦1")]
    [InlineData("−5 ¦°C")]
    [InlineData("5°¦C")]
    [InlineData("0·¦82")]
    [InlineData("p=¦.05")]
    [InlineData("by .¦05")]
    [InlineData("5¦ ± 1")]
    [InlineData("5 ±¦ 1")]
    [InlineData("5 % ¦± 1 %")]
    [InlineData("5¦ +/- 1")]
    [InlineData("5¦ × 10⁶")]
    [InlineData("p¦ < 0.05")]
    [InlineData("p < ¦0.05")]
    [InlineData("n ¦= 12")]
    [InlineData("at ≥ ¦150 min")]
    [InlineData("№ ¦5 works")]
    [InlineData("§¦ 5 says")]
    [InlineData("1¦½ tablets")]
    [InlineData("1 ¦½ tablets")]
    [InlineData("5¦′ long")]
    [InlineData("waited.¦..")]
    [InlineData("waited..¦.")]
    [InlineData("use -¦-force")]
    [InlineData("helped-¦-at last")]
    [InlineData("2 ¦fold")]
    public void A_number_is_not_cut(string text) => Assert.True(Cuts(text));

    [Theory]
    [InlineData("5 mg¦ per day")]
    [InlineData("5 %¦ of it")]
    [InlineData("by 5¦, and")]
    [InlineData("in 2019¦, 300 people")]
    [InlineData("in 2019¦ 300 people")]
    [InlineData("In 2019, 5¦ people")]
    [InlineData("by 5¦. Then")]
    [InlineData("by 5¦\n% of it")]
    [InlineData("5¦ people")]
    [InlineData("5¦ in men")]
    [InlineData("у 2019¦ році")]
    [InlineData("B12¦ mg")]
    [InlineData("COVID-19¦ h")]
    [InlineData("# ¦5 ways")]
    [InlineData("> ¦5 people")]
    [InlineData("so -> ¦5 people")]
    [InlineData("men¦/women")]
    [InlineData("5 men¦/women")]
    [InlineData("and¦/or")]
    [InlineData("pain¦¹ in men")]
    [InlineData("since 2019¦² it")]
    [InlineData("pain¦.5 Later")]
    [InlineData("(p < 0.05)¦.5 Later")]
    [InlineData("in 2019¦ $5 was")]
    [InlineData("5 people¦ = 10 %")]
    [InlineData("salt ¦– 5 mg")]
    [InlineData("At 3¦: 1 man")]
    [InlineData("type 2¦ g-protein")]
    [InlineData("waited¦...")]
    [InlineData("waited...¦ then")]
    [InlineData("¦\u2009")]
    public void Beside_a_number_a_quote_may_begin_and_end(string text) => Assert.False(Cuts(text));

    [Theory]
    [InlineData("asides: [ Mortality fell by 5 ]\n", "Mortality fell by 5 mg/kg in mice.", "asides: [ Mortality fell by 5 mg/kg ]\n")]
    [InlineData("asides: [ kg in mice ]\n", "Mortality fell by 5 mg/kg in mice.", "asides: [ 5 mg/kg in mice ]\n")]
    [InlineData("asides: [ 'tablets at 10' ]\n", "It took 1/2 tablets at 10⁻⁵ mol.", "asides: [ 'tablets at 10⁻⁵' ]\n")]
    [InlineData("asides: [ art of it ]\n", "Part of it, yes. A cart of it.", "asides: [ Part of it ]\n")]
    [InlineData("asides: [ 'It cost $5 […] now' ]\n", "It cost $5 million of them now.", "asides: [ 'It cost $5 million […] now' ]\n")]
    [InlineData("asides: [ He waited. ]\n", "He waited... then.", "asides: [ He waited... ]\n")]
    [InlineData("claims:\n  a: { kind: efficacy, certainty: established, quote: { exact: It fell by 5, suffix: \" %\" } }\n", "It fell by 5 %.", null)]
    [InlineData("asides: [ art ]\n", "A part, the part.", null)]
    public void The_whole_word_or_number_is_the_fix(string before, string source, string? after)
    {
        if (after is not null)
        {
            Assert.Equal(after, Fixing.Fixed(before, source, FixKinds.WholeWords));
            return;
        }

        Assert.Empty(Assert.Single(Compilation.Of(before, source).Faults, fault => fault.Rule == Rules.QuoteCutsWord).Fixes);
    }

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
