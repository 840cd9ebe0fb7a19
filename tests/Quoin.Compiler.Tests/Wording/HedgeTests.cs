using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class HedgeTests
{
    [Theory]
    [InlineData("Ketamine ⟦can⟧ help", "possible")]
    [InlineData("⟦May⟧ cause drowsiness", "possible")]
    [InlineData("It is safe. ⟦Perhaps⟧ it is good.", "possible")]
    [InlineData("- **⟦Possibly⟧** it is good", "possible")]
    [InlineData("due to its ⟦potential⟧ in the treatment", "possible")]
    [InlineData("it ⟦has the ability to⟧ influence", "possible")]
    [InlineData("a harm ⟦cannot be ruled out⟧", "possible")]
    [InlineData("a harm ⟦can’t be ruled out⟧", "possible")]
    [InlineData("it ⟦might⟧, or so they say", "possible")]
    [InlineData("(⟦may⟧)", "possible")]
    [InlineData("Ketamine ⟦MAY⟧ help", "possible")]
    [InlineData("it ⟦may⟧ in 2 of 3", "possible")]
    [InlineData("The data ⟦suggest⟧ a benefit", "suggested")]
    [InlineData("it was ⟦associated with⟧ more days", "suggested")]
    [InlineData("it was ⟦associated \r\n with⟧ more days", "suggested")]
    [InlineData("it was ⟦associated\u00A0with⟧ more days", "suggested")]
    [InlineData("the ⟦encouraging⟧ results", "suggested")]
    [InlineData("it ⟦appears to⟧ work", "suggested")]
    [InlineData("it is ⟦likely⟧ to work", "suggested")]
    [InlineData("there is ⟦no certainty⟧ that it works", "unknown")]
    [InlineData("it ⟦remains to be seen⟧", "unknown")]
    [InlineData("It is ⟦not fully understood⟧", "unknown")]
    [InlineData("There is ⟦no evidence⟧ that it works", "unknown")]
    [InlineData("There is ⟦no convincing evidence⟧ that it works", "unknown")]
    [InlineData("⟦Little is known⟧ about it", "unknown")]
    [InlineData("The findings ⟦imply⟧ a benefit", "suggested")]
    [InlineData("it has ⟦shown promise⟧", "suggested")]
    [InlineData("⟦More research is required⟧", "suggested")]
    [InlineData("The ⟦evidence is limited⟧", "possible")]
    public void An_English_hedge_is_found_with_what_it_allows(string marked, string certainty) => AssertHedge("en", marked, certainty);

    [Theory]
    [InlineData("Кетамін ⟦може⟧ допомагати", "possible")]
    [InlineData("⟦Може⟧ спричиняти сонливість", "possible")]
    [InlineData("Ризики ⟦можуть⟧ бути", "possible")]
    [InlineData("він ⟦міг би⟧ допомогти", "possible")]
    [InlineData("завдяки ⟦потенційним⟧ перевагам", "possible")]
    [InlineData("він ⟦здатний⟧ зменшувати", "possible")]
    [InlineData("шкоду ⟦не можна виключати⟧", "possible")]
    [InlineData("⟦можливого⟧ ефекту", "possible")]
    [InlineData("Дані ⟦вказують⟧ на ефект", "suggested")]
    [InlineData("⟦Ймовірно⟧, він допомагає", "suggested")]
    [InlineData("Це ⟦свідчить⟧ про ефект", "suggested")]
    [InlineData("⟦перспективним⟧ засобом", "suggested")]
    [InlineData("Результати ⟦обнадійливі⟧", "suggested")]
    [InlineData("лікування ⟦пов’язане з⟧ більшою", "suggested")]
    [InlineData("лікування ⟦пов'язане із⟧ більшою", "suggested")]
    [InlineData("лікування ⟦повʼязане зі⟧ змінами", "suggested")]
    [InlineData("⟦Немає певності⟧, що він подіє", "unknown")]
    [InlineData("досі ⟦невідомо⟧, чи він діє", "unknown")]
    [InlineData("це ⟦не доведено⟧", "unknown")]
    [InlineData("⟦бракує доказів⟧", "unknown")]
    [InlineData("⟦доказів бракує⟧", "unknown")]
    [InlineData("⟦Немає переконливих доказів⟧ користі", "unknown")]
    [InlineData("механізм ⟦не до кінця зрозумілий⟧", "unknown")]
    [InlineData("дані ⟦неоднозначні⟧", "unknown")]
    [InlineData("⟦асоціація між⟧ курінням і болем", "suggested")]
    public void A_Ukrainian_hedge_is_found_with_what_it_allows(string marked, string certainty) => AssertHedge("uk", marked, certainty);

    [Theory]
    [InlineData("It cannot be the only treatment")]
    [InlineData("It can't be the only treatment")]
    [InlineData("It can’t be the only treatment")]
    [InlineData("It can not be the only treatment")]
    [InlineData("In the spring of May 2020")]
    [InlineData("May 2020 was warm")]
    [InlineData("said Theresa May")]
    [InlineData("a can of worms")]
    [InlineData("the candid mayor")]
    [InlineData("a can-do spirit")]
    [InlineData("smokers are more likely to fall ill")]
    [InlineData("an action potential travels on")]
    [InlineData("it potentiates the effect")]
    [InlineData("symptoms appear within hours")]
    [InlineData("it is indicated in depression")]
    [InlineData("Ketamine is an anesthetic")]
    [InlineData("Call a doctor as soon as possible")]
    [InlineData("the null hypothesis was rejected")]
    [InlineData("a scan showed no evidence of disease")]
    [InlineData("May is dry")]
    [InlineData("In MAY 2024 it was warm")]
    [InlineData("The landlord or, as the case may be, the agent pays")]
    [InlineData("The can is recycled at 25 cents per can")]
    [InlineData("The court gave a preliminary ruling")]
    [InlineData("Everyone is presumed innocent")]
    [InlineData("a person suspected of an offence is heard")]
    [InlineData("No police officer searches without probable cause")]
    [InlineData("The seller cannot exclude liability for injury")]
    [InlineData("His claim to compensation lapses, as do claims that are time-barred")]
    [InlineData("The rate rose by 1 percentage point to 3%, or by 20 points to 3,400")]
    [InlineData("All costs associated with the loan are in the price")]
    [InlineData("The pension is linked to the consumer price index")]
    [InlineData("The bank gave a decision in principle")]
    [InlineData("Bonds of a speculative grade are sold to speculators")]
    [InlineData("after in vitro fertilisation")]
    [InlineData("a borderline personality disorder")]
    [InlineData("# * #")]
    [InlineData("")]
    public void What_is_no_English_hedge_is_not_found(string text) => Assert.Empty(Hedges("en", text));

    [Theory]
    [InlineData("Кетамін не може бути єдиним")]
    [InlineData("неможливо довести")]
    [InlineData("знижує ймовірність рецидиву")]
    [InlineData("відкриває нові можливості")]
    [InlineData("розлад, пов’язаний з уживанням алкоголю")]
    [InlineData("вірогідна різниця між групами")]
    [InlineData("дослідження мало 24 учасники")]
    [InlineData("потенціал дії")]
    [InlineData("Американська діабетична асоціація рекомендує")]
    [InlineData("зросла очікувана тривалість життя")]
    [InlineData("тривалість очікуваного життя")]
    [InlineData("свідчення пацієнтів")]
    [InlineData("захворювання, пов’язані з курінням")]
    [InlineData("Кетамін — анестетик")]
    [InlineData("змоглата")]
    public void What_is_no_Ukrainian_hedge_is_not_found(string text) => Assert.Empty(Hedges("uk", text));

    [Theory]
    [InlineData("The probable cause was a leak", "probable")]
    [InlineData("The claim to cure colds is old", "claim to")]
    [InlineData("It is linked to inflation", "linked to")]
    [InlineData("The drug may to some extent help", "may")]
    [InlineData("A speculative remark", "speculat*")]
    [InlineData("The points point to a benefit", "point to")]
    public void Words_that_also_begin_a_fixed_term_still_weaken_elsewhere(string text, string entry) => Assert.Equal([entry], Hedges("en", text));

    [Fact]
    public void Every_hedge_of_a_stretch_is_found_in_its_order_and_the_weakest_is_told()
    {
        const string text = "It may help. The data indicate a possible effect, which is unclear. It may end.";
        var span = new Span(13, text.Length - 13 - " It may end.".Length);
        var wording = Wording.For("en")!;
        var words = wording.In(text);

        Assert.Equal(["indicate", "possible", "unclear"], words.Hedges(span).Select(hedge => hedge.Entry));
        Assert.Equal("unclear", words.WeakestHedge(span)!.Value.Entry);
        Assert.Null(wording.In("It is white.").WeakestHedge(new Span(0, 12)));
    }

    [Theory]
    [InlineData("en", "it may | help", "may")]
    [InlineData("en", "it may \r\n| help", "may")]
    [InlineData("en", "There is no evidence that | zinc cures colds", "no evidence")]
    [InlineData("en", "it is unclear whether\n| it helps", "unclear")]
    [InlineData("en", "Perhaps, | it helps", "perhaps")]
    [InlineData("uk", "Ймовірно, | він допомагає", "ймовірн*")]
    [InlineData("uk", "Немає доказів того, що | цинк лікує", "немає доказів")]
    [InlineData("uk", "дані вказують на те, що | цинк лікує", "вказують")]
    [InlineData("uk", "невідомо, чи | цинк лікує", "невідом*")]
    [InlineData("en", "it may not | help", null)]
    [InlineData("en", "it may. | Zinc helps", null)]
    [InlineData("en", "What is unknown\n| Zinc helps", null)]
    [InlineData("en", "it may, that, | help", null)]
    [InlineData("en", "| zinc helps", null)]
    public void What_stands_right_before_a_quote_weakens_it(string language, string marked, string? entry)
    {
        var offset = marked.IndexOf('|');
        var text = marked.Remove(offset, 1);

        // The quote begins with its first word.
        Assert.Equal(entry, Wording.For(language)!.In(text).HedgeBefore(text.IndexOf(' ', offset) + 1)?.Entry);
    }

    [Fact]
    public void A_phrase_does_not_reach_beyond_its_stretch() =>
        Assert.Equal(["may"], Hedges("en", "it may be associated", "with"));

    private static void AssertHedge(string language, string marked, string certainty)
    {
        var expected = MarkedText.Parse(marked);
        var hedge = Assert.Single(Wording.For(language)!.In(expected.Text).Hedges(new Span(0, expected.Text.Length)));

        Assert.Equal(expected.Mark, expected.Mark with { Start = hedge.Span.Start, Length = hedge.Span.Length });
        Assert.Equal(certainty, hedge.Certainty.Name());
    }

    private static IEnumerable<string> Hedges(string language, string text, string after = "") =>
        Wording.For(language)!.In($"{text} {after}").Hedges(new Span(0, text.Length)).Select(hedge => hedge.Entry);
}
