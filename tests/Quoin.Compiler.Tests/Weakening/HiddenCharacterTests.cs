using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class HiddenCharacterTests
{
    private const string Awake = "claims:\n  awake: { kind: efficacy, certainty: established, quote: \"Green tea keeps adults awake\" }\n";

    private static readonly Row[] Rows =
    [
        Caveat("an escape sequence that erases lines", "Only 20 people.\\e[2K\\e[1A"), Caveat("an escape sequence alone", "\\e[2K\\e[1A"), Caveat("backspaces", "\\b\\b"),
        Caveat("a carriage return", "Only 20 people.\\r               "), Caveat("NUL", "a\\0"), Caveat("a bell", "a\\a"), Caveat("a form feed", "a\\fb"), Caveat("delete", "a\\x7F"),
        Caveat("a control character of the second block", "a\\x9B2K"), Caveat("a next line", "a\\Nb"), Caveat("an override", "\\u202Eelpoep 02 ylnO"), Caveat("an embedding", "\\u202Bten\\u202C"),
        Caveat("an isolate", "\\u2067ten\\u2069"), Caveat("a byte order mark", "ten\\uFEFF"), Caveat("an annotation between lines", "ten\\uFFF9"), Caveat("tags", "ten\\U000E0041"),

        new("a control character in a title", Rules.HiddenCharacter, Awake) { Head = Compilation.Head.Replace("title: Salt", "title: ⟦\"Salt\\e[8m\"⟧", StringComparison.Ordinal) },
        new("a control character in the path of the source", Rules.HiddenCharacter, Awake) { Head = Compilation.Head.Replace("source: ../seeds/salt.txt", "source: ⟦\"../seeds/salt.txt\\e\"⟧", StringComparison.Ordinal) },
        new("a control character in a label", Rules.HiddenCharacter, "terms:\n  tea: { label: ⟦\"tea\\b\"⟧, quote: \"Green tea keeps\" }\n" + Awake),
        new("a control character in a reason", Rules.HiddenCharacter, Awake.Replace(" }", ", status: retracted, because: ⟦\"wrong\\e[8m\"⟧ }", StringComparison.Ordinal)),
        new("a control character in the result of a study", Rules.HiddenCharacter, "evidence:\n  study: { kind: survey, outcomes: [{ measure: sleep, result: ⟦\"less\\b\\b\"⟧ }], quote: \"A survey asked nurses\" }\n" + Awake.Replace(" }", ", evidence: [study] }", StringComparison.Ordinal)),
        new("a control character in the quote of an annotation", Rules.HiddenCharacter, Awake.Replace("\"Green tea keeps adults awake\"", "⟦\"Green tea\\e keeps adults awake\"⟧", StringComparison.Ordinal)),
        new("a byte order mark in the words that a quote takes", Rules.HiddenCharacter, Awake.Replace("\"Green tea keeps adults awake\"", "⟦\"Green tea keeps adults awake\"⟧", StringComparison.Ordinal)) { Source = "Green tea keeps\uFEFF adults awake." },
        new("a byte order mark in the words that an aside takes", Rules.HiddenCharacter, "asides: [⟦\"Green tea keeps adults awake.\"⟧]") { Source = "Green tea\uFEFF keeps adults awake." },
        new("a byte order mark that a quote leaves out", null, "asides: [\"Green tea […] adults awake.\"]") { Source = "Green tea \uFEFFkeeps adults awake." },

        new("tabs, line feeds, soft hyphens, zero-width spaces, joiners and directional marks", null, Statement("a\\tb\\nc\\u00ADd\\u200Be\\u200Cf\\u200Dg\\u200Eh\\u200Fi\\u061Cj\\u2060k")),
        new("the flag of Scotland", null, Statement("Not in \\U0001F3F4\\U000E0067\\U000E0062\\U000E0073\\U000E0063\\U000E0074\\U000E007F")),
        new("a key of the author's own", null, "x-note: \"a\\e\"\n" + Awake),
        new("a control character elsewhere in the source", null, Awake) { Source = "\u001B[1m" + Row.Tea + "\u202E" },
    ];

    public static TheoryData<string> Cases => [.. Rows.Select(row => row.Case)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_has_no_characters_that_hide_others(string name) => Rows.Single(row => row.Case == name).AssertReported();

    [Theory]
    [InlineData("a\u001Bb", "U+001B")]
    [InlineData("a\u202Eb", "U+202E")]
    [InlineData("a\U000E0041b", "U+E0041")]
    public void The_character_is_named(string text, string name) => Assert.Equal(name, HiddenCharacters.Name(text, HiddenCharacters.IndexIn(text)));

    [Fact]
    public void Page_breaks_of_a_source_are_white_space()
    {
        const string Text = "Green\ftea\u0085keeps\vadults";

        Assert.Equal((5, -1), (HiddenCharacters.IndexIn(Text), HiddenCharacters.IndexIn(Text, new Span(0, Text.Length))));
    }

    private static Row Caveat(string name, string text) => new(name, Rules.HiddenCharacter, Statement(text).Replace($"\"{text}\"", $"⟦\"{text}\"⟧", StringComparison.Ordinal));

    private static string Statement(string text) =>
        $"caveats:\n  small: {{ kind: limitation, applies-to: all, statement: \"{text}\", quote: \"Only twenty people took part\" }}\n{Awake}";
}
