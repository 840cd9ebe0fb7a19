using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>What the rest of its sentence says about a quote.</summary>
public sealed class QuoteContextTests
{
    [Theory]
    [InlineData("en", "⟦Valerian helps people sleep⟧ in mice.", "in mice")]
    [InlineData("en", "⟦Valerian helps people sleep⟧ in laboratory rats.", "rats")]
    [InlineData("en", "⟦Valerian helps people sleep⟧, but only in rats.", "but")]
    [InlineData("en", "⟦Valerian helps people sleep⟧, but not after the age of 70.", "but")]
    [InlineData("en", "⟦The cream helps⟧, but it killed one in ten.", "but")]
    [InlineData("en", "⟦The cream helps⟧, but the trial was small.", "but")]
    [InlineData("en", "⟦The cream helps⟧; however, the effect was small.", "however")]
    [InlineData("en", "⟦The bread helps⟧, though nobody knows why.", "though")]
    [InlineData("en", "⟦Aspirin prevents strokes⟧ if it is taken daily.", "if")]
    [InlineData("en", "⟦Aspirin prevents strokes⟧, provided that it is taken daily.", "provided that")]
    [InlineData("en", "⟦Aspirin prevents strokes⟧ as long as it is taken daily.", "as long as")]
    [InlineData("en", "⟦The pill is safe⟧, unless you smoke.", "unless")]
    [InlineData("en", "⟦The drug is safe⟧, except in children.", "except")]
    [InlineData("en", "⟦The oil helps⟧ only in mice.", "only")]
    [InlineData("en", "⟦The rash disappeared⟧ (in 3 of 40 patients).", "in 3 of 40")]
    [InlineData("en", "⟦The rash disappeared⟧ in two of the forty patients.", "in two of")]
    [InlineData("en", "⟦The cream removed every scar⟧, according to one patient.", "according to")]
    [InlineData("en", "According to one patient, ⟦the cream removed every scar⟧.", "According to")]
    [InlineData("en", "It is a myth that ⟦carrots improve sight⟧.", "myth", true)]
    [InlineData("en", "People wrongly believe that ⟦pills heal viruses⟧.", "wrongly", true)]
    [InlineData("en", "Contrary to the belief that ⟦cold air causes flu⟧, it does not.", "Contrary to", true)]
    [InlineData("en", "The maker says that ⟦the pill burns fat⟧.", "The maker says")]
    [InlineData("en", "If taken with food, ⟦the tablet is well absorbed⟧.", "If")]
    [InlineData("en", "Only in rats does ⟦the extract shrink tumours⟧.", "Only in")]
    [InlineData("en", "⟦Overall mortality was lower⟧, a trend that was not significant.", "a trend")]
    [InlineData("en", "We asked whether ⟦magnets heal bones⟧.", "whether")]
    [InlineData("en", "That ⟦magnets heal bones⟧ remains to be seen.", "remains to be seen")]
    [InlineData("uk", "Те, що ⟦магніти лікують кістки⟧, викликає сумніви.", "викликає сумніви")]
    [InlineData("en", "The company claims ⟦its pill burns fat⟧.", "The company claims")]
    [InlineData("en", "Some say that ⟦the pill burns fat⟧.", "Some say")]
    [InlineData("en", "⟦The pill burns fat⟧, they claim.", "they claim")]
    [InlineData("en", "⟦The pill burns fat⟧, at least in mice.", "at least in")]
    [InlineData("en", "⟦The tenant may end the contract⟧, subject to section 5.", "subject to section")]
    [InlineData("en", "Except in winter, ⟦the tenant may end the contract⟧.", "Except in")]
    [InlineData("en", "The hypothesis that ⟦tea helps⟧ is popular.", "The hypothesis that")]
    [InlineData("uk", "Подейкують, що ⟦пігулка спалює жир⟧.", "Подейкують, що")]
    [InlineData("uk", "⟦Пігулка спалює жир⟧, запевняє виробник.", "запевняє виробник")]
    [InlineData("en", "⟦The tea lowers⟧ (in mg per day) ⟦the pressure⟧ only in men.", "only")]
    [InlineData("uk", "⟦Настоянка знижує тиск⟧ лише в щурів.", "лише")]
    [InlineData("uk", "⟦Настоянка знижує тиск⟧, але не в курців.", "але")]
    [InlineData("uk", "⟦Вправа знімає біль⟧, якщо робити її щодня.", "якщо")]
    [InlineData("uk", "⟦Вправа знімає біль⟧ (крім випадків після операції).", "крім", true)]
    [InlineData("uk", "Це міф, що ⟦морква покращує зір⟧.", "міф", true)]
    [InlineData("uk", "За словами виробника, ⟦пігулка спалює жир⟧.", "За словами")]
    public void A_limit_of_the_sentence_is_reported(string language, string marked, string words, bool isDenial = false) =>
        AssertReported(isDenial ? Rules.QuoteBesideNegation : Rules.QuoteLeavesLimit, language, marked, words);

    [Theory]
    [InlineData("en", "The tenant is not ordinarily ⟦permitted to end the contract⟧.", "not")]
    [InlineData("en", "Heating is under no circumstances ⟦included in the rent⟧.", "under no circumstances")]
    [InlineData("en", "Doctors advise against ⟦routine use of this drug⟧.", "advise against")]
    [InlineData("en", "⟦Lung cancer⟧ was ruled out in all of them.", "was ruled out")]
    [InlineData("en", "It did not cause nausea, ⟦vomiting or headache⟧.", "not")]
    [InlineData("en", "Neither children nor ⟦old people were hurt⟧.", "nor")]
    [InlineData("en", "The drug is anything but completely ⟦safe for children⟧.", "anything but")]
    [InlineData("en", "It is not true that ⟦vaccines cause autism⟧.", "not")]
    [InlineData("en", "Doctors deny that ⟦garlic lowers fever⟧.", "deny")]
    [InlineData("en", "Nothing shows that ⟦salt lamps clean the air⟧.", "Nothing shows")]
    [InlineData("en", "There is no reason to think that ⟦zinc helps⟧.", "no reason to")]
    [InlineData("en", "⟦Carrots improve sight⟧, which is false.", "which is false")]
    [InlineData("en", "⟦The salt helps⟧ – never in men.", "never")]
    [InlineData("en", "⟦The milk is safe⟧; it is not for babies.", "not")]
    [InlineData("en", "Doctors found ⟦the new drug effective⟧\nneither in men nor in women.", "neither")]
    [InlineData("en", "It is untrue that ⟦vaccines cause autism⟧.", "is untrue that")]
    [InlineData("en", "It would be wrong to say that ⟦magnets heal bones⟧.", "wrong to say")]
    [InlineData("en", "It would be a mistake to think that ⟦magnets heal bones⟧.", "mistake to think")]
    [InlineData("en", "It is impossible that ⟦magnets heal bones⟧.", "impossible that")]
    [InlineData("en", "They lied that ⟦magnets heal bones⟧.", "lied that")]
    [InlineData("en", "Experts dispute that ⟦magnets heal bones⟧.", "dispute that")]
    [InlineData("en", "Experts dismiss the idea that ⟦magnets heal bones⟧.", "dismiss the")]
    [InlineData("en", "The trial contradicts the belief that ⟦magnets heal bones⟧.", "contradicts the")]
    [InlineData("en", "The company denies that ⟦its pill harms people⟧.", "denies")]
    [InlineData("en", "Nothing in the data shows that ⟦magnets heal bones⟧.", "Nothing in the")]
    [InlineData("en", "In no trial did ⟦the drug reduce pain⟧.", "In no trial")]
    [InlineData("en", "It is no longer believed that ⟦magnets heal bones⟧.", "no longer believed")]
    [InlineData("en", "The drug is not, strictly speaking, ⟦permitted in the home⟧.", "not")]
    [InlineData("en", "The drug was too weak to ⟦reduce pain at all⟧.", "too weak to")]
    [InlineData("en", "The drug is unable to ⟦reduce pain at all⟧.", "unable to")]
    [InlineData("en", "Avoid ⟦taking the drug with milk⟧.", "Avoid")]
    [InlineData("en", "It is forbidden to ⟦smoke in the home⟧.", "forbidden to")]
    [InlineData("en", "The tea is free of ⟦side effects of any kind⟧.", "free of")]
    [InlineData("en", "The idea that ⟦magnets heal bones⟧ was refuted.", "was refuted")]
    [InlineData("en", "The claim that ⟦magnets heal bones⟧ is unfounded.", "is unfounded")]
    [InlineData("en", "That ⟦magnets heal bones⟧ is not true.", "is not true")]
    [InlineData("en", "⟦Magnets heal bones⟧ – a myth.", "a myth")]
    [InlineData("en", "⟦Magnets heal bones⟧ (this is false).", "this is false")]
    [InlineData("en", "⟦Magnets heal bones⟧, a claim that was refuted.", "a claim that was refuted")]
    [InlineData("uk", "Неправда, що ⟦щеплення шкодять дітям⟧.", "Неправда, що")]
    [InlineData("uk", "Лікарі заперечують, що ⟦щеплення шкодять дітям⟧.", "заперечують")]
    [InlineData("uk", "Дехто помилково вважає, що ⟦щеплення шкодять дітям⟧.", "помилково")]
    [InlineData("uk", "Поширена хибна думка, що ⟦щеплення шкодять дітям⟧.", "хибна думка")]
    [InlineData("uk", "Немає підстав вважати, що ⟦щеплення шкодять дітям⟧.", "Немає підстав")]
    [InlineData("uk", "Ніщо не свідчить, що ⟦щеплення шкодять дітям⟧.", "Ніщо не")]
    [InlineData("uk", "Всупереч думці, що ⟦мідь лікує суглоби⟧, вона нічого не робить.", "Всупереч")]
    [InlineData("uk", "Жодне дослідження не показало, що ⟦щеплення шкодять дітям⟧.", "не")]
    [InlineData("uk", "⟦Щеплення шкодять дітям⟧ — це вигадка.", "це вигадка")]
    [InlineData("uk", "У домі заборонено ⟦палити всім мешканцям⟧.", "заборонено")]
    [InlineData("uk", "Лікарі радять утриматися від ⟦його вживання⟧.", "утриматися від")]
    [InlineData("uk", "Він не спричиняє нудоти, ⟦блювання чи болю голови⟧.", "не")]
    [InlineData("uk", "Думку, що ⟦цукор живить пухлини⟧, спростували.", "спростували")]
    public void A_denial_of_the_sentence_is_reported(string language, string marked, string words, bool isDenial = true) =>
        AssertReported(isDenial ? Rules.QuoteBesideNegation : Rules.QuoteLeavesLimit, language, marked, words);

    [Theory]
    [InlineData("⟦Tea helps people sleep.⟧ No serious harm was seen.")]
    [InlineData("⟦Tea helps people sleep⟧. No serious harm was seen.")]
    [InlineData("⟦Tea was better in group B.⟧ No harm was seen.")]
    [InlineData("However, ⟦tea helps people sleep⟧.")]
    [InlineData("⟦Tea helps people sleep⟧, but coffee keeps them awake.")]
    [InlineData("⟦Tea helps people sleep⟧; coffee does not.")]
    [InlineData("⟦Tea helps people sleep⟧, while coffee helps only the tired.")]
    [InlineData("⟦Tea helps people sleep⟧, and coffee keeps them awake if they drink it late.")]
    [InlineData("⟦It dissolves in water⟧, not in oil.")]
    [InlineData("Although coffee is not harmful, ⟦tea is better⟧.")]
    [InlineData("Coffee did not help, but ⟦tea helped people sleep⟧.")]
    [InlineData("People who did not drink coffee ⟦slept longer with tea⟧.")]
    [InlineData("Not only tea ⟦helps people sleep⟧.")]
    [InlineData("It cannot be ruled out that ⟦tea may harm⟧.")]
    [InlineData("Contrary to popular belief, ⟦tea helps people sleep⟧.")]
    [InlineData("Of those asked, 18 did not come, ⟦and 28 were ill or away⟧.")]
    [InlineData("They did not come, ⟦but the others came by car or bus⟧.")]
    [InlineData("It was not cold that day, ⟦the tea that they had in the evening was warm, though, and the bread or cake was cold⟧.")]
    [InlineData("It did not harm anyone (⟦the trial was small⟧).")]
    [InlineData("⟦The answers ranged from 1⟧ (never) to 4 (always).")]
    [InlineData("Regardless of whether it rains, ⟦tea helps people sleep⟧.")]
    [InlineData("To avoid pain, people ⟦drink tea in the evening⟧.")]
    [InlineData("The trial provided proof that ⟦tea helps people sleep⟧.")]
    [InlineData("According to Table 4, which is not new, coffee harms; ⟦tea helps people sleep⟧.")]
    [InlineData("⟦Tea helps people sleep (in mice) if they drink it⟧.")]
    public void What_is_said_of_something_else_is_not_reported(string marked)
    {
        var source = MarkedText.Parse(marked);

        Assert.Empty(Reported(source.Text, Claim("en", source)));
    }

    [Theory]
    [InlineData("Ні, ⟦чай знижує тиск⟧.")]
    [InlineData("Вони не прийшли, ⟦і чай та хліб знижують тиск⟧.")]
    [InlineData("Мама не знала каву, ⟦котра знижує тиск або сон⟧.")]
    [InlineData("Всупереч поширеній думці, ⟦чай знижує тиск⟧.")]
    public void What_is_said_of_something_else_in_Ukrainian_is_not_reported(string marked)
    {
        var source = MarkedText.Parse(marked);

        Assert.Empty(Reported(source.Text, Claim("uk", source)));
    }

    [Fact]
    public void A_limit_that_another_quote_or_a_caveat_has_is_not_left_out()
    {
        const string Source = "The tea helps, but only in mice. It rained.";

        Assert.Equal([Rules.QuoteLeavesLimit], Reported(Source, "claims:\n  a: { kind: efficacy, certainty: established, quote: \"The tea helps\" }\n"));
        Assert.Empty(Reported(Source, "claims:\n  a: { kind: efficacy, certainty: established, quotes: [\"The tea helps\", \"only in mice\"] }\n"));
        Assert.Empty(Reported(Source, """
            caveats:
              mice: { kind: scope, quote: "only in mice", applies-to: all }
            claims:
              a: { kind: efficacy, certainty: established, quote: "The tea helps" }

            """));
        Assert.Equal([Rules.QuoteLeavesLimit], Reported(Source, """
            claims:
              a: { kind: efficacy, certainty: established, quote: "The tea helps" }
              b: { kind: efficacy, certainty: established, quote: "The tea helps, but only in mice" }

            """));
    }

    [Fact]
    public void A_limit_that_was_seen_is_given_beside_the_quote()
    {
        const string Source = "In theory, if it rains, tea helps, unless it snows.";

        Assert.Empty(Reported(Source,
            "claims:\n  a: { kind: efficacy, certainty: possible, quote: { exact: \"tea helps\", prefix: \"if it rains,\", suffix: \", unless it snows\" } }\n"));
        Assert.Equal([Rules.QuoteLeavesLimit], Reported(Source,
            "claims:\n  a: { kind: efficacy, certainty: possible, quote: { exact: \"tea helps\", prefix: \"rains,\", suffix: \",\" } }\n"));
    }

    /// <summary>A negation alone as the prefix or suffix would only move it there, which another rule reports.</summary>
    [Theory]
    [InlineData("It is not new that tea helps people.", "quote: { exact: \"new that tea helps people\", prefix: \"not\" }", "QUO4021")]
    [InlineData("It is not new that tea helps people.", "quote: { exact: \"new that tea helps people\", prefix: \"It is not\" }", null)]
    [InlineData("Tea helps people not at home.", "quote: { exact: \"Tea helps people\", suffix: \"not at\" }", null)]
    [InlineData("Tea helps people not at home.", "quote: { exact: \"Tea helps people\" }", "QUO2014")]
    public void A_negation_is_given_with_words_around_it(string source, string quote, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        Compilation.Of($"claims:\n  a: {{ kind: efficacy, certainty: established, statement: {{ fr: Thé }}, {quote} }}\n", source).Faults.Select(fault => fault.Rule.Id).Where(id => id is "QUO2014" or "QUO2015" or "QUO4021"));

    [Theory]
    [InlineData("caveats:\n  a: { kind: risk, quote: \"It harms people\", applies-to: all }\nclaims:\n  b: { kind: background, certainty: established, quote: \"Tea is green\" }\n", true)]
    [InlineData("evidence:\n  a: { kind: cohort, quote: \"It harms people\" }\nclaims:\n  b: { kind: background, certainty: suggested, quote: \"Tea is green\", evidence: [a] }\n", true)]
    [InlineData("claims:\n  a: { kind: safety, certainty: established, quote: \"It harms people\", status: retracted, because: \"It was a mistake.\" }\n", false)]
    [InlineData("terms:\n  a: { label: harm, quote: \"It harms people\" }\n", false)]
    [InlineData("asides: [\"It harms people\"]\n", false)]
    public void Caveats_and_evidence_are_checked_as_claims_are(string marks, bool isReported) =>
        Assert.Equal(isReported ? [Rules.QuoteLeavesLimit] : [], Reported("Tea is green. It harms people only in theory.", marks));

    [Theory]
    [InlineData("Tea is popular. Sunlight often cures skin cancer.", "Tea is", "often cures skin cancer", "QUO2016")]
    [InlineData("Tea is popular, and not without reason. Sunlight often cures skin cancer.", "Tea is", "often cures skin cancer", "QUO2016")]
    [InlineData("Tea is popular. It is not new. It helps.", "Tea is popular", "It helps", null)]
    [InlineData("Tea is popular, as we know. It is not new. As is known, it helps.", "Tea is popular", "it helps", null)]
    [InlineData("Tea is popular. It is never new. Coffee helps the old.", "Tea is popular", "helps the old", "QUO2012")]
    [InlineData("The drug (0.5 mg per day) did not in the end reduce pain.", "The drug (0.5 mg per day)", "reduce pain", "QUO2012")]
    [InlineData("The drug did not, at 0.5 mg per day, in the end reduce pain.", "The drug", "in the end reduce pain", "QUO2012")]
    [InlineData("The drug, as the makers themselves had said in an earlier letter,\ndid not in the end reduce sleep.", "The drug, as the makers", "reduce sleep", "QUO2012")]
    public void Two_quotes_and_an_omission_are_judged_alike(string source, string first, string second, string? expected)
    {
        string[] ids = expected is null ? [] : [expected];

        Assert.Equal(ids, Ids($"quotes: [\"{first}\", \"{second}\"]"));
        Assert.Equal(ids, Ids($"quote: \"{first} […] {second}\""));

        IEnumerable<string> Ids(string quote) => Compilation.Of($"claims:\n  a: {{ kind: efficacy, certainty: established, {quote} }}\n", source).Faults.Select(fault => fault.Rule.Id);
    }

    [Fact]
    public void The_whole_sentence_is_the_fix_unless_it_is_there_twice()
    {
        const string Marks = "claims:\n  a: { kind: efficacy, certainty: established, quote: The tea helps }\n";

        Assert.Equal(
            "claims:\n  a: { kind: efficacy, certainty: established, quote: \"The tea helps, but only in mice.\" }\n",
            Fixing.Fixed(Marks, "It rained. The tea helps, but\nonly in mice.", FixKinds.WholeSentence));
        Assert.Empty(Assert.Single(Compilation.Of(
            "claims:\n  a: { kind: efficacy, certainty: established, quote: { exact: The tea helps, prefix: \"So: \" } }\n",
            "The tea helps, but only in mice. So: The tea helps, but only in mice.").Faults).Fixes);
    }

    private static void AssertReported(Rule rule, string language, string marked, string words)
    {
        var source = MarkedText.Parse(marked);

        var fault = Assert.Single(Compilation.Of(Claim(language, source), source.Text).Faults, fault => fault.Rule.Id is "QUO2014" or "QUO2015");

        Assert.Equal((rule, words), (fault.Rule, fault.Arguments[1]));
    }

    private static string Claim(string language, MarkedText source) =>
        $"claims:\n  a: {{ kind: efficacy, certainty: unknown, language: {language}, statement: {{ fr: Thé }}, quotes: [{string.Join(", ", source.Spans.Select(span => $"\"{source.Text.Substring(span.Start, span.Length)}\""))}] }}\n";

    private static IEnumerable<Rule> Reported(string source, string marks) => Compilation.Of(marks, source).Faults
        .Select(fault => fault.Rule).Where(rule => rule == Rules.QuoteBesideNegation || rule == Rules.QuoteLeavesLimit);
}
