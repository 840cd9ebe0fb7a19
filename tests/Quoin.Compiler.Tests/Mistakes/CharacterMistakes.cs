namespace Quoin.Compiler.Tests;

/// <summary>Characters that cannot be seen, and ends that are missing.</summary>
internal static class CharacterMistakes
{
    public static IReadOnlyList<AuthorMistake> All { get; } =
    [
        new("a next line character in a text",
            """
            x-note: 'one⟦␤⟧two'
            """,
            "QUO1001: This is not valid YAML: It contains the line break U+0085, which editors do not show as one; write a line break or a space in place of it"),

        new("a line separator in a comment",
            """
            # note⟦␊⟧claims: {}
            """,
            "QUO1001: This is not valid YAML: It contains the line break U+2028, which editors do not show as one; write a line break or a space in place of it"),

        new("a paragraph separator in a text",
            """
            x-note: one⟦␍⟧two
            """,
            "QUO1001: This is not valid YAML: It contains the line break U+2029, which editors do not show as one; write a line break or a space in place of it"),

        new("a file that ends after a quote",
            """
            claims:
              one:
                kind: efficacy
                certainty: established
                quote: "Tea helps"⟦⟧
            """,
            "QUO1016: The file does not end with a line break, so its end may be missing; check the last line, and add a line break to it") { IsCut = true },
    ];
}
