using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>Content that is allowed but probably a mistake.</summary>
internal static class EditorialExamples
{
    private const string TwoLanguages = """
        quoin: 1
        article: salt
        title: { en: Salt, uk: Сіль }
        language: en
        source: ../seeds/salt.txt

        """;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(Rules.CoverageBelowMinimum, "a source of which too little is accounted for",
            """
            asides: ["Salt is white"]
            """,
            "The annotation covers 1 of 3 sentences, 33.3 %, but the project requires 66.5 %; mark 1 more, or lower QuoinCoverageMinimum")
        {
            Head = """
                quoin: 1
                article: salt
                title: Salt
                language: en
                source: ⟦../seeds/salt.txt⟧

                """,
            Source = "Salt is white. It is dry. It keeps.",
            CoverageMinimum = "66.5",
        },

        new(OverclaimRule.Rule, "a fact that its quote calls a possibility",
            """
            claims:
              fresh: { kind: efficacy, certainty: ⟦established⟧, quote: "Salt may keep food fresh" }
            """,
            "The claim 'fresh' is 'established', but the source says \"may\" at line 2, column 6, which allows 'possible' at most; "
            + "lower the certainty, or justify it in 'certainty-because'")
        {
            Source = "Salt is white.\nSalt may keep food fresh.",
        },

        new(OverclaimRule.Rule, "the weakest hedge of several quotes in another language",
            """
            claims:
              fresh:
                kind: efficacy
                certainty: ⟦suggested⟧
                statement: { en: "It seems to help." }
                quotes: ["Здається, сіль допомагає", "невідомо чому"]
                language: uk
            """,
            "The claim 'fresh' is 'suggested', but the source says \"невідомо\" at line 1, column 27, which allows 'unknown' at most; "
            + "lower the certainty, or justify it in 'certainty-because'")
        {
            Source = "Здається, сіль допомагає, невідомо чому.",
        },

        new(SurerStatementRule.Rule, "a statement that drops the hedge of its quote in one language",
            """
            claims:
              ⟦fresh⟧: { kind: efficacy, certainty: possible, quote: "Salt may keep food fresh", statement: { uk: "Сіль зберігає їжу свіжою." } }
            """,
            "The statement of 'fresh' in uk is surer than its quote: the quote says \"may\", and the statement has no such word; "
            + "say no more than the quote, or quote the words that say it")
        {
            Source = "Salt may keep food fresh.",
        },

        new(SurerStatementRule.Rule, "a statement that promises more than its quote",
            """
            claims:
              ⟦white⟧: { kind: efficacy, certainty: established, quote: "Salt is white", statement: "Salt is always white." }
            """,
            "The statement of 'white' in en is surer than its quote: it says \"always\", and the quote has no such word; "
            + "say no more than the quote, or quote the words that say it"),

        new(StatementDenialRule.Rule, "a statement without the denial of its quote",
            """
            claims:
              ⟦white⟧: { kind: background, certainty: established, quote: "Salt is not black", statement: "Salt is black." }
            """,
            "The statement of 'white' in en may say the opposite of its quote: the quote says \"not\", and the statement denies nothing; "
            + "let both deny the same, or quote the words that it restates")
        {
            Source = "Salt is not black.",
        },

        new(StatementDenialRule.Rule, "a caveat whose statement denies what its quote says",
            """
            caveats:
              ⟦dry⟧: { kind: scope, quote: "when it is dry", statement: { uk: "Якщо вона не суха." }, applies-to: all }
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white", statement: { uk: "Сіль біла." } }
            """,
            "The statement of 'dry' in uk may say the opposite of its quote: it says \"не\", and the quote denies nothing; "
            + "let both deny the same, or quote the words that it restates")
        {
            Source = "Salt is white when it is dry.",
        },

        new(StatementNumberRule.Rule, "a statement with ten times the number of its quote",
            """
            claims:
              ⟦fresh⟧: { kind: efficacy, certainty: established, quote: "Salt kept 5 % of the food fresh", statement: "Salt kept 50 % of the food fresh." }
            """,
            "The statement of 'fresh' in en says \"50 %\", which is not in its quote; use the number and the unit of the quote, or quote the words that give it")
        {
            Source = "Salt kept 5 % of the food fresh.",
        },

        new(WeakerCaveatRule.Rule, "a caveat that is milder than its quote",
            """
            caveats:
              ⟦harm⟧: { kind: risk, quote: "It killed 3 of 20 rats", statement: "Some effects were seen.", applies-to: all }
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white" }
            """,
            "The statement of the caveat 'harm' in en leaves out \"killed\", which its quote says; say it too, or quote less")
        {
            Source = "Salt is white. It killed 3 of 20 rats.",
        },

        new(EvidenceNumberRule.Rule, "a study with more people than its quote",
            """
            evidence:
              ⟦study⟧: { kind: cohort, sample-size: 400, follow-up: P6M, quote: "A group of 40 was followed for half a year" }
            claims:
              white: { kind: background, certainty: suggested, quote: "Salt is white", evidence: [study] }
            """,
            "The 'sample-size' of the evidence 'study' says \"400\", which is not in its quote; use the number of the quote, or quote the words that give it")
        {
            Source = "Salt is white. A group of 40 was followed for half a year.",
        },

        new(EvidenceStrengthRule.Rule, "a certainty that neither a cohort nor cells bear",
            """
            evidence:
              group: { kind: cohort, quote: "A group was followed" }
              cells: { kind: preclinical, quote: "Cells were looked at" }
            claims:
              fresh: { kind: efficacy, certainty: ⟦supported⟧, quote: "Salt is white", evidence: [cells, group] }
            """,
            "The claim 'fresh' is 'supported', but the strongest evidence that it cites, 'group' (cohort), supports 'suggested' at most; "
            + "lower the certainty, cite stronger evidence, or justify it in 'certainty-because'")
        {
            Source = "Salt is white. A group was followed. Cells were looked at.",
        },

        new(FallenEvidenceRule.Rule, "a study that was retracted",
            """
            evidence:
              old: { kind: cohort, quote: "An old study", status: retracted, because: "It was made up." }
              new: { kind: cohort, quote: "a new one" }
            claims:
              white: { kind: background, certainty: suggested, quote: "Salt is white", evidence: [new, ⟦old⟧] }
            """,
            "The claim 'white' cites 'old', which was retracted; cite evidence that is still valid, or remove the reference")
        {
            Source = "Salt is white. An old study, a new one.",
        },

        new(FallenEvidenceRule.Rule, "a study that was superseded twice",
            """
            evidence:
              first: { kind: cohort, quote: "a first", status: superseded, superseded-by: second }
              second: { kind: cohort, quote: "a second", status: superseded, superseded-by: third }
              third: { kind: cohort, quote: "a third" }
              fourth: { kind: cohort, quote: "a fourth study" }
            claims:
              white: { kind: background, certainty: suggested, quote: "Salt is white", evidence: [⟦first⟧, fourth] }
            """,
            "The claim 'white' cites 'first', which was superseded by 'third'; cite 'third' instead")
        {
            Source = "Salt is white. There were a first, a second, a third and a fourth study.",
        },

        new(FallenEvidenceRule.Rule, "a study whose successor was retracted",
            """
            evidence:
              first: { kind: cohort, quote: "a first", status: superseded, superseded-by: second }
              second: { kind: cohort, quote: "a second", status: retracted, because: "It was made up." }
              third: { kind: cohort, quote: "a third study" }
            claims:
              white: { kind: background, certainty: suggested, quote: "Salt is white", evidence: [⟦first⟧, third] }
            """,
            "The claim 'white' cites 'first', which was superseded, in the end by 'second', which is not valid any more either; "
            + "cite evidence that is still valid, or remove the reference")
        {
            Source = "Salt is white. There were a first, a second and a third study.",
        },

        new(TranslationParityRule.Rule, "a claim that only one of three languages has",
            """
            claims:
              ⟦white⟧: { kind: background, certainty: established, quote: "Salt is white" }
            """,
            "The claim 'white' has no text in uk and de-AT, which the article's language and title require; add it to 'statement'")
        {
            Head = TwoLanguages.Replace("uk: Сіль", "uk: Сіль, de-AT: Salz", StringComparison.Ordinal),
        },

        new(CaveatTranslationRule.Rule, "a caveat that readers of the claim cannot read",
            """
            caveats:
              ⟦dry⟧: { kind: scope, quote: "when dry", applies-to: all }
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white", statement: { uk: "Сіль біла.", de: "Salz ist weiß." } }
            """,
            "The caveat 'dry' has no text in uk and de, although claims that it limits do, such as 'white'; add it to 'statement'")
        {
            Head = TwoLanguages,
            Source = "Salt is white when dry.",
        },

        new(PolicyRules.Rule, "a claim without what the project asks for",
            """
            claims:
              ⟦fresh⟧: { kind: efficacy, certainty: possible, quote: "Salt is white" }
            """,
            "The claim 'fresh' breaks the rule 'grounded' of 'quoin.policy.yaml', \"Benefits need a ground.\": it needs evidence or a caveat; "
            + "add what it needs, or change the rule")
        {
            Policy = """
                quoin-policy: 1
                rules:
                  grounded: { description: "Benefits need a ground.", claims: { kind: efficacy }, needs: [evidence, caveat] }
                """,
        },

        new(ForbiddenPhraseRule.Rule, "words that the project forbids",
            """
            claims:
              white: { kind: background, certainty: established, quote: ⟦"Salt is white"⟧ }
            """,
            "The claim 'white' breaks the rule 'plain' of 'quoin.policy.yaml', \"Say it without colours.\": it says \"white\" at line 1, column 9; use other words, or change the rule")
        {
            Policy = """
                quoin-policy: 1
                phrases:
                  plain: { description: "Say it without colours.", words: [white, black] }
                """,
        },

        new(PhraseNeedRule.Rule, "words that need something",
            """
            claims:
              white: { kind: background, certainty: established, statement: "Salt is ⟦cheap⟧ and white.", quote: "Salt is white" }
            """,
            "The claim 'white' breaks the rule 'strong' of 'quoin.policy.yaml': it says \"cheap\" in its statement in en, so it needs valid evidence of the kind 'law'; "
            + "add what it needs, use other words, or change the rule")
        {
            Policy = """
                quoin-policy: 1
                phrases:
                  strong: { words: cheap*, needs: { evidence: { kind: law } } }
                """,
        },

        new(PolicyRules.Rule, "a claim that one language of the build lacks, which is told once",
            """
            claims:
              ⟦white⟧: { kind: background, certainty: established, quote: "Salt is white" }
            """,
            "The claim 'white' breaks the rule 'read-by-all' of 'quoin.policy.yaml': it needs a text in uk; add what it needs, or change the rule")
        {
            Head = TwoLanguages,
            Policy = """
                quoin-policy: 1
                languages: [en, uk]
                rules:
                  read-by-all: { needs: statement-in-every-language }
                """,
        },

        new(UncheckedLanguageRule.Rule, "claims in a language without word lists",
            """
            claims:
              albus: { kind: background, certainty: established, quote: "Sal albus est", statement: { en: "White." }, language: ⟦la⟧ }
              siccus: { kind: background, certainty: established, quote: "Sal", statement: { en: "Dry." }, language: LA }
            """,
            "Quoin knows the words that weaken or negate a claim in en and uk but not in 'la', so claims quoted in it were not checked; review them yourself, and say so in 'certainty-because'")
        {
            Source = "Sal albus est.",
        },

        new(SentenceLanguageRule.Rule, "a source in a language without abbreviations",
            """
            asides: ["Sal albus est"]
            """,
            "Quoin knows the abbreviations of de, en, es, fr, ja, pl, ru, uk and zh but not those of 'la', so a sentence in it may seem to end after an abbreviation; "
            + "if a part of a sentence is reported as unmarked, extend the quote over it")
        {
            Head = """
                quoin: 1
                article: salt
                title: Salt
                language: ⟦la⟧
                source: ../seeds/salt.txt

                """,
            Source = "Sal albus est.",
        },

        new(SentenceLanguageRule.Rule, "two sections in languages without abbreviations, of which the first is reported",
            """
            sections:
              latin: { heading: "Sal", language: ⟦la⟧ }
              hindi: { heading: "नमक", language: hi }
            """,
            "Quoin knows the abbreviations of de, en, es, fr, ja, pl, ru, uk and zh but not those of 'la', so a sentence in it may seem to end after an abbreviation; "
            + "if a part of a sentence is reported as unmarked, extend the quote over it")
        {
            Source = "Sal\nSal albus est.\nनमक\nनमक सफेद होता है।",
        },

        new(SentenceScriptRule.Rule, "a source whose sentences end without marks",
            """
            asides: ["ยานี้ลดความดันโลหิต"]
            """,
            "Sentences in Thai letters end without a mark, so Quoin counts each paragraph of 'salt.txt' as one sentence, and one quote covers all of it; "
            + "check yourself that no sentence was left out, or separate the sentences with empty lines")
        {
            Head = """
                quoin: 1
                article: salt
                title: Salt
                language: ⟦th⟧
                source: ../seeds/salt.txt

                """,
            Source = "ยานี้ลดความดันโลหิต มันทำลายตับของผู้สูงอายุ",
        },
    ];
}
