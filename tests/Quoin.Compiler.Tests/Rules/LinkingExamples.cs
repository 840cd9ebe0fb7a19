using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>Invalid ids and references.</summary>
internal static class LinkingExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(Rules.UnknownReference, "a reference that is nearly right",
            """
            terms:
              salt: { label: salt, quote: "Salt" }
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", about: [⟦sallt⟧] }
            """,
            "There is no term 'sallt' in this article; did you mean 'salt'?"),

        new(Rules.UnknownReference, "a reference where there is nothing to refer to",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", evidence: [⟦study⟧] }
            """,
            "There is no evidence 'study' in this article; there is none yet"),

        new(Rules.UnknownReference, "a selector of a section that is not there",
            """
            sections:
              start: { from: "Salt is white" }
            caveats:
              sometimes: { kind: scope, quote: "Salt is white", applies-to: { section: ⟦middle⟧ } }
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", caveats: [sometimes] }
            """,
            "There is no section 'middle' in this article; the only one is 'start'"),

        new(Rules.UnknownReference, "an id that only a library has",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", evidence: [⟦exeter⟧] }
            """,
            "There is no evidence 'exeter' in this article; did you mean 'trials/exeter'?")
        {
            Library = Compilation.Trials,
        },

        new(Rules.LibraryNotFound, "a library that is nearly right",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", evidence: [⟦trial/exeter⟧] }
            """,
            "There is no library 'trial'; did you mean 'trials/exeter'?")
        {
            Library = Compilation.Trials,
        },

        new(Rules.LibraryNotFound, "a library where there is none",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", caveats: [⟦house/ask⟧] }
            """,
            "There is no library 'house'; there is none yet"),

        new(Rules.LibraryMarkNotFound, "a mark of a library that is nearly right",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", about: [⟦trials/cravings⟧] }
            """,
            "The library 'trials' has no term 'cravings'; did you mean 'trials/craving'?")
        {
            Library = Compilation.Trials,
        },

        new(Rules.WrongReference, "a caveat of a library where evidence should be",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", evidence: [⟦trials/small⟧] }
            """,
            "'trials/small' is a caveat, but evidence is expected here; name one, or move the reference to the key that accepts it")
        {
            Library = Compilation.Trials,
        },

        new(Rules.WrongReference, "evidence where a term should be",
            """
            evidence:
              study: { kind: cohort, quote: "Salt is white" }
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", about: [⟦study⟧] }
            """,
            "'study' is evidence, but a term is expected here; name one, or move the reference to the key that accepts it"),

        new(Rules.DuplicateId, "a claim with the id of a term",
            """
            terms:
              white: { label: white, quote: "white" }
            claims:
              ⟦white⟧: { kind: definition, certainty: established, quote: "Salt is white" }
            """,
            "The id 'white' is already taken by a term on line 7; change one of the two ids"),

        new(Rules.DuplicateId, "a former id that another mark has",
            """
            terms:
              white: { label: white, quote: "white" }
            claims:
              colour: { kind: definition, certainty: established, quote: "Salt is white", formerly: [⟦white⟧] }
            """,
            "The id 'white' is already taken by a term on line 7; change one of the two ids"),

        new(Rules.DuplicateId, "a former id that two claims say to have had",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", formerly: [colour] }
              dry: { kind: definition, certainty: established, quote: "Salt", formerly: [⟦colour⟧] }
            """,
            "The id 'colour' is already taken by a former id of a claim on line 7; change one of the two ids"),

        new(Rules.NameTaken, "two ids with one name",
            """
            terms:
              salt-2: { label: salt, quote: "Salt" }
              ⟦salt2⟧: { label: salt, quote: "Salt is" }
            """,
            "The id 'salt2' produces the C# name 'Salt2', which 'salt-2' already has; choose another id"),

        new(Rules.NameTaken, "a name that every class of marks has",
            """
            terms:
              ⟦try-get-value⟧: { label: salt, quote: "Salt" }
            """,
            "The id 'try-get-value' produces the C# name 'TryGetValue', which is reserved for generated code; choose another id"),

        new(Rules.NameTaken, "an article with a name that its class needs", "",
            "The id 'system' produces the C# name 'System', which is reserved for generated code; choose another id")
        {
            Path = "content/system.quoin.yaml",
            Head = """
                quoin: 1
                article: ⟦system⟧
                title: Salt
                language: en
                source: ../seeds/salt.txt
                """,
        },

        new(Rules.CaveatLimitsNothing, "a caveat that no claim names",
            """
            caveats:
              ⟦sometimes⟧: { kind: scope, quote: "Salt is white" }
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white" }
            """,
            "The caveat 'sometimes' limits no claim; list it in a claim's 'caveats', or select the claims that it limits with 'applies-to'"),

        new(Rules.SelectorMatchesNothing, "a selector that chooses no claim, of a caveat that no claim names",
            """
            caveats:
              sometimes: { kind: scope, quote: "Salt is white", ⟦applies-to⟧: { kind: safety } }
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white" }
            """,
            "No claim matches the 'applies-to' of the caveat 'sometimes'; widen it, or remove it and list the caveat in the claims that it limits"),

        new(Rules.SelectorMatchesNothing, "a selector that chooses no claim, of a caveat that a claim names",
            """
            caveats:
              sometimes: { kind: scope, quote: "Salt is white", ⟦applies-to⟧: { kind: safety } }
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", caveats: [sometimes] }
            """,
            "No claim matches the 'applies-to' of the caveat 'sometimes'; widen it, or remove it and list the caveat in the claims that it limits"),

        new(Rules.SupersessionCycle, "claims that supersede one another, reached from outside of the circle",
            """
            claims:
              old: { kind: definition, certainty: established, quote: "Salt", status: superseded, superseded-by: dry }
              white: { kind: definition, certainty: established, quote: "Salt is", status: superseded, superseded-by: ⟦dry⟧ }
              dry: { kind: definition, certainty: established, quote: "Salt is white", status: superseded, superseded-by: white }
            """,
            "What supersedes 'white' leads back to it: 'white' → 'dry' → 'white'; make the one that is still valid active"),

        new(Rules.SupersessionCycle, "evidence that supersedes one another",
            """
            evidence:
              old: { kind: cohort, quote: "Salt", status: superseded, superseded-by: ⟦new⟧ }
              new: { kind: cohort, quote: "white", status: superseded, superseded-by: old }
            """,
            "What supersedes 'old' leads back to it: 'old' → 'new' → 'old'; make the one that is still valid active"),

        new(Rules.EvidenceNotCited, "evidence that supports no claim",
            """
            evidence:
              ⟦study⟧: { kind: cohort, quote: "Salt is white" }
              retracted: { kind: cohort, quote: "Salt is white", status: retracted, because: "It was not salt." }
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white" }
            """,
            "No claim cites the evidence 'study'; list it in the 'evidence' of the claims that it supports, or move its sentence to 'asides'"),

        new(Rules.KeysConflict, "a retracted claim without a reason",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", ⟦status⟧: retracted }
            """,
            "The status 'retracted' requires the key 'because'; add it with a text, or a mapping of language tags to texts"),

        new(Rules.KeysConflict, "a superseded claim without the one that takes its place",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", ⟦status⟧: superseded }
            """,
            "The status 'superseded' requires the key 'superseded-by'; add it with an id"),

        new(Rules.KeysConflict, "a day on which nothing was decided",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", ⟦on⟧: 2026-03-31 }
            """,
            "The key 'on' requires the status 'retracted' or 'superseded'; set it with 'status', or remove the key"),

        new(Rules.KeysConflict, "a claim that supersedes itself",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", status: superseded, superseded-by: ⟦white⟧ }
            """,
            "'white' cannot supersede itself; name the mark that replaces it"),
    ];
}
