using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>Examples of the rules for sources in Markdown.</summary>
internal static class MarkupExamples
{
    private const string Path = "seeds/salt.md";

    private static readonly string Head = Compilation.Head.Replace("salt.txt", "salt.md");

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(Rules.MarkupQuoted, "a quote with the asterisks of its source",
            """
            asides: [ ⟦"Salt is **white**"⟧ ]
            """,
            "The quote is written with the markup of 'salt.md'; write it as a reader sees it: \"Salt is white\"")
        {
            Head = Head,
            SourcePath = Path,
            Source = "Salt is **white**.",
        },

        new(Rules.QuoteUnseen, "a quote of a comment",
            """
            asides: [ ⟦"Ask the author"⟧ ]
            """,
            "The quote is in 'salt.md' at line 3, column 6, where no reader sees it: in front matter, a comment, a tag or the address of a link; "
            + "quote text that readers see")
        {
            Head = Head,
            SourcePath = Path,
            Source = "Salt is white.\n\n<!-- Ask the author. -->\n",
        },

        new(Rules.FootnoteNotFound, "a footnote with another label",
            """
            asides: [ { footnote: ⟦kowal⟧ } ]
            """,
            "No text of 'salt.md' refers to a footnote with the label 'kowal'; did you mean 'koval'?")
        {
            Head = Head,
            SourcePath = Path,
            Source = "Salt is white.[^koval]\n\n[^koval]: Koval, O. On salt. 2021.\n",
        },

        new(Rules.MarkupTooComplex, "a source of block quotes in block quotes",
            "",
            "The Markdown of 'salt.md' is too complex to be read; use fewer levels of lists, quotes and emphasis, and shorter paragraphs and tables")
        {
            Head = Head.Replace("../seeds/salt.md", "⟦../seeds/salt.md⟧"),
            SourcePath = Path,
            Source = new string('>', 1000) + " Salt is white.",
        },

        new(Rules.MarkupTooComplex, "a table with thousands of rows that are much shorter than its header",
            "",
            "The Markdown of 'salt.md' is too complex to be read; use fewer levels of lists, quotes and emphasis, and shorter paragraphs and tables")
        {
            Head = Head.Replace("../seeds/salt.md", "⟦../seeds/salt.md⟧"),
            SourcePath = Path,
            Source = "|" + string.Concat(Enumerable.Repeat("a|", 1000)) + "\n|" + string.Concat(Enumerable.Repeat("-|", 1000)) + "\n" + string.Concat(Enumerable.Repeat("|a\n", 2000)),
        },

        new(Rules.MarkupTooComplex, "a paragraph of links that are not closed",
            "",
            "The Markdown of 'salt.md' is too complex to be read; use fewer levels of lists, quotes and emphasis, and shorter paragraphs and tables")
        {
            Head = Head.Replace("../seeds/salt.md", "⟦../seeds/salt.md⟧"),
            SourcePath = Path,
            Source = string.Concat(Enumerable.Repeat("[a](", 40_000)),
        },
    ];
}
