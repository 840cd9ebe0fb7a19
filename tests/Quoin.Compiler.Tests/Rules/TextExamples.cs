using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>Faults of texts and keys that make an annotation say less than it seems to.</summary>
internal static class TextExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(Rules.WordsMissing, "a statement of a dash and a zero-width space",
            """
            terms:
              salt: { label: { en: salt, uk: ⟦"\u200B —"⟧ }, quote: "Salt" }
            """,
            "The text of 'uk' has no letter or digit, only U+200B and U+2014; write words that a reader can see"),

        new(Rules.WordsMissing, "a claim that quotes punctuation",
            """
            claims:
              salt: { kind: background, certainty: established, quote: ⟦"."⟧ }
            """,
            "The quoted text has no letter or digit, only U+002E; quote words that a reader can see"),

        new(Rules.HiddenCharacter, "a label with an escape character",
            """
            terms:
              salt: { label: ⟦"salt\e[2K"⟧, quote: "Salt" }
            """,
            "The text of 'label' contains the character U+001B, which is not shown and can hide or rearrange other text; remove it"),

        new(Rules.HiddenCharacter, "a byte order mark in the source",
            """
            terms:
              salt: { label: salt, quote: ⟦"Salt is white"⟧ }
            """,
            "The quoted text of 'salt.txt' at line 1, column 8 contains the character U+FEFF, which is not shown and can hide or rearrange other text; "
            + "quote the words before and after it")
        {
            Source = "Salt is\uFEFF white.",
        },

        new(Rules.TextMayBeCut, "a label with a number sign",
            """
            terms:
              salt:
                label: salt ⟦#1 of all⟧
                quote: "Salt is white"
            """,
            "The text ends before this '#', which begins a comment; enclose the text in quotation marks, or write a space after '#' if it is a comment"),

        new(Rules.OwnKeyKnown, "caveats that an x- switches off",
            """
            claims:
              salt: { kind: background, certainty: established, quote: "Salt is white", ⟦x-caveats⟧: [grey] }
            """,
            "'x-caveats' is passed over, because keys that begin with 'x-' are your own, but 'caveats' is a key of a claim; remove the 'x-', or choose another name"),
    ];
}
