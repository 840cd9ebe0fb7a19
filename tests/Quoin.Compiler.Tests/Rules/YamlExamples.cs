using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>Faults of a file's YAML.</summary>
internal static class YamlExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(Rules.InvalidYaml, "a bracket that nothing closes",
            """
            asides: ⟦[⟧ "Salt is white."
            """,
            "This is not valid YAML: Nothing closes this '['; write ']' at its end"),

        new(Rules.InvalidYaml, "a tab that indents",
            "asides:\n⟦\t⟧- \"Salt is white.\"\n",
            "This is not valid YAML: The line is indented with a tab; indent it with spaces alone"),

        new(Rules.InvalidYaml, "a mistake that the library alone knows",
            """
            x-notes: ⟦!<a⟧ b
            """,
            "This is not valid YAML: While scanning a tag, did not find the expected '>'; fix the syntax here or just before it"
            + ", and enclose text that contains colons or quotation marks in quotation marks"),

        new(Rules.InvalidYaml, "an escape sequence for no character",
            """
            asides: [ "⟦\U⟧D8000000" ]
            """,
            "This is not valid YAML: '\\U' is not an escape sequence; write '\\\\' for a backslash, or enclose the text in single quotation marks"),

        new(Rules.InvalidYaml, "a line in braces that is indented too little",
            """
            terms:
              salt: ⟦{⟧
            label: salt, quote: Salt }
            """,
            "This is not valid YAML: Nothing closes this '{'; write '}' at its end"),

        new(Rules.InvalidYaml, "a control character",
            "x-notes: a\nx-more: b⟦\0⟧\nasides: []\n",
            "This is not valid YAML: It contains the control character \\u0000; remove it, and save the file as UTF-8 if it is in another encoding"),

        new(Rules.DuplicateKey, "a key that stands twice",
            """
            terms: {}
            asides: ["Salt is white."]
            ⟦terms⟧: {}
            """,
            "'terms' is already defined on line 6; remove or rename one of the two"),

        new(Rules.DuplicateKey, "an id that stands twice",
            """
            terms:
              white: { label: white, quote: "white" }
              salt: { label: salt, quote: "Salt" }
              ⟦white⟧: { label: white, quote: "is white" }
            """,
            "'white' is already defined on line 7; remove or rename one of the two"),

        new(Rules.DuplicateKey, "a language that stands twice",
            """
            terms:
              salt:
                label:
                  en: salt
                  uk: сіль
                  ⟦UK⟧: сіль
                quote: "Salt"
            """,
            "'UK' is already defined on line 10; remove or rename one of the two"),

        new(Rules.UnsupportedYaml, "an anchor",
            """
            asides: [ ⟦&white "Salt is white."⟧ ]
            """,
            "An anchor is not supported; write out the value where it is needed, or enclose a text that begins with '&' in quotation marks"),

        new(Rules.UnsupportedYaml, "an alias",
            """
            terms:
              salt: { label: ⟦*name⟧, quote: "Salt" }
            """,
            "An alias is not supported; write out the value, or enclose a text that begins with '*' in quotation marks"),

        new(Rules.UnsupportedYaml, "an alias for a key",
            """
            terms:
              ⟦*name⟧ : { label: salt, quote: "Salt" }
            """,
            "An alias is not supported; write out the value, or enclose a text that begins with '*' in quotation marks"),

        new(Rules.UnsupportedYaml, "a tag",
            """
            asides: [ ⟦!!str "Salt is white."⟧ ]
            """,
            "A tag is not supported; remove it, because the format defines the type of each value, or enclose a text that begins with '!' in quotation marks"),

        new(Rules.UnsupportedYaml, "a key that is a list",
            """
            terms:
              ? ⟦⟧[salt]
              : { label: salt, quote: "Salt" }
            """,
            "A key that is not a text is not supported; write a plain word before the colon"),

        new(Rules.UnsupportedYaml, "a second document",
            """
            asides: ["Salt is white."]
            ⟦---⟧
            asides: ["Salt is white."]
            """,
            "A second document is not supported; remove this line, or move what follows to a file of its own"),

        new(Rules.NestedTooDeep, "lists in lists",
            $"x-deep: {new string('[', 31)}⟦⟧[{new string(']', 32)}\n",
            "This is nested more than 32 levels deep; remove levels, as annotations need only 6"),
    ];
}
