namespace Quoin.Compiler.Tests;

/// <summary>Lines that are indented wrongly.</summary>
internal static class IndentationMistakes
{
    public static IReadOnlyList<AuthorMistake> All { get; } =
    [
        new("a no-break space that indents",
            """
            claims:
            ⟦␣ ⟧one:
            ␣ ␣ kind: efficacy
            ␣ ␣ certainty: established
            ␣ ␣ quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: The line is indented with a no-break space (U+00A0); indent it with spaces alone"),

        new("a line of several with a no-break space",
            """
            claims:
              one:
            ⟦␣   ⟧kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: The line is indented with a no-break space (U+00A0); indent it with spaces alone"),

        new("an ideographic space that indents",
            """
            claims:
            ⟦▢⟧one:
            ▢▢kind: efficacy
            ▢▢certainty: established
            ▢▢quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: The line is indented with the space U+3000; indent it with spaces alone"),

        new("a byte order mark on a line",
            """
            claims:
            ⟦﹏  ⟧one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: The line is indented with a byte order mark (U+FEFF); indent it with spaces alone"),

        new("tabs that indent",
            """
            claims:
            ⟦→⟧one:
            →→kind: efficacy
            →→certainty: established
            →→quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: The line is indented with a tab; indent it with spaces alone"),

        new("a tab on one of several lines",
            """
            claims:
              one:
                kind: efficacy
            ⟦→⟧certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: The line is indented with a tab; indent it with spaces alone"),

        new("a tab after a space",
            """
            claims:
              one:
                kind: efficacy
              ⟦→ ⟧certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: The line is indented with a tab; indent it with spaces alone"),

        new("a tab before an item",
            """
            asides:
            ⟦→⟧- "It helps."
            """,
            "QUO1001: This is not valid YAML: The line is indented with a tab; indent it with spaces alone"),

        new("a key one space to the left",
            """
            claims:
              one:
                kind: efficacy
               ⟦certainty⟧: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: The line is indented by 3 spaces, which fits no line above; indent it by 2 or 4") { HasFix = false },

        new("a key one space to the right",
            """
            claims:
              one:
                kind: efficacy
                 ⟦certainty⟧: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: The line is indented deeper than the one above, so it continues the text there; indent it by 4 spaces, or enclose the text in quotation marks"),

        new("keys as far indented as their id",
            """
            claims:
              one:
              ⟦kind⟧: efficacy
              certainty: established
              quote: "Tea helps people sleep"
            """,
            "QUO1004: 'one' must be a mapping of the keys of a claim, but nothing was found; indent 'kind', and the keys that follow, by more than 'one'") { HasFix = false },

        new("an id as far indented as its kind",
            """
            claims:
            ⟦one⟧:
              kind: efficacy
              certainty: established
              quote: "Tea helps people sleep"
            """,
            "QUO1002: 'one' is not a key of an annotation; indent it, and the lines that belong to it, if it is part of 'claims'") { HasFix = false },

        new("an id one space to the right of the others",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
               ⟦two⟧:
                kind: efficacy
                certainty: established
                quote: "It helps"
            """,
            "QUO1001: This is not valid YAML: The line is indented by 3 spaces, which fits no line above; indent it by 2 or 4") { HasFix = false },

        new("a key of the annotation that is indented",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
             ⟦asides⟧:
              - "It helps."
            """,
            "QUO1001: This is not valid YAML: The line is indented by 1 space, which fits no line above; indent it by 0 or 2") { HasFix = false },

        new("an item to the left of its key",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
                about:
              ⟦-⟧ tea
            """,
            "QUO1001: This is not valid YAML: The line is indented by 2 spaces, which fits no line above; indent it by 0 or 4") { HasFix = false },

        new("an item to the left of the others",
            """
            asides:
              - "It helps."
             ⟦-⟧ "It helps."
            """,
            "QUO1001: This is not valid YAML: The line is indented by 1 space, which fits no line above; indent it by 0 or 2") { HasFix = false },

        new("an item to the right of the others",
            """
            asides:
              - "It helps."
               ⟦-⟧ "Tea helps people sleep."
            """,
            "QUO1001: This is not valid YAML: The line is indented by 3 spaces, which fits no line above; indent it by 2") { HasFix = false },

        new("a value below its key that is not indented",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote:
                ⟦"Tea⟧ helps people sleep"
            """,
            "QUO1001: This is not valid YAML: The line is not indented enough to be the value of the key above; indent it by more than 4") { HasFix = false },

        new("a wrapped text that is not indented",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: Tea helps
            ⟦people⟧ sleep
            """,
            "QUO1001: This is not valid YAML: The line has no key, and is not indented enough to continue the text above; indent it by more than 4, or write a key and a colon before it") { HasFix = false },

        new("a wrapped text in quotation marks that is not indented",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps
            ⟦p⟧eople sleep"
            """,
            "QUO1001: This is not valid YAML: The line continues the text that begins on line 10, but is not indented; indent it by more than 4"),

        new("a wrapped text as far indented as its key",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: Tea
                ⟦helps⟧ people sleep
            """,
            "QUO1001: This is not valid YAML: The line has no key, and is not indented enough to continue the text above; indent it by more than 4, or write a key and a colon before it") { HasFix = false },

        new("a block that is not indented",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: |
                ⟦Tea⟧ helps people sleep
            """,
            "QUO1001: This is not valid YAML: The line has no key, and is not indented enough to continue the text above; indent it by more than 4, or write a key and a colon before it") { HasFix = false },

        new("a line of a block to the left of the first",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: >
                  Tea helps
                 ⟦p⟧eople sleep
            """,
            "QUO1001: This is not valid YAML: The line is indented less than the first line of its text; indent it by 6 spaces"),

        new("the parts of a quote as far indented as its key",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote:
                ⟦exact⟧: "Tea helps people sleep"
            """,
            "QUO1002: 'exact' is not a key of a claim; indent it, and the lines that belong to it, if it is part of 'quote'") { HasFix = false },

        new("languages as far indented as their key",
            """
            quoin: 1
            article: tea
            title:
            ⟦en⟧: Tea
            uk: Чай
            language: en
            source: ../seeds/tea.txt
            """,
            "QUO1002: 'en' is not a key of an annotation; indent it, and the lines that belong to it, if it is part of 'title'") { Head = "", HasFix = false },

        new("a Markdown heading in place of a key",
            """
            ## claims
              ⟦one⟧:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: The line is indented by 2 spaces, which fits no line above; indent it by 0") { HasFix = false },
    ];
}
