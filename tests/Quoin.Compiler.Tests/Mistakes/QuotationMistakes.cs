namespace Quoin.Compiler.Tests;

/// <summary>Texts in quotation marks.</summary>
internal static class QuotationMistakes
{
    public static IReadOnlyList<AuthorMistake> All { get; } =
    [
        new("a quotation mark that nothing closes",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦"⟧Tea helps people sleep
                statement: { en: "Tea helps." }
              two:
                kind: efficacy
                certainty: established
                quote: "It helps"
            """,
            "QUO1001: This is not valid YAML: No \" closes the text that begins here; write \" after its last word"),

        new("a quotation mark that nothing closes, on the last line",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦"⟧Tea helps people sleep
            """,
            "QUO1001: This is not valid YAML: No \" closes the text that begins here; write \" after its last word"),

        new("a single quotation mark that nothing closes",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦'⟧Tea helps people sleep
              two:
                kind: efficacy
                certainty: established
                quote: "It helps"
            """,
            "QUO1001: This is not valid YAML: No ' closes the text that begins here; write ' after its last word"),

        new("a title that nothing closes",
            """
            quoin: 1
            article: tea
            title: ⟦"⟧Tea
            language: en
            source: "../seeds/tea.txt"
            """,
            "QUO1001: This is not valid YAML: No \" closes the text that begins here; write \" after its last word") { Head = "" },

        new("a quotation mark that nothing closes before a comment",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦"⟧Tea helps people sleep # good
              two:
                kind: efficacy
            """,
            "QUO1001: This is not valid YAML: No \" closes the text that begins here; write \" after its last word"),

        new("a quotation mark in braces that nothing closes",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                statement: { en: ⟦"⟧Tea helps, uk: "Чай" }
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: No \" closes the text that begins here; write \" after its last word") { HasFix = false },

        new("an escaped quotation mark at the end",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦"⟧Tea helps people sleep\"
            """,
            "QUO1001: This is not valid YAML: No \" closes the text that begins here; write \" after its last word"),

        new("a file that ends in a quote",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦"⟧Tea hel
            """,
            "QUO1001: This is not valid YAML: No \" closes the text that begins here; write \" after its last word") { IsCut = true },

        new("words after the closing mark",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps" ⟦people sleep⟧
            """,
            "QUO1001: This is not valid YAML: There is text after the closing \"; move the mark to the end, or enclose all of it in marks of the other kind"),

        new("a quotation in quotation marks",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "The ⟦"⟧best" tea"
            """,
            "QUO1001: This is not valid YAML: This \" closes the text; write '\\\"' for a quotation mark inside it") { Source = "The \"best\" tea." },

        new("an apostrophe in single quotation marks",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: 'It⟦'⟧s so'
            """,
            "QUO1001: This is not valid YAML: This ' closes the text; write it twice, or enclose the text in double quotation marks") { Source = "It's so." },

        new("two apostrophes in place of a quotation mark",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: '⟦'⟧Tea helps people sleep''
            """,
            "QUO1001: This is not valid YAML: This ' closes the text; write it twice, or enclose the text in double quotation marks"),

        new("a semicolon after a value",
            """
            claims:
              one:
                kind: efficacy;
                certainty: established;
                quote: "Tea helps people sleep"⟦;⟧
            """,
            "QUO1001: This is not valid YAML: There is a ';' after the value; remove it"),

        new("a comma after a value",
            """
            claims:
              one:
                kind: efficacy,
                certainty: established,
                quote: "Tea helps people sleep"⟦,⟧
            """,
            "QUO1001: This is not valid YAML: There is a ',' after the value; remove it"),

        new("a comma after one of several values",
            """
            claims:
              one:
                kind: "efficacy"⟦,⟧
                certainty: established
                quote: "Tea helps people sleep"
            """,
            "QUO1001: This is not valid YAML: There is a ',' after the value; remove it"),

        new("typographic quotation marks around a colon",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦“⟧Note: tea helps”
            """,
            "QUO1001: This is not valid YAML: '“' is not a quotation mark of YAML; write '\"' in place of it") { Source = "Note: tea helps." },

        new("a typographic mark that closes a text",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps people sleep⟦”⟧
                about: []
            """,
            "QUO1001: This is not valid YAML: '”' is not a quotation mark of YAML; write \" in place of it"),

        new("a backslash in a text",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "C:⟦\d⟧ata is it"
            """,
            "QUO1001: This is not valid YAML: '\\d' is not an escape sequence; write '\\\\' for a backslash, or enclose the text in single quotation marks") { Source = "C:\\data is it." },

        new("a path with backslashes",
            """
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: "..⟦\s⟧eeds\tea.txt"
            """,
            "QUO1001: This is not valid YAML: '\\s' is not an escape sequence; write '\\\\' for a backslash, or enclose the text in single quotation marks") { Head = "" },
    ];
}
