using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>What goes beyond a limit, or was read in the wrong encoding.</summary>
internal static class LimitExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(Rules.FileTooLong, "an annotation that is too long",
            "x-notes: \"Salt is white.\"\n",
            "'salt.quoin.yaml' has 100 characters, and no more than 99 are read; divide it into several, or raise QuoinMaxAnnotationLength in the project file")
        {
            Head = "⟦⟧" + Compilation.Head,
            Limits = new Limits { AnnotationLength = 99 },
        },

        new(Rules.FileTooLong, "a source that is too long",
            "",
            "'salt.txt' has 14 characters, and no more than 13 are read; divide it into several, or raise QuoinMaxSourceLength in the project file")
        {
            Head = Compilation.Head.Replace("../seeds/salt.txt", "⟦../seeds/salt.txt⟧"),
            Limits = new Limits { SourceLength = 13 },
        },

        new(Rules.NestedTooDeep, "lists in lists, beyond the project's own limit",
            $"x-deep: {new string('[', 6)}⟦⟧[{new string(']', 7)}\n",
            "This is nested more than 7 levels deep; annotations need 6, so take levels away")
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
            "The quotes of this annotation, or parts of them, stand in 'salt.txt' in too many places, more than 5 by here; "
            + "quote more words at once, so that each quote stands in few places, or divide the article, or raise QuoinMaxCombinations in the project file")
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
            "The caveats with 'applies-to', times the claims among which they choose, are too many, more than 10 by here; "
            + "name caveats in the claims that they limit, or divide the article, or raise QuoinMaxCombinations in the project file")
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
            "The claims and caveats, times the languages and the rules of policies for which they are checked, are too many, more than 7 by here; "
            + "name fewer languages, write fewer rules, or divide the article, or raise QuoinMaxCombinations in the project file")
        {
            Head = Compilation.Head.Replace("title: Salt", "title: { en: Salt, uk: Сіль }"),
            Limits = new Limits { Combinations = 7 },
        },

        new(Rules.TooManyCombinations, "claims under too many rules",
            """
            claims:
              a: { kind: background, certainty: possible, certainty-because: "It is.", quote: "Salt is white" }
              ⟦b⟧: { kind: background, certainty: possible, certainty-because: "It is.", quote: "Salt is white" }
            """,
            "The claims and caveats, times the languages and the rules of policies for which they are checked, are too many, more than 5 by here; "
            + "name fewer languages, write fewer rules, or divide the article, or raise QuoinMaxCombinations in the project file")
        {
            Policy = "quoin-policy: 1\nrules: { a: { needs: certainty-because }, b: { needs: certainty-because }, c: { needs: certainty-because } }",
            Limits = new Limits { Combinations = 5 },
        },

        new(Rules.EncodingDamage, "an annotation that was not in UTF-8",
            "x-notes: \"caf⟦\uFFFD⟧ and th\uFFFD\"\n",
            "'salt.quoin.yaml' holds the replacement character U+FFFD at line 6, column 14, as text does that is read in an encoding in which it was not written; "
            + "save the file as UTF-8 from what it was made from"),

        new(Rules.EncodingDamage, "a source that was not in UTF-8",
            "",
            "'salt.txt' holds the replacement character U+FFFD at line 2, column 5, as text does that is read in an encoding in which it was not written; "
            + "save the file as UTF-8 from what it was made from")
        {
            Head = Compilation.Head.Replace("../seeds/salt.txt", "⟦../seeds/salt.txt⟧"),
            Source = "Salt is white.\nIt's\uFFFD dry.",
        },

        new(Rules.EncodingDamage, "a source in UTF-16 that does not say so",
            "",
            "'salt.txt' holds the control character U+0000 at line 1, column 2, as text does that is read in an encoding in which it was not written; "
            + "save the file as UTF-8 from what it was made from")
        {
            Head = Compilation.Head.Replace("../seeds/salt.txt", "⟦../seeds/salt.txt⟧"),
            Source = "S\0a\0l\0t\0",
        },
    ];
}
