using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>Files that exceed a limit, or were read in the wrong encoding.</summary>
internal static class LimitExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(Rules.FileTooLong, "an annotation that is too long",
            "x-notes: \"Salt is white.\"\n",
            "'salt.quoin.yaml' has 100 characters, but the maximum is 99; split it into several, or raise QuoinMaxAnnotationLength in the project file")
        {
            Head = "⟦⟧" + Compilation.Head,
            Limits = new Limits { AnnotationLength = 99 },
        },

        new(Rules.FileTooLong, "a source that is too long",
            "",
            "'salt.txt' has 14 characters, but the maximum is 13; split it into several, or raise QuoinMaxSourceLength in the project file")
        {
            Head = Compilation.Head.Replace("../seeds/salt.txt", "⟦../seeds/salt.txt⟧"),
            Limits = new Limits { SourceLength = 13 },
        },

        new(Rules.NestedTooDeep, "lists in lists, beyond the project's own limit",
            $"x-deep: {new string('[', 6)}⟦⟧[{new string(']', 7)}\n",
            "This is nested more than 7 levels deep; remove levels, as annotations need only 6")
        {
            Limits = new Limits { Depth = 7 },
        },

        new(Rules.TooManyCombinations, "quotes that stand in too many places",
            """
            asides:
              - { exact: "Salt", occurrence: 1 }
              - ⟦"white"⟧
              - "is"
            """,
            "The quotes of this annotation, or parts of them, appear in 'salt.txt' in too many places, more than 5 up to here; "
            + "make quotes longer, so that each appears in fewer places, split the article, or raise QuoinMaxCombinations in the project file")
        {
            Source = "Salt is white. Sugar is white.",
            Limits = new Limits { Combinations = 5 },
        },

        new(Rules.TooManyCombinations, "caveats that choose among too many claims",
            """
            caveats:
              a: { kind: scope, quote: "Salt is white", applies-to: all }
              b: { kind: scope, quote: "Salt is white", applies-to: all }
              c: { kind: scope, quote: "Salt is white", ⟦applies-to⟧: all }
              d: { kind: scope, quote: "Salt is white", applies-to: all }
            claims:
              e: { kind: background, certainty: possible, quote: "Salt is white" }
              f: { kind: background, certainty: possible, quote: "Salt is white" }
              g: { kind: background, certainty: possible, quote: "Salt is white" }
              h: { kind: background, certainty: possible, quote: "Salt is white" }
            """,
            "There are too many pairs of a caveat with 'applies-to' and a claim, more than 10 up to here; "
            + "list caveats in the claims that they limit, split the article, or raise QuoinMaxCombinations in the project file")
        {
            Limits = new Limits { Combinations = 10 },
        },

        new(Rules.TooManyCombinations, "claims in too many languages",
            """
            claims:
              a: { kind: background, certainty: possible, statement: { en: Salt is white., uk: Сіль біла. }, quote: "Salt is white" }
              ⟦b⟧: { kind: background, certainty: possible, statement: { en: Salt is white., uk: Сіль біла. }, quote: "Salt is white" }
              c: { kind: background, certainty: possible, statement: { en: Salt is white., uk: Сіль біла. }, quote: "Salt is white" }
            """,
            "There are too many combinations of claims and caveats with languages and rules of policies, more than 7 up to here; "
            + "use fewer languages or fewer rules, split the article, or raise QuoinMaxCombinations in the project file")
        {
            Head = Compilation.Head.Replace("title: Salt", "title: { en: Salt, uk: Сіль }"),
            Limits = new Limits { Combinations = 7 },
        },

        new(Rules.TooManyCombinations, "claims under too many rules",
            """
            claims:
              a: { kind: background, certainty: possible, certainty-because: "Measured in salt mines.", quote: "Salt is white" }
              ⟦b⟧: { kind: background, certainty: possible, certainty-because: "Measured in salt mines.", quote: "Salt is white" }
            """,
            "There are too many combinations of claims and caveats with languages and rules of policies, more than 5 up to here; "
            + "use fewer languages or fewer rules, split the article, or raise QuoinMaxCombinations in the project file")
        {
            Policy = "quoin-policy: 1\nrules: { a: { needs: certainty-because }, b: { needs: certainty-because }, c: { needs: certainty-because } }",
            Limits = new Limits { Combinations = 5 },
        },

        new(Rules.EncodingDamage, "an annotation that was not in UTF-8",
            "x-notes: \"caf⟦\uFFFD⟧ and th\uFFFD\"\n",
            "'salt.quoin.yaml' contains the replacement character U+FFFD at line 6, column 14: it was probably decoded with the wrong encoding; "
            + "save the original as UTF-8"),

        new(Rules.EncodingDamage, "a source that was not in UTF-8",
            "",
            "'salt.txt' contains the replacement character U+FFFD at line 2, column 5: it was probably decoded with the wrong encoding; "
            + "save the original as UTF-8")
        {
            Head = Compilation.Head.Replace("../seeds/salt.txt", "⟦../seeds/salt.txt⟧"),
            Source = "Salt is white.\nIt's\uFFFD dry.",
        },

        new(Rules.EncodingDamage, "a source in UTF-16 that does not say so",
            "",
            "'salt.txt' contains the control character U+0000 at line 1, column 2: it was probably decoded with the wrong encoding; "
            + "save the original as UTF-8")
        {
            Head = Compilation.Head.Replace("../seeds/salt.txt", "⟦../seeds/salt.txt⟧"),
            Source = "S\0a\0l\0t\0",
        },
    ];
}
