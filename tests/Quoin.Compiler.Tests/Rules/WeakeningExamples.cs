using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>Content that says less than its source, or the same without its caveats.</summary>
internal static class WeakeningExamples
{
    private const string Grey = "caveats:\n  grey: { kind: scope, quote: \"Some of it is grey\" }\n";

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(PlaceholderRule.Rule, "a caveat that points to a note",
            """
            caveats:
              grey: { kind: scope, statement: { en: "Some is grey.", uk: ⟦"Див. примітку."⟧ }, quote: "Some of it is grey", applies-to: all }
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white" }
            """,
            "The statement \"Див. примітку.\" of 'grey' only holds the place of one, so readers are not informed; write what the quote says")
        {
            Source = "Salt is white. Some of it is grey.",
        },

        new(ReasonRule.Rule, "a certainty because of nothing",
            """
            claims:
              white: { kind: background, certainty: established, certainty-because: ⟦TODO⟧, quote: "Salt is white" }
            """,
            "The reason \"TODO\" in 'certainty-because' of 'white' is a placeholder; say why in words of its own"),

        new(ReasonRule.Rule, "a retraction because of nothing",
            """
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white", status: retracted, because: ⟦"To be added"⟧ }
            """,
            "The reason \"To be added\" in 'because' of 'white' is a placeholder; say why in words of its own"),

        new(ScriptRule.Rule, "a translation that is none",
            """
            claims:
              white: { kind: background, certainty: established, statement: { en: Salt is white., uk: ⟦Salt is always white.⟧ }, quote: "Salt is white" }
            """,
            "This text is said to be in 'uk', which is written in Cyrillic letters, but its letters are Latin; translate it, or correct the language tag"),

        new(ScriptRule.Rule, "a quote in another language than it is said to be",
            """
            claims:
              white: { kind: background, certainty: established, statement: { en: Salt is white. }, quote: "Salt is white", language: ⟦uk⟧ }
            """,
            "This quote of 'white' is said to be in 'uk', which is written in Cyrillic letters, but its letters are Latin; correct the language tag"),

        new(DenialContextRule.Rule, "a prefix that is the denial alone",
            """
            claims:
              white: { kind: background, certainty: established, quote: { exact: ⟦"always white"⟧, prefix: not } }
            """,
            "The 'prefix' of this quote of 'white' is only the negation \"not\", which the quoted words leave out; quote it too, "
            + "or give more of the words around it if it negates something else")
        {
            Source = "Salt is not always white.",
        },

        new(DenialContextRule.Rule, "a suffix that denies for the most part",
            """
            claims:
              white: { kind: background, certainty: established, quote: { exact: ⟦"Salt is white"⟧, suffix: without light never } }
            """,
            "The 'suffix' of this quote of 'white' is only the negation \"without\", which the quoted words leave out; quote it too, "
            + "or give more of the words around it if it negates something else")
        {
            Source = "Salt is white without light never.",
        },

        new(HeadingClaimRule.Rule, "an underlined heading as a claim",
            """
            claims:
              white: { kind: background, certainty: established, quote: ⟦"Salt is white"⟧ }
            asides: ["It reflects light."]
            """,
            "The claim 'white' quotes only the heading at line 1, column 1, which leaves out what the text below it says; quote a sentence of the text")
        {
            Source = "Salt is white\n=============\n\nIt reflects light.",
        },

        new(HeadingClaimRule.Rule, "the heading of a section as a claim",
            """
            sections:
              why: { heading: "Why salt is white" }
            claims:
              white: { kind: background, certainty: established, quote: ⟦"salt is white"⟧ }
            """,
            "The claim 'white' quotes only the heading at line 1, column 5, which leaves out what the text below it says; quote a sentence of the text")
        {
            Source = "Why salt is white\nIt reflects light.",
        },

        new(BareRepetitionRule.Rule, "a label that is a claim with a caveat",
            Grey + """
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white", caveats: [grey] }
            terms:
              salt: { label: ⟦"Salt is white!"⟧, quote: "Salt" }
            """,
            "The text of 'label' repeats the claim 'white', and is shown without its caveats; say something else, or add the caveat to the text")
        {
            Source = "Salt is white. Some of it is grey.",
        },

        new(UnderstatementRule.Rule, "a possibility that the quote states as a fact",
            """
            claims:
              white: { kind: background, certainty: ⟦possible⟧, quote: "Salt is white" }
            """,
            "The claim 'white' is 'possible', but no word of its quote weakens it, and neither does its evidence; raise the certainty, quote the word that weakens it, "
            + "or give a reason in 'certainty-because'"),

        new(LesserSuccessorRule.Rule, "a claim superseded by itself without a caveat",
            Grey + """
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white", caveats: [grey], status: superseded, superseded-by: ⟦bare⟧ }
              bare: { kind: background, certainty: established, quote: "Salt is white" }
            """,
            "The claim 'white' is superseded by 'bare', which has the same words, but no caveats; give that one the caveats too, or say in its words what has changed")
        {
            Source = "Salt is white. Some of it is grey.",
        },

        new(Rules.RepeatedWithoutCaveats, "a claim twice, once without its caveat",
            Grey + """
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white", caveats: [grey] }
              ⟦bare⟧: { kind: background, certainty: established, statement: { uk: Сіль біла. }, quote: "Salt is white" }
            """,
            "The claim 'bare' has the same words as 'white', but none of its caveats; add them, or remove one of the two claims")
        {
            Source = "Salt is white. Some of it is grey.",
        },

        new(Rules.RepeatedWithoutCaveats, "a claim twice, once with one of its caveats",
            """
            caveats:
              grey: { kind: scope, quote: "Some of it is grey" }
              red: { kind: scope, quote: "Some is red" }
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white", caveats: [grey, red] }
              ⟦fewer⟧: { kind: background, certainty: established, quote: "Salt is white", caveats: [grey] }
            """,
            "The claim 'fewer' has the same words as 'white', but only some of its caveats; add them, or remove one of the two claims")
        {
            Source = "Salt is white. Some of it is grey. Some is red.",
        },

        new(Rules.RetractedRepeated, "a retracted claim under a new id",
            """
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white", status: retracted, because: Invented. }
              ⟦again⟧: { kind: background, certainty: established, quote: "Salt is white" }
            """,
            "The claim 'again' has the same words as 'white', which was retracted; remove it, retract it too, or give it the caveat that the other one lacked"),
    ];
}
