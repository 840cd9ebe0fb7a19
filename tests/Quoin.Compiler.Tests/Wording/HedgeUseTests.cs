using Quoin.Compiler.Checks;

namespace Quoin.Compiler.Tests;

/// <summary>Words that weaken a claim in one place and allow something or weaken nothing in another.</summary>
public sealed class HedgeUseTests
{
    [Theory]
    [InlineData("One study found that tea lowers pressure.")]
    [InlineData("In rats, tea lowers pressure.")]
    [InlineData("Tea is touted as a cure for colds.")]
    [InlineData("Animal studies show that tea lowers pressure.")]
    [InlineData("A pilot study showed that tea lowers pressure.")]
    [InlineData("Pressure was lower with tea, a trend only.")]
    [InlineData("Pressure was lower with tea, but the difference was not statistically significant.")]
    [InlineData("The benefit did not reach significance in women.")]
    [InlineData("Pressure tended towards lower values.")]
    [InlineData("The herb would lower pressure.")]
    [InlineData("The effect was borderline in all of them.")]
    [InlineData("We hypothesised that tea lowers pressure.")]
    [InlineData("It cannot be ruled out that tea harms.")]
    [InlineData("Proponents say that tea lowers pressure.")]
    [InlineData("The drug is likely safe in adults.")]
    [InlineData("The lower rate with tea did not attain significance.")]
    [InlineData("Mortality was numerically lower with tea.")]
    [InlineData("Tea may well lower pressure.")]
    [InlineData("In all likelihood, tea lowers pressure.")]
    [InlineData("Tea is suspected of lowering pressure.")]
    [InlineData("Найімовірніше, чай знижує тиск.", "uk")]
    [InlineData("Схоже на те, що чай знижує тиск.", "uk")]
    [InlineData("На перший погляд чай знижує тиск.", "uk")]
    [InlineData("Patients may develop a rash.")]
    [InlineData("The tenant might terminate the contract.")]
    [InlineData("The buyer might sue.")]
    [InlineData("The bank might charge a fee, which might be waived by notice.")]
    [InlineData("The bank may suffer losses.")]
    [InlineData("A person may become dizzy.")]
    [InlineData("Tea may be used by the body.")]
    [InlineData("За словами виробника, чай знижує тиск.", "uk")]
    [InlineData("With old age, tea may lower pressure.")]
    [InlineData("The Tribunal may lose its powers.")]
    [InlineData("It is controversial whether tea lowers pressure.")]
    [InlineData("Чаєм можна знизити тиск.", "uk")]
    [InlineData("Чай навряд чи шкодить.", "uk")]
    [InlineData("Чай радше знижує тиск.", "uk")]
    [InlineData("Схоже, чай знижує тиск.", "uk")]
    [InlineData("Чай, певно, знижує тиск.", "uk")]
    [InlineData("Кажуть, що чай знижує тиск.", "uk")]
    [InlineData("В одному дослідженні чай знизив тиск.", "uk")]
    [InlineData("Особа може захворіти.", "uk")]
    public void A_word_that_weakens_counts(string source, string language = "en") => Assert.Equal(["QUO4003"], Reported(source, language));

    [Theory]
    [InlineData("The tenant may end the contract.")]
    [InlineData("The board may appoint a chair.")]
    [InlineData("A party may, at its own cost, inspect the books.")]
    [InlineData("The lender may not assign the loan.")]
    [InlineData("The contract may be terminated by either party.")]
    [InlineData("The rate may be amended by notice.")]
    [InlineData("If it is likely that the tenant leaves, the landlord is told.")]
    [InlineData("The court decides whether a loss is probable.")]
    [InlineData("In May it harmed ten people.")]
    [InlineData("May 5 was the day of harm.")]
    [InlineData("On 5 May it harmed ten people.")]
    [InlineData("Theresa May drank tea every day.")]
    [InlineData("Tea is sold in a can.")]
    [InlineData("The difference between the groups did not attain significance.")]
    [InlineData("Очевидно, що чай знижує тиск.", "uk")]
    [InlineData("Чай схожий на каву.", "uk")]
    [InlineData("The drug has a potential of −70 mV here.")]
    [InlineData("The difference between the groups was not statistically significant.")]
    [InlineData("Орендар може розірвати договір.", "uk")]
    [InlineData("Договір може бути розірвано за згодою сторін.", "uk")]
    [InlineData("The Tribunal can fine a landlord.")]
    [InlineData("The Data Protection Commission may inspect the register.")]
    [InlineData("With a fixed-term contract, you may leave early.")]
    [InlineData("The fund buys no shares of producers of controversial weapons.")]
    public void A_permission_and_a_condition_weaken_nothing(string source, string language = "en") => Assert.Empty(Reported(source, language));

    [Theory]
    [InlineData("recommendation", "People may take it with food.", false)]
    [InlineData("recommendation", "It may help to rest.", true)]
    [InlineData("recommendation", "People might take it with food.", true)]
    [InlineData("efficacy", "People may take it with food.", true)]
    [InlineData("definition", "A loan may count as a gift.", false)]
    [InlineData("recommendation", "Його можна приймати з їжею.", false, "uk")]
    public void Who_recommends_or_defines_permits(string kind, string source, bool isReported, string language = "en") =>
        Assert.Equal(isReported ? ["QUO4003"] : [], Reported(source, language, kind));

    [Fact]
    public void In_a_law_everyone_and_everything_can_be_permitted()
    {
        const string Law = "The fee shall be paid. The hotelkeeper may keep the bags, and notice may be given by post. The clerk shall record it.";

        Assert.Empty(Reported(Law, "en"));
        Assert.Equal(["QUO4003"], Reported(Law.Replace("shall", "will", StringComparison.Ordinal), "en"));
        Assert.Equal(["QUO4003"], Reported(Law.Replace("may keep", "may lose", StringComparison.Ordinal), "en"));
    }

    private static IEnumerable<string> Reported(string source, string language, string kind = "efficacy") => Compilation.Of(
            $"claims:\n  a: {{ kind: {kind}, certainty: established, language: {language}, statement: {{ fr: Thé }}, quote: \"{source}\" }}\n", source).Faults
        .Where(fault => fault.Rule == OverclaimRule.Rule).Select(fault => fault.Rule.Id);
}
