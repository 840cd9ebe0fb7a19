namespace Quoin.Compiler.Tests;

/// <summary>Brackets and braces.</summary>
internal static class FlowMistakes
{
    public static IReadOnlyList<AuthorMistake> All { get; } =
    [
        new("a bracket that nothing closes",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep"
                about: ⟦[⟧tea
              two:
                kind: efficacy
            """,
            "QUO1001: This is not valid YAML: Nothing closes this '['; write ']' at its end") { HasFix = false },

        new("a brace that nothing closes",
            """
            claims:
              one: ⟦{⟧ kind: efficacy, certainty: established, quote: "Tea helps people sleep"
              two: { kind: efficacy, certainty: established, quote: "It helps" }
            """,
            "QUO1001: This is not valid YAML: Nothing closes this '{'; write '}' at its end") { HasFix = false },

        new("a brace over several lines that nothing closes",
            """
            claims:
              one: ⟦{⟧
                kind: efficacy,
                certainty: established,
                quote: "Tea helps people sleep"
              two: {
                kind: efficacy,
                certainty: established,
                quote: "It helps"
              }
            """,
            "QUO1001: This is not valid YAML: Nothing closes this '{'; write '}' at its end") { HasFix = false },

        new("a file that ends in braces",
            """
            claims:
              one: ⟦{⟧ kind: efficacy, certainty: esta
            """,
            "QUO1001: This is not valid YAML: Nothing closes this '{'; write '}' at its end") { IsCut = true, HasFix = false },

        new("a brace that closes a bracket",
            """
            claims:
              one: { kind: efficacy, certainty: established, quote: "Tea helps people sleep", about: [tea⟦}⟧ }
            """,
            "QUO1001: This is not valid YAML: '}' does not close '['; write ']' in place of it") { HasFix = false },

        new("no comma between two keys",
            """
            claims:
              one: { kind: efficacy ⟦c⟧ertainty: established, quote: "Tea helps people sleep" }
            """,
            "QUO1001: This is not valid YAML: A comma is missing before this; write ',' between the entries"),

        new("no comma at the end of a line",
            """
            claims:
              one: {
                kind: efficacy
                ⟦c⟧ertainty: established
                quote: "Tea helps people sleep" }
            """,
            "QUO1001: This is not valid YAML: A comma is missing before this; write ',' between the entries"),

        new("a full-width comma",
            """
            claims:
              one: { kind: efficacy⟦，⟧ certainty: established, quote: "Tea helps people sleep" }
            """,
            "QUO1001: This is not valid YAML: '，' is not the comma of YAML; write ',' in place of it"),

        new("JSON without a comma",
            """
            { "quoin": 1,
              "article": "tea"
              ⟦"⟧title": "Tea",
              "language": "en", "source": "../seeds/tea.txt" }
            """,
            "QUO1001: This is not valid YAML: A comma is missing before this; write ',' between the entries") { Head = "" },

        new("JSON without its last brace",
            """
            ⟦{⟧ "quoin": 1, "article": "tea", "title": "Tea", "language": "en", "source": "../seeds/tea.txt"
            """,
            "QUO1001: This is not valid YAML: Nothing closes this '{'; write '}' at its end") { Head = "", HasFix = false },

        new("JSON with a comment",
            """
            { "quoin": 1, ⟦//⟧ tea
              "article": "tea",
              "title": "Tea",
              "language": "en", "source": "../seeds/tea.txt" }
            """,
            "QUO1001: This is not valid YAML: A comment begins with '#' in YAML, not with '//'; write '#' in place of it") { Head = "" },

        new("no space after a colon in braces",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                statement: {⟦en:Tea helps.⟧}
                quote: "Tea helps people sleep"
            """,
            "QUO1002: 'en:Tea helps.' is not a key of the texts of 'statement'; write a space after its colon") { HasFix = false },

        new("a comma in a text in braces",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                statement: { en: Tea helps, ⟦some say⟧, uk: Чай }
                quote: "Tea helps people sleep"
            """,
            "QUO1002: 'some say' is not a key of the texts of 'statement'; if it belongs to a text with a comma, enclose the text in quotation marks") { HasFix = false },

        new("a colon in a text in braces",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                statement: { en: Note⟦:⟧ tea helps }
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: This colon makes a key of the words before it; enclose the whole text in quotation marks") { HasFix = false },

        new("a colon after a number in braces",
            """
            sections:
              one: { heading: Part 1⟦:⟧ tea }
            """,
            "QUO1001: This is not valid YAML: This colon makes a key of the words before it; enclose the whole text in quotation marks") { HasFix = false },

        new("a number sign in a text in braces",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                statement: { en: Trial ⟦#⟧1 helped }
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: This '#' begins a comment, so the '}' after it is not read; enclose the text with '#' in quotation marks") { HasFix = false },
    ];
}
