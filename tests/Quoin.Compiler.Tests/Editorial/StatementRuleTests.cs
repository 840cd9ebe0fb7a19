using System.Globalization;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>What statements say, compared with their quotes.</summary>
public sealed class StatementRuleTests
{
    private static readonly Rule[] Compared = [SurerStatementRule.Rule, StatementDenialRule.Rule, StatementNumberRule.Rule, WeakerCaveatRule.Rule];

    [Theory]
    [InlineData("en", "The tea may help some people sleep", "en", "The tea cures insomnia in everybody.")]
    [InlineData("en", "The tea may help some people sleep", "en", "The tea helps people sleep.")]
    [InlineData("en", "The tea may help some people sleep", "uk", "Чай допомагає людям спати.")]
    [InlineData("en", "Studies suggest that garlic lowers pressure", "en-GB", "Garlic lowers pressure.")]
    [InlineData("en", "There is no evidence that zinc helps", "en", "Zinc does not help.")]
    [InlineData("en", "Garlic lowers pressure a little", "en", "Garlic always lowers pressure.")]
    [InlineData("en", "Garlic lowers pressure a little", "uk", "Часник завжди знижує тиск.")]
    [InlineData("en", "The cream relieves eczema", "uk", "Крем виліковує екзему.")]
    [InlineData("uk", "Препарат може знизити біль", "uk", "Препарат знижує біль.")]
    [InlineData("uk", "Препарат може знизити біль", "en", "The drug reduces pain.")]
    [InlineData("en", "In rats, the drug halved the pressure", "en", "The drug halves the pressure.")]
    [InlineData("en", "Higher incomes were linked to longer lives", "en", "Higher incomes lengthen lives.")]
    [InlineData("en", "It is claimed that magnets ease pain", "en", "Magnets ease pain.")]
    [InlineData("uk", "На мишах препарат зменшив пухлину", "uk", "Препарат зменшує пухлину.")]
    public void A_statement_is_no_surer_than_its_quote(string language, string quote, string statementLanguage, string statement) =>
        Assert.Equal([SurerStatementRule.Rule], OfClaim(language, quote, statementLanguage, statement));

    [Theory]
    [InlineData("en", "The drug did not reduce pain", "en", "The drug reduced pain.")]
    [InlineData("en", "The drug did not reduce pain", "uk", "Препарат зменшив біль.")]
    [InlineData("en", "The drug reduced pain", "en", "The drug did not reduce pain.")]
    [InlineData("en", "The drug reduced pain", "uk", "Препарат не зменшив болю.")]
    [InlineData("en", "No harm was seen", "en", "Harm was seen.")]
    [InlineData("en", "The drug never caused a rash", "en", "The drug caused a rash.")]
    [InlineData("uk", "Препарат не знизив біль", "uk", "Препарат знизив біль.")]
    [InlineData("uk", "Препарат не знизив біль", "en", "The drug reduced pain.")]
    [InlineData("en", "The drug does not protect against flu", "en", "The drug protects against flu.")]
    [InlineData("en", "The drug protects against flu", "en", "The drug does not protect against flu.")]
    [InlineData("en", "The bridge is closed in storms", "en", "The bridge is not closed in storms.")]
    [InlineData("en", "Salt dissolves in oil", "en", "Salt does not in oil.")]
    [InlineData("en", "Nobody needs a licence for it", "en", "A licence is needed for it.")]
    [InlineData("en", "Visitors stay no longer than 90 days", "en", "Visitors stay for 90 days.")]
    [InlineData("en", "The load must not exceed 400 kg", "en", "The load exceeds 400 kg.")]
    [InlineData("en", "No more than 4 people enter", "en", "More than 4 people enter.")]
    [InlineData("uk", "Плату підвищують не частіше ніж раз на рік", "uk", "Плату підвищують раз на рік.")]
    public void A_statement_denies_what_its_quote_denies(string language, string quote, string statementLanguage, string statement) =>
        Assert.Equal([StatementDenialRule.Rule], OfClaim(language, quote, statementLanguage, statement));

    [Theory]
    [InlineData("en", "Mortality fell by 5 %", "en", "Mortality fell by 50 %.")]
    [InlineData("en", "Mortality fell by 5 %", "uk", "Смертність знизилася на 50 %.")]
    [InlineData("en", "Mortality fell by five percent", "en", "Mortality fell by fifteen percent.")]
    [InlineData("en", "The effect lasted six weeks", "en", "The effect lasted six months.")]
    [InlineData("en", "The effect lasted six weeks", "uk", "Ефект тривав шість місяців.")]
    [InlineData("en", "The dose is 5 mg per day", "en", "The dose is 5 g per day.")]
    [InlineData("en", "The dose is 0.5 mg per day", "uk", "Доза — 5 мг на день.")]
    [InlineData("en", "Twelve of 40 patients slept better", "en", "Twelve of 400 patients slept better.")]
    [InlineData("en", "It lasts 1–2 hours", "en", "It lasts 1–3 hours.")]
    [InlineData("en", "It costs two million", "en", "It costs 2,000.")]
    [InlineData("en", "It costs two hundred and fifty euros", "en", "It costs 200 euros.")]
    [InlineData("uk", "Препарат допоміг трьом людям", "uk", "Препарат допоміг тридцятьом людям.")]
    [InlineData("en", "Every fifth tenant pays late", "en", "50 % of tenants pay late.")]
    [InlineData("en", "Two thirds of patients recovered", "en", "Three quarters of patients recovered.")]
    [InlineData("en", "One in twenty patients stopped", "en", "20 % of patients stopped.")]
    [InlineData("uk", "Кожна десята дитина має алергію", "uk", "Кожна п'ята дитина має алергію.")]
    [InlineData("en", "Adults take 50 mg. The dose for children is 5 mg", "en", "The dose for children is 500 mg.")]
    public void A_statement_has_the_numbers_and_units_of_its_quote(string language, string quote, string statementLanguage, string statement) =>
        Assert.Equal([StatementNumberRule.Rule], OfClaim(language, quote, statementLanguage, statement));

    [Theory]
    [InlineData("en", "Aspirin did not lower the risk", "en", "Aspirin did nothing for the risk.")]
    [InlineData("en", "Aspirin is not recommended under 12", "en", "Children under twelve should avoid aspirin.")]
    [InlineData("en", "Protection may last up to six months", "en", "Protection could last half a year.")]
    [InlineData("en", "Of 1,200 people, 300 (25 %) left", "uk", "25 % з 1 200 людей пішли.")]
    [InlineData("en", "The loss was 4.5 kg after twelve weeks", "uk", "Через 3 місяці втрата становила 4,5 кг.")]
    [InlineData("en", "One in five children had asthma", "en", "20 % of children had asthma.")]
    [InlineData("en", "One in three children had asthma", "en", "33 % of children had asthma.")]
    [InlineData("en", "The risk was twice as high", "en", "Smokers had double the risk.")]
    [InlineData("en", "Salt dissolves in water, not in oil", "en", "Salt dissolves in water.")]
    [InlineData("en", "A lender cannot charge a fee", "en", "Lenders must not charge a fee.")]
    [InlineData("en", "The tenant may end the contract", "uk", "Орендар має право розірвати договір.")]
    [InlineData("en", "It has been known since the 20th century", "uk", "Відомий із XX століття.")]
    [InlineData("en", "It costs two million", "en", "It costs 2 million.")]
    [InlineData("en", "It costs two hundred and fifty thousand euros", "en", "It costs 250,000 euros.")]
    [InlineData("en", "It costs 250 euros", "uk", "Це коштує двісті п'ятдесят євро.")]
    [InlineData("en", "It costs 2 500 euros", "en", "It costs 2,500 euros.")]
    [InlineData("uk", "Ефект тривав півтора року", "en", "The effect lasted 1.5 years.")]
    [InlineData("uk", "Курс — п'ять сеансів", "en", "A course has 5 sessions.")]
    [InlineData("fr", "Le thé peut aider 5 personnes", "en", "Tea never helps 5 people.")]
    [InlineData("en", "The tea may help", "fr", "Le thé guérit.")]
    [InlineData("en", "Every fifth tenant pays late", "en", "20 % of tenants pay late.")]
    [InlineData("en", "Every tenth alarm failed", "en", "One alarm in ten failed.")]
    [InlineData("en", "One in twenty patients stopped", "en", "5 % of the patients stopped.")]
    [InlineData("en", "Two thirds of the strokes were prevented", "en", "Two strokes out of three were prevented.")]
    [InlineData("en", "A third of the loans default", "en", "One loan in three defaults.")]
    [InlineData("uk", "Пронос має кожна десята дитина", "uk", "Пронос має одна дитина з десяти.")]
    [InlineData("uk", "Дві третини пацієнтів одужали", "uk", "Одужали двоє з трьох пацієнтів.")]
    [InlineData("uk", "Кожна двадцята дитина має алергію", "en", "5 % of children have an allergy.")]
    [InlineData("en", "Women take no more than 200 mg a day", "en", "Women stay at or below 200 mg a day.")]
    [InlineData("en", "It is due no later than 30 days after the end", "en", "It is handed in within 30 days after the end.")]
    [InlineData("en", "Visitors stay no longer than 90 days", "en", "Visitors stay at most 90 days.")]
    [InlineData("en", "The load does not exceed 400 kg", "en", "The load is limited to 400 kg.")]
    [InlineData("uk", "Заяву подають не пізніше 1 травня", "uk", "Заяву подають до 1 травня.")]
    [InlineData("en", "It is a myth that shaving thickens hair", "en", "Hair does not thicken after shaving: that is a myth.")]
    [InlineData("uk", "Поширений міф, що морква повертає зір", "uk", "Зору морква не повертає: це поширений міф.")]
    [InlineData("uk", "Якщо жар тримається понад три дні, слід піти до лікаря", "uk", "Коли жар не спадає понад три дні, треба до лікаря.")]
    [InlineData("en", "Children under six travel free", "en", "Children under six do not pay.")]
    [InlineData("en", "The bridge is closed in storms", "en", "In storms, you cannot cross the bridge.")]
    [InlineData("en", "Milk does not keep", "en", "Milk spoils.")]
    [InlineData("en", "Coffee makes people alert", "en", "Coffee does not let them sleep.")]
    [InlineData("en", "A floating egg is not necessarily spoiled", "en", "That an egg floats does not prove that it is spoiled.")]
    [InlineData("en", "In mice, fasting prolonged life", "en", "Mice that fasted lived longer.")]
    [InlineData("en", "Higher incomes were linked to longer lives", "en", "People with higher incomes lived longer.")]
    [InlineData("en", "It is estimated to cost 400 euros", "en", "It costs about 400 euros.")]
    [InlineData("uk", "На мишах препарат зменшив пухлину", "uk", "У мишей пухлина зменшилася.")]
    public void A_faithful_statement_is_not_reported(string language, string quote, string statementLanguage, string statement) =>
        Assert.Empty(OfClaim(language, quote, statementLanguage, statement));

    [Theory]
    [InlineData("It killed 3 of 20 patients", "en", "It killed some patients.", "3")]
    [InlineData("It killed some patients", "en", "Some mild effects were seen.", "killed")]
    [InlineData("It must not be used in pregnancy", "en", "Pregnant women should ask first.", "must not")]
    [InlineData("It must not be used in pregnancy", "uk", "Вагітним варто порадитися з лікарем.", "must not")]
    [InlineData("Two patients died", "en", "Two patients felt worse.", "died")]
    [InlineData("It must not be given to children", "en", "Not recommended for children.", "must not")]
    [InlineData("It must not be used at night", "en", "Not all use it at night.", "must not")]
    [InlineData("It is not taken over 200 mg for seven days", "en", "It is not taken over 200 mg.", "seven days")]
    [InlineData("Every tenth patient had a rash", "en", "Some patients had a rash.", "Every tenth")]
    [InlineData("The study had 40 men and ran for six weeks", "en", "It was a study.", "40")]
    public void A_caveat_says_no_less_than_its_quote(string quote, string language, string statement, string words) =>
        Assert.Equal(words, Assert.Single(Caveat(quote, language, statement), fault => fault.Rule == WeakerCaveatRule.Rule).Arguments[2]);

    [Theory]
    [InlineData("It killed 3 of 20 patients", "en", "Three of twenty patients died.")]
    [InlineData("It killed 3 of 20 patients", "uk", "Померли троє з двадцяти пацієнтів.")]
    [InlineData("It must not be used in pregnancy", "uk", "Вагітним його не можна вживати.")]
    [InlineData("It must not be used in pregnancy", "en", "It is contraindicated in pregnancy.")]
    [InlineData("It must not be used in the last three months", "en", "Not in the last three months.")]
    [InlineData("It must not be used in closed rooms", "en", "Closed rooms: no.")]
    [InlineData("The study had 40 men and ran for six weeks", "en", "Only 40 men took part.")]
    [InlineData("Every tenth patient had a rash", "en", "10 % of the patients had a rash.")]
    public void A_faithful_caveat_is_not_reported(string quote, string language, string statement) =>
        Assert.DoesNotContain(Caveat(quote, language, statement), fault => Compared.Contains(fault.Rule));

    [Fact]
    public void A_reason_for_the_certainty_explains_the_hedge_but_not_a_stronger_word()
    {
        const string Claim = "claims:\n  a: {{ kind: efficacy, certainty: established, certainty-because: \"The word is polite.\", statement: \"{0}\", quote: \"Tea may help\" }}\n";

        Assert.Empty(Reported(Format(Claim, "Tea helps."), "Tea may help."));
        Assert.Equal([SurerStatementRule.Rule], Reported(Format(Claim, "Tea cures."), "Tea may help."));
    }

    [Fact]
    public void A_number_of_the_cited_evidence_is_known()
    {
        const string Marks = """
            evidence:
              trial: { kind: clinical-trial, quote: "A trial of 40 people" }
            claims:
              a: { kind: efficacy, certainty: supported, statement: "In a trial of forty people, tea helped.", quote: "Tea helped", evidence: [trial] }

            """;

        Assert.Empty(Reported(Marks, "A trial of 40 people was run. It took a year. Tea helped."));
        Assert.Equal([StatementNumberRule.Rule], Reported(Marks.Replace(", evidence: [trial]", ""), "A trial of 40 people was run. It took a year. Tea helped."));
    }

    [Theory]
    [InlineData("Interest is paid on 20,000 euros. Above that, the rate is 2 percent", "Above that, the rate is 2 percent", "Beyond 20,000 euros the rate is 2 %.", true)]
    [InlineData("In a trial of 40 people, tea helped", "tea helped", "Tea helped 40 people.", true)]
    [InlineData("Alcohol, of which 70 percent are needed, kills viruses", "Alcohol, […] kills viruses", "Alcohol (70 %) kills viruses.", true)]
    [InlineData("Adults take 50 mg. Children take 5 mg", "Children take 5 mg", "Children take 50 mg.", false)]
    [InlineData("Adults take 50 mg. That is much. Children take less", "Children take less", "Children take less than 50 mg.", false)]
    public void A_number_can_be_in_the_words_around_a_quote(string source, string quote, string statement, bool isKnown) => Assert.Equal(
        isKnown ? [] : [StatementNumberRule.Rule],
        Reported($"claims:\n  a: {{ kind: efficacy, certainty: possible, statement: \"{statement}\", quote: \"{quote}\" }}\n", $"{source}."));

    [Fact]
    public void Evidence_has_numbers_of_the_claims_that_cite_it_and_of_their_caveats()
    {
        const string Marks = """
            evidence:
              trial: { kind: clinical-trial, sample-size: 189, follow-up: P6M, quote: "A trial was run" }
            caveats:
              short: { kind: limitation, quote: "It lasted six months" }
            claims:
              a: { kind: efficacy, certainty: supported, quote: "Tea helped 124 of 189 people", evidence: [trial], caveats: [short] }

            """;

        Assert.DoesNotContain(Compilation.Of(Marks, "A trial was run. Tea helped 124 of 189 people. It lasted six months.").Faults, fault => fault.Rule == EvidenceNumberRule.Rule);
    }

    [Theory]
    [InlineData("sample-size: 400", "sample-size 400")]
    [InlineData("sample-size: 40", null)]
    [InlineData("follow-up: P12M", "follow-up P12M")]
    [InlineData("follow-up: P6M", null)]
    [InlineData("follow-up: P26W", null)]
    [InlineData("population: { en: forty adults, uk: сорок дорослих }", null)]
    [InlineData("population: { en: 40 adults, uk: 400 дорослих }", "population 400")]
    [InlineData("intervention: { description: infusions, administrations: 3 }", null)]
    [InlineData("intervention: { description: infusions, administrations: 5 }", "administrations 5")]
    [InlineData("intervention: { description: infusions of 5 mg }", "intervention 5 mg")]
    [InlineData("outcomes: [{ measure: pain, result: down by 2 points }]", null)]
    [InlineData("outcomes: [{ measure: pain after 9 days, result: down }]", "outcomes 9 days")]
    [InlineData("published: 2024-05, by: Institute 7", null)]
    public void The_facts_of_evidence_have_the_numbers_of_its_quote(string field, string? reported)
    {
        var faults = Compilation.Of(
            $"evidence:\n  trial: {{ kind: clinical-trial, {field}, quote: \"After six months, three infusions had lowered pain by 2 points in 40 adults\" }}\n"
            + "claims:\n  a: { kind: efficacy, certainty: supported, quote: \"Tea helped\", evidence: [trial] }\n",
            "After six months, three infusions had lowered pain by 2 points in 40 adults. Tea helped.").Faults;

        Assert.Equal(reported is null ? [] : [reported], faults.Where(fault => fault.Rule == EvidenceNumberRule.Rule).Select(fault => $"{fault.Arguments[0]} {fault.Arguments[2]}"));
    }

    private static IEnumerable<Rule> OfClaim(string language, string quote, string statementLanguage, string statement) => Reported(
        $"claims:\n  a: {{ kind: efficacy, certainty: possible, language: {language}, statement: {{ {statementLanguage}: \"{statement}\" }}, quote: \"{quote}\" }}\n", $"{quote}.");

    private static IReadOnlyList<ContentDiagnostic> Caveat(string quote, string language, string statement) => Compilation.Of(
        $"caveats:\n  a: {{ kind: risk, statement: {{ {language}: \"{statement}\" }}, quote: \"{quote}\", applies-to: all }}\n"
        + "claims:\n  b: { kind: background, certainty: established, quote: \"Tea is green\" }\n",
        $"Tea is green. {quote}.").Faults;

    private static IEnumerable<Rule> Reported(string marks, string source) =>
        Compilation.Of(marks, source).Faults.Select(fault => fault.Rule).Where(rule => Compared.Contains(rule));

    private static string Format(string format, string statement) => string.Format(CultureInfo.InvariantCulture, format, statement);
}
