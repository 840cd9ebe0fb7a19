namespace Quoin.Compiler.Tests;

/// <summary>Texts that begin with a character that has a meaning in YAML.</summary>
internal static class StartMistakes
{
    public static IReadOnlyList<AuthorMistake> All { get; } =
    [
        new("a text that begins with an emphasized word",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦*⟧Tea* helps people sleep
            """,
            "QUO1001: This is not valid YAML: A text that begins with '*' must be in quotation marks; enclose the whole text in them") { Source = "*Tea* helps people sleep." },

        new("a text that begins with two emphasized words",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦*⟧Tea helps* people sleep
            """,
            "QUO1001: This is not valid YAML: A text that begins with '*' must be in quotation marks; enclose the whole text in them") { Source = "*Tea helps* people sleep." },

        new("a text that begins with a strong word",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦*⟧*Not** all people sleep
            """,
            "QUO1001: This is not valid YAML: A text that begins with '*' must be in quotation marks; enclose the whole text in them") { Source = "**Not** all people sleep." },

        new("a text that begins with code",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦`⟧Tea` is hot
            """,
            "QUO1001: This is not valid YAML: A text that begins with '`' must be in quotation marks; enclose the whole text in them") { Source = "`Tea` is hot." },

        new("a text that begins with an at sign",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦@⟧Koval said so
            """,
            "QUO1001: This is not valid YAML: A text that begins with '@' must be in quotation marks; enclose the whole text in them") { Source = "@Koval said so." },

        new("a text that begins with a dash",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦-⟧ A list
            """,
            "QUO1001: This is not valid YAML: A text that begins with '-' must be in quotation marks; enclose the whole text in them") { Source = "- A list." },

        new("a text that begins as a block quote",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦>⟧ A quote
            """,
            "QUO1001: This is not valid YAML: A text that begins with '>' must be in quotation marks; enclose the whole text in them") { Source = "> A quote." },

        new("a text that begins with a percent sign",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦%⟧ of them
            """,
            "QUO1001: This is not valid YAML: A text that begins with '%' must be in quotation marks; enclose the whole text in them") { Source = "% of them." },

        new("a text that begins with an exclamation mark",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦! Stop⟧
            """,
            "QUO1009: A tag is not supported; remove it, because the format defines the type of each value, or enclose a text that begins with '!' in quotation marks") { Source = "! Stop.", HasFix = false },

        new("a text that begins with an exclamation mark and a word",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦!Stop now⟧
            """,
            "QUO1009: A tag is not supported; remove it, because the format defines the type of each value, or enclose a text that begins with '!' in quotation marks") { Source = "!Stop now.", HasFix = false },

        new("a text that begins with an ampersand",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦&⟧ more
            """,
            "QUO1001: This is not valid YAML: A text that begins with '&' must be in quotation marks; enclose the whole text in them") { Source = "& more." },

        new("a text that begins with an ampersand and a word",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦&more of it⟧
            """,
            "QUO1009: An anchor is not supported; write out the value where it is needed, or enclose a text that begins with '&' in quotation marks") { Source = "&more of it.", HasFix = false },

        new("a text that begins with a link",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦[⟧See](x) it
            """,
            "QUO1001: This is not valid YAML: A text that begins with '[' must be in quotation marks; enclose the whole text in them") { Source = "[See](x) it." },

        new("a text that is a link",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦[⟧See it](x)
            """,
            "QUO1001: This is not valid YAML: A text that begins with '[' must be in quotation marks; enclose the whole text in them") { Source = "[See it](x)." },

        new("a text that begins with a citation",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦[⟧1] It helps
            """,
            "QUO1001: This is not valid YAML: A text that begins with '[' must be in quotation marks; enclose the whole text in them") { Source = "[1] It helps." },

        new("a text that begins with a brace",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦{⟧it} is
            """,
            "QUO1001: This is not valid YAML: A text that begins with '{' must be in quotation marks; enclose the whole text in them") { Source = "{it} is." },

        new("a text that begins with a number sign",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦#1 it is⟧
            """,
            "QUO1004: 'quote' must be a quote, or a mapping with 'exact', 'prefix', 'suffix' and 'occurrence', but nothing was found; '#' begins a comment, so enclose a text that begins with it in quotation marks") { Source = "#1 it is." },

        new("a row of a table",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦|⟧ cell | cell |
            """,
            "QUO1001: This is not valid YAML: A text that begins with '|' must be in quotation marks; enclose the whole text in them") { Source = "| cell | cell |" },

        new("a text that begins with a question mark",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦?⟧ it is
            """,
            "QUO1001: This is not valid YAML: A text that begins with '?' must be in quotation marks; enclose the whole text in them") { Source = "? it is." },

        new("a text that is a question mark",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦?⟧
            """,
            "QUO1001: This is not valid YAML: A text that begins with '?' must be in quotation marks; enclose the whole text in them"),

        new("an item that begins with an emphasized word",
            """
            asides:
              - ⟦*⟧Tea* helps people sleep.
            """,
            "QUO1001: This is not valid YAML: A text that begins with '*' must be in quotation marks; enclose the whole text in them") { Source = "*Tea* helps people sleep." },

        new("an item that begins with a link",
            """
            asides:
              - ⟦[⟧See](x) it.
            """,
            "QUO1001: This is not valid YAML: A text that begins with '[' must be in quotation marks; enclose the whole text in them") { Source = "[See](x) it." },

        new("an item that begins with code",
            """
            asides:
              - ⟦`⟧Tea` is hot.
            """,
            "QUO1001: This is not valid YAML: A text that begins with '`' must be in quotation marks; enclose the whole text in them") { Source = "`Tea` is hot." },

        new("an emphasized word in brackets",
            """
            asides: [ ⟦*⟧Tea* helps people sleep. ]
            """,
            "QUO1001: This is not valid YAML: A text that begins with '*' must be in quotation marks; enclose the whole text in them") { Source = "*Tea* helps people sleep.", HasFix = false },

        new("an emphasized word in braces",
            """
            claims:
              one: { kind: efficacy, certainty: established, quote: ⟦*⟧Tea* helps people sleep }
            """,
            "QUO1001: This is not valid YAML: A text that begins with '*' must be in quotation marks; enclose the whole text in them") { Source = "*Tea* helps people sleep.", HasFix = false },

        new("a text beside the mark of a block",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: ⟦>-⟧ Tea helps people sleep
            """,
            "QUO1001: This is not valid YAML: The text of '>-' begins on the next line; write it there, indented, or remove '>-'") { HasFix = false },

        new("a text with a number sign",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: Trial ⟦#1 helped, trial #2 did not help people⟧
            """,
            "QUO1016: The text ends before this '#', which begins a comment; enclose the text in quotation marks, or write a space after '#' if it is a comment") { Source = "Trial #1 helped, trial #2 did not help people." },
    ];
}
