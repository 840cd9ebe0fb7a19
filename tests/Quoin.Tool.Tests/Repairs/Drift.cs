namespace Quoin.Tool.Tests.Repairs;

/// <summary>A way in which a quote drifts: a word that is put into its sentence, and how the annotation writes that word.</summary>
/// <param name="InFile">The word in the file of the source.</param>
/// <param name="Read">The word as a reader sees it.</param>
/// <param name="Drifted">The word in the annotation.</param>
/// <param name="IsSafe">Whether both say the same.</param>
internal sealed record Drift(string InFile, string Read, string Drifted, bool IsSafe)
{
    /// <summary>What changes in plain text and in Markdown.</summary>
    public static IReadOnlyList<Drift> OfText { get; } =
    [
        Typography("isn’t", "isn't"),
        Typography("“so”", "\"so\""),
        Typography("«so»", "\"so\""),
        Typography("– as it is –", "- as it is -"),
        Typography("—", "--"),
        Typography("well‑known", "well-known"),
        Typography("wait…", "wait..."),
        Typography("naïve", "nai\u0308ve"),
        Typography("cafe\u0301", "café"),
        Typography("so\u00ADdium", "sodium"),
        Typography("10\u2009000", "10 000"),
        Typography("5\u202F%", "5 %"),
        Typography("5–10", "5-10"),
        Typography("\u03BCg", "\u00B5g"),
        Typography("O’Neil", "OʼNeil"),
        Meaning("\u22125", "-5"),
        Meaning("–5", "-5"),
        Meaning("5\u221210", "5-10"),
        Meaning("5—10", "5-10"),
        Meaning("1,5", "1.5"),
        Meaning("1.5", "1,5"),
        Meaning("1’000", "1'000"),
        Meaning("10⁵", "105"),
        Meaning("10⁻⁵", "10⁵"),
        Meaning("H₂O", "H2O"),
        Meaning("5′", "5'"),
        Meaning("5″", "5”"),
        Meaning("±2", "+2"),
        Meaning("５", "5"),
        Meaning("½", "1/2"),
        Meaning("5 %", "5"),
        Meaning("5 %", "5 ‰"),
        Meaning("5 mg", "5 μg"),
        Meaning("5", "6"),
        Meaning("10\u00AD00", "1000"),
        Meaning("five", "six"),
        Meaning("pаin", "pain"),
        Meaning("naïve", "naive"),
        Meaning("ﬁne", "fine"),
        Meaning("Mostly", "mostly"),
        Meaning("no table", "notable"),
        Meaning("however,", "however"),
        Meaning("never", "ever"),
        Meaning("does not", "does"),
        Meaning("does", "does not"),
        Meaning("can", "cannot"),
        Meaning("increases", "decreases"),
    ];

    /// <summary>What changes in Markdown alone.</summary>
    public static IReadOnlyList<Drift> OfMarkdown { get; } =
    [
        new("**kept**", "kept", "**kept**", true),
        new("_kept_", "kept", "_kept_", true),
        new("`kept`", "kept", "`kept`", true),
        new("[kept](https://example.com/a-b)", "kept", "[kept](https://example.com/a-b)", true),
        new("~~not~~", "not", "~~not~~", false),
        new("10<sup>5</sup>", "105", "10<sup>5</sup>", false),
        new("5*3*", "53", "5*3*", false),
        new("&minus;5", "−5", "&minus;5", false),
    ];

    private static Drift Typography(string word, string drifted) => new(word, word, drifted, true);

    private static Drift Meaning(string word, string drifted) => new(word, word, drifted, false);
}
