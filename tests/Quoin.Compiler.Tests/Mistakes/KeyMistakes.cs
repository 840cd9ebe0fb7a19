namespace Quoin.Compiler.Tests;

/// <summary>Keys, colons and comments.</summary>
internal static class KeyMistakes
{
    public static IReadOnlyList<AuthorMistake> All { get; } =
    [
        new("a no-break space after a colon",
            """
            claims:
              one:
                kind:⟦␣⟧efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: After this colon there is a no-break space (U+00A0); write a space in place of it"),

        new("a no-break space before a colon",
            """
            claims:
              one:
                kind⟦␣⟧: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: This is a no-break space (U+00A0), which YAML reads as part of the word; remove it"),

        new("no space after a colon",
            """
            claims:
              one:
                kind⟦:⟧efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: There is no space after this colon; write one between key and value"),

        new("no space after the second colon",
            """
            claims:
              one:
                kind: efficacy
                certainty⟦:⟧established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: There is no space after this colon; write one between key and value"),

        new("no space before a quotation mark",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote⟦:⟧"Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: There is no space after this colon; write one between key and value"),

        new("no space after any colon",
            """
            claims:
              one:
                kind⟦:⟧efficacy
                certainty:established
                quote:"Tea helps people sleep"
            """,
            "QUO1004: 'one' must be a mapping of the keys of a claim, but a text was found; there is no space after this colon: write one between key and value"),

        new("no space after the first colon",
            """
            quoin⟦:⟧1
            article: tea
            title: Tea
            language: en
            source: ../seeds/tea.txt
            """,
            "QUO1001: This is not valid YAML: There is no space after this colon; write one between key and value") { Head = "" },

        new("an id without a colon",
            """
            claims:
              ⟦one⟧
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: There is no colon after 'one'; write one if it is a key"),

        new("a kind of marks without a colon",
            """
            ⟦claims⟧
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: There is no colon after 'claims'; write one if it is a key"),

        new("a key and its value without a colon",
            """
            claims:
              one:
                ⟦kind⟧ efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: There is no colon after 'kind'; write one if it is a key"),

        new("a file that ends in a key",
            """
            claims:
              one:
                kind: efficacy
                ⟦cert⟧
            """,
            "QUO1001: This is not valid YAML: The line has no key, and is not indented enough to continue the text above; indent it by more than 4, or write a key and a colon before it") { IsCut = true, HasFix = false },

        new("a colon in a text",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: Note⟦:⟧ tea helps people sleep
            """,
            "QUO1001: This is not valid YAML: This colon makes a key of the words before it; enclose the whole text in quotation marks") { Source = "Note: tea helps people sleep." },

        new("a colon in a title",
            """
            quoin: 1
            article: tea
            title: Tea⟦:⟧ a study
            language: en
            source: ../seeds/tea.txt
            """,
            "QUO1001: This is not valid YAML: This colon makes a key of the words before it; enclose the whole text in quotation marks") { Head = "" },

        new("a colon in an item",
            """
            asides:
              - ⟦Note⟧: tea helps.
            """,
            "QUO1002: 'Note' is not a key of a quote; if this is text with a colon, enclose it in quotation marks") { Source = "Note: tea helps." },

        new("a colon at the end of an item",
            """
            asides:
              - ⟦It helps⟧:
            """,
            "QUO1002: 'It helps' is not a key of a quote; if this is text with a colon, enclose it in quotation marks"),

        new("a colon at the end of a text",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: It helps⟦:⟧
            """,
            "QUO1001: This is not valid YAML: This colon makes a key of the words before it; enclose the whole text in quotation marks"),

        new("an address and a colon in a text",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: See https://example.org⟦:⟧ it helps
            """,
            "QUO1001: This is not valid YAML: This colon makes a key of the words before it; enclose the whole text in quotation marks"),

        new("a colon in a wrapped text",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: Tea helps
                  ⟦people⟧: sleep
            """,
            "QUO1001: This is not valid YAML: The line is indented deeper than the one above, so it continues the text there; indent it by 4 spaces, or enclose the text in quotation marks"),

        new("an equals sign in place of a colon",
            """
            claims:
              one:
                kind ⟦=⟧ efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: '=' does not separate a key from its value; write a colon and a space"),

        new("equals signs in place of all colons",
            """
            quoin ⟦=⟧ 1
            article = tea
            title = Tea
            """,
            "QUO1004: 'the file' must be a mapping of the keys of an annotation, but a text was found; '=' does not separate a key from its value: write a colon and a space") { Head = "" },

        new("a section of an INI file",
            """
            [claims]
            kind⟦=⟧efficacy
            """,
            "QUO1001: This is not valid YAML: '=' does not separate a key from its value; write a colon and a space") { Head = "", HasFix = false },

        new("a full-width colon",
            """
            claims:
              one:
                kind⟦：⟧efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: '：' is not the colon of YAML; write ':' and a space"),

        new("a full-width colon after a kind of marks",
            """
            claims⟦：⟧
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: '：' is not the colon of YAML; write ':' and a space"),

        new("a key without a word",
            """
            x-a:
              ? :⟦⟧ y
            """,
            "QUO1009: A key that is not a text is not supported; write a plain word before the colon") { HasFix = false },

        new("two colons",
            """
            ⟦claims:⟧:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1002: 'claims:' is not a key of an annotation; did you mean 'claims'?"),

        new("a key that is there twice",
            """
            claims:
              one:
                kind: efficacy
                ⟦kind⟧: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1008: 'kind' is already defined on line 8; remove or rename one of the two") { HasFix = false },

        new("ids in a list",
            """
            claims:
              ⟦⟧- one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1004: 'claims' must be a mapping of ids, each to the keys of a claim, but a list was found; write each id as a key, without '- ' before it") { HasFix = false },
    ];
}
