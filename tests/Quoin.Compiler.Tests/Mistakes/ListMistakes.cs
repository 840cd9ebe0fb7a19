namespace Quoin.Compiler.Tests;

/// <summary>Items of lists, documents, and lines of other formats.</summary>
internal static class ListMistakes
{
    public static IReadOnlyList<AuthorMistake> All { get; } =
    [
        new("an item without a space",
            """
            asides:
              ⟦-⟧"It helps."
            """,
            "QUO1004: 'asides' must be a list of quotes, but a text was found; there is no space after this '-': write one before the item"),

        new("items without a space",
            """
            asides:
              ⟦-⟧It helps.
              -Tea helps people sleep.
            """,
            "QUO1004: 'asides' must be a list of quotes, but a text was found; there is no space after this '-': write one before the item"),

        new("bullets with quotation marks",
            """
            asides:
              ⟦•⟧ "It helps."
              • "Tea helps people sleep."
            """,
            "QUO1004: 'asides' must be a list of quotes, but a text was found; an item of a list begins with '- ' in YAML, not with '•': write '- ' in place of it"),

        new("a bullet",
            """
            asides:
              ⟦•⟧ It helps.
            """,
            "QUO1004: 'asides' must be a list of quotes, but a text was found; an item of a list begins with '- ' in YAML, not with '•': write '- ' in place of it"),

        new("asterisks in place of dashes",
            """
            asides:
              ⟦*⟧ It helps.
              * Tea helps people sleep.
            """,
            "QUO1001: This is not valid YAML: An item of a list begins with '- ' in YAML, not with '*'; write '- ' in place of it"),

        new("en dashes in place of dashes",
            """
            asides:
              ⟦–⟧ It helps.
              – Tea helps people sleep.
            """,
            "QUO1004: 'asides' must be a list of quotes, but a text was found; an item of a list begins with '- ' in YAML, not with '–': write '- ' in place of it"),

        new("an em dash before an id",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
                about:
                  ⟦—⟧ tea
            """,
            "QUO1004: 'about' must be a list of ids, but a text was found; an item of a list begins with '- ' in YAML, not with '—': write '- ' in place of it"),

        new("a plus sign in place of a dash",
            """
            asides:
              ⟦+⟧ It helps.
            """,
            "QUO1004: 'asides' must be a list of quotes, but a text was found; an item of a list begins with '- ' in YAML, not with '+': write '- ' in place of it"),

        new("numbered items",
            """
            asides:
              ⟦1.⟧ It helps.
              2. Tea helps people sleep.
            """,
            "QUO1004: 'asides' must be a list of quotes, but a text was found; an item of a list begins with '- ' in YAML, not with '1.': write '- ' in place of it"),

        new("a second document",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            ⟦---⟧
            asides: ["It helps."]
            """,
            "QUO1009: A second document is not supported; remove this line, or move what follows to a file of its own") { HasFix = false },

        new("a document in dashes, and another",
            """
            ---
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: ../seeds/tea.txt
            ⟦---⟧
            asides: ["It helps."]
            """,
            "QUO1009: A second document is not supported; remove this line, or move what follows to a file of its own") { Head = "", HasFix = false },

        new("a document that ends with dashes",
            """
            ---
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: ../seeds/tea.txt
            ⟦---⟧
            """,
            "QUO1009: A second document is not supported; remove this line, or move what follows to a file of its own") { Head = "", HasFix = false },

        new("a comment with slashes",
            """
            ⟦//⟧ the claims
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: A comment begins with '#' in YAML, not with '//'; write '#' in place of it"),

        new("a merge conflict",
            """
            claims:
            ⟦<<<<<<<⟧ HEAD
              one:
                kind: efficacy
            =======
              two:
                kind: efficacy
            >>>>>>> branch
            """,
            "QUO1001: This is not valid YAML: This line is from a merge that has a conflict; resolve the conflict and remove the line") { HasFix = false },

        new("a code fence",
            """
            ⟦```⟧yaml
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: ../seeds/tea.txt
            ```
            """,
            "QUO1001: This is not valid YAML: This line is Markdown and not YAML; remove it") { Head = "", HasFix = false },

        new("a Markdown table",
            """
            ⟦|⟧ kind | quote |
            |---|---|
            | efficacy | Tea helps |
            """,
            "QUO1001: This is not valid YAML: The line has no key, and is not indented enough to continue the text above; indent it by more than 0, or write a key and a colon before it") { HasFix = false },
    ];
}
