using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>Faults of an annotation alone.</summary>
internal static class StructureExamples
{
    private const string LibraryHead = "quoin: 1\nlibrary: salt\ntitle: Salt\nlanguage: en\n";

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(Rules.NotInLibrary, "claims in a library",
            """
            ⟦claims⟧: { white: { kind: background, certainty: established, quote: Salt is white } }
            """,
            "A library has no 'claims': it asserts nothing itself; write it in an article, which cites the marks of the library")
        {
            Head = LibraryHead,
        },

        new(Rules.QuoteWithoutSource, "a quote in a library without a source",
            """
            caveats:
              white: { kind: scope, quote: ⟦Salt is white⟧ }
            """,
            "'white' has a quote, but neither it nor its library names a source; add 'source' with the path of the text that it quotes, or remove the quote")
        {
            Head = LibraryHead,
        },

        new(Rules.DatesOutOfOrder, "a claim that ends before it begins",
            """
            claims:
              white: { kind: background, certainty: established, quote: Salt is white, valid: { from: 2026-02-01, until: ⟦2026-01-31⟧ } }
            """,
            "'until' is 2026-01-31, before 'from', which is 2026-02-01; correct one of the dates"),

        new(Rules.DatesOutOfOrder, "a review that is due before it was done",
            """
            reviewed: { due: ⟦2025-12-31⟧, on: 2026-01-01 }
            """,
            "'due' is 2025-12-31, before 'on', which is 2026-01-01; correct one of the dates"),

        new(Rules.WrongShape, "a time without a day",
            """
            claims:
              white: { kind: background, certainty: established, quote: Salt is white, valid: ⟦⟧{ } }
            """,
            "'valid' must be a mapping of the keys of a period, but an empty mapping was found; write for example: { from: 2026-03-31, … }"),

        new(Rules.InvalidValue, "a second code of a country",
            """
            market: [IE, ⟦UK⟧]
            """,
            "'UK' is not an ISO 3166 code; write for example 'US-CA'"),

        new(Rules.DuplicateItem, "a region twice",
            """
            jurisdiction:
              - EU
              - ⟦EU⟧
            """,
            "'EU' is already in this list, on line 7; remove one of the two"),

        new(Rules.KeysConflict, "an article that is a library too",
            """
            ⟦library⟧: salt
            """,
            "'article' and 'library' cannot be used together; keep one of them"),

        new(Rules.KeysConflict, "evidence of a library that nobody can find",
            """
            evidence:
              ⟦survey⟧: { kind: survey, by: Everybody }
            """,
            "Evidence needs 'quote', 'quotes', 'doi', 'url' or 'citation'; add one of them")
        {
            Head = LibraryHead,
        },

        new(Rules.KeysConflict, "a caveat of a library without words",
            """
            caveats:
              ⟦ask⟧: { kind: precondition }
            """,
            "A caveat needs 'quote', 'quotes' or 'statement'; add one of them")
        {
            Head = LibraryHead,
        },

        new(Rules.WrongShape, "a selector of a library that names a claim",
            """
            caveats:
              ask: { kind: precondition, statement: Ask your doctor, applies-to: ⟦white⟧ }
            """,
            "'applies-to' must be 'all', or a mapping with 'articles', 'kind' and 'language', but a text was found; write for example: { articles: guide-*, kind: efficacy }")
        {
            Head = LibraryHead,
        },

        new(Rules.InvalidValue, "a reference with two slashes",
            """
            claims:
              white: { kind: definition, certainty: established, quote: Salt is white, evidence: [⟦a/b/c⟧] }
            """,
            "'a/b/c' is not a reference to evidence; write for example 'trials/exeter'"),

        new(Rules.UnknownKey, "a key that is nearly right",
            """
            terms:
              salt: { label: salt, ⟦quotee⟧: "Salt" , quote: "Salt" }
            """,
            "'quotee' is not a key of a term; did you mean 'quote'?"),

        new(Rules.UnknownKey, "a key that is like none",
            """
            ⟦colour⟧: white
            """,
            "'colour' is not a key of an annotation; choose one of quoin, article, title, language, source, authors, published, "
            + "updated, reviewed, jurisdiction, market, sections, terms, evidence, caveats, claims and 1 more"),

        new(Rules.UnknownKey, "a text whose colon makes a key of it",
            """
            claims:
              salt:
                kind: background
                certainty: established
                quote: "Salt"
                statement: { en: "Salt." }
                ⟦The trial was small⟧: it had 24 people.
            """,
            "'The trial was small' is not a key of a claim; if this is text with a colon, enclose it in quotation marks"),

        new(Rules.DuplicateItem, "a caveat named twice",
            """
            caveats:
              sometimes: { kind: scope, quote: "Salt is white" }
            claims:
              white:
                kind: definition
                certainty: established
                quote: "Salt is white"
                caveats:
                  - sometimes
                  - ⟦"sometimes"⟧
            """,
            "'sometimes' is already in this list, on line 14; remove one of the two"),

        new(Rules.DuplicateItem, "a kind named twice in a selector",
            """
            caveats:
              sometimes: { kind: scope, quote: "Salt is white", applies-to: { kind: [definition, ⟦definition⟧] } }
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white" }
            """,
            "'definition' is already in this list, on line 7; remove one of the two"),

        new(Rules.MissingKey, "a term without its label",
            """
            terms:
              ⟦salt⟧: { quote: "Salt" }
            """,
            "The term 'salt' is missing the key 'label'; add it with a text, or a mapping of language tags to texts"),

        new(Rules.MissingKey, "a claim without a quote",
            """
            claims:
              ⟦white⟧: { kind: definition, certainty: established }
            """,
            "The claim 'white' is missing the key 'quote'; add it with a quote, or a mapping with 'exact', 'prefix', 'suffix' and 'occurrence'"),

        new(Rules.MissingKey, "a section without a beginning",
            """
            sections:
              ⟦start⟧: { language: en }
            """,
            "The section 'start' is missing the key 'heading'; add it with a quote, or a mapping with 'exact', 'prefix', 'suffix' and 'occurrence'"),

        new(Rules.MissingKey, "an annotation without its version", "",
            "The annotation is missing the key 'quoin'; add it with the format version 1")
        {
            Head = """
                ⟦article⟧: salt
                title: Salt
                language: en
                source: ../seeds/salt.txt
                """,
        },

        new(Rules.WrongShape, "a text where a list should be",
            """
            asides: ⟦"Salt is white."⟧
            """,
            "'asides' must be a list of quotes, but a text was found; write for example: [\"words of the source\"]"),

        new(Rules.WrongShape, "a list with bullets",
            """
            asides:
              ⟦•⟧ Salt is white.
            """,
            "'asides' must be a list of quotes, but a text was found; an item of a list begins with '- ' in YAML, not with '•': write '- ' in place of it"),

        new(Rules.WrongShape, "a list where a text should be",
            """
            terms:
              salt: { label: salt, quote: "Salt", language: ⟦⟧[en] }
            """,
            "'language' must be a BCP 47 language tag, but a list was found; write for example: en"),

        new(Rules.WrongShape, "an empty text",
            """
            terms:
              salt: { label: ⟦""⟧, quote: "Salt" }
            """,
            "'label' must be a text, or a mapping of language tags to texts, but an empty text was found; "
            + "write for example: { en: \"some words\" }"),

        new(Rules.WrongShape, "a mark with nothing in it",
            """
            terms:
              salt:⟦⟧
            """,
            "'salt' must be a mapping of the keys of a term, but nothing was found; write for example: { label: { en: \"some words\" }, … }"),

        new(Rules.UnknownWord, "a word that is nearly right",
            """
            claims:
              white: { kind: definition, certainty: ⟦establishd⟧, quote: "Salt is white" }
            """,
            "'establishd' is not a valid value for 'certainty'; did you mean 'established'?"),

        new(Rules.UnknownWord, "a word that is like none",
            """
            caveats:
              white: { kind: ⟦colour⟧, quote: "Salt is white", applies-to: all }
            claims:
              salt: { kind: definition, certainty: established, quote: "Salt" }
            """,
            "'colour' is not a valid value for 'kind'; choose one of limitation, precondition, risk, scope, uncertainty"),

        new(Rules.UnknownWord, "a status whose other keys are there",
            """
            claims:
              white: { kind: definition, certainty: established, quote: "Salt", status: ⟦retratced⟧, because: "It melts.", on: 2026-03-31 }
            """,
            "'retratced' is not a valid value for 'status'; did you mean 'retracted'?"),

        new(Rules.InvalidId, "an id in capitals",
            """
            terms:
              ⟦White-Salt⟧: { label: salt, quote: "Salt" }
            """,
            "'White-Salt' is not a valid id; use a lowercase letter, then letters a-z and digits, separated by single hyphens, at most 100 characters"),

        new(Rules.InvalidValue, "a country by its name",
            """
            evidence:
              study: { kind: cohort, country: ⟦England⟧, quote: "Salt is white" }
            """,
            "'England' is not an ISO 3166-1 alpha-2 country code; write for example 'GB'"),

        new(Rules.InvalidValue, "a version that is not there yet", "",
            "'2' is not the format version 1; write for example '1'")
        {
            Head = """
                quoin: ⟦2⟧
                article: salt
                title: Salt
                language: en
                source: ../seeds/salt.txt
                """,
        },

        new(Rules.FileNameMismatch, "an article that is named differently from its file", "",
            "The article 'pepper' is in a file named 'salt.quoin.yaml'; rename the file to 'pepper.quoin.yaml', or change the id")
        {
            Head = """
                quoin: 1
                article: ⟦pepper⟧
                title: Pepper
                language: en
                source: ../seeds/salt.txt
                """,
        },

        new(Rules.KeysConflict, "a quote and quotes",
            """
            terms:
              salt: { label: salt, quote: "Salt", ⟦quotes⟧: ["Salt"] }
            """,
            "'quote' and 'quotes' cannot be used together; keep one of them"),

        new(Rules.KeysConflict, "a heading and first words",
            """
            sections:
              start: { heading: "Salt is white.", ⟦from⟧: "Salt" }
            """,
            "'heading' and 'from' cannot be used together; keep one of them"),
    ];
}
