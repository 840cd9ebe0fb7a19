using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class VisibleWordsTests
{
    private static readonly Row[] Rows =
    [
        .. Statements("a zero-width space", "\\u200B"), .. Statements("a blank of Braille", "\\u2800"), .. Statements("a lone accent", "\\u0301"), .. Statements("an accent", "´"),
        .. Statements("a full stop", "."), .. Statements("a dash", "—"), .. Statements("dots", "…"), .. Statements("a hyphen and spaces", " - "), .. Statements("brackets", "[…]"),
        .. Statements("soft hyphens and joiners", "\\u00AD\\u200D\\u2060"), .. Statements("a filler of Hangul", "\\u3164"), .. Statements("a sign alone", "⚠"), .. Statements("an emoji", "🤷"),
        .. Statements("a question mark", "?"), .. Statements("a modifier letter", "ʼ"), .. Statements("a tick", "✓"),

        new("a title of dots", Rules.WordsMissing, Claim) { Head = Compilation.Head.Replace("title: Salt", "title: ⟦\"...\"⟧", StringComparison.Ordinal) },
        new("a title without words in one language", Rules.WordsMissing, Claim) { Head = Compilation.Head.Replace("title: Salt", "title: { en: Salt, uk: ⟦\"—\"⟧ }", StringComparison.Ordinal) },
        new("a label of a dash", Rules.WordsMissing, "terms:\n  tea: { label: ⟦\"–\"⟧, quote: \"Green tea keeps\" }\n" + Claim),
        new("a reason of dots for a retraction", Rules.WordsMissing, ClaimWith("status: retracted, because: ⟦\"..\"⟧")),
        new("a reason of a dash for a certainty", Rules.WordsMissing, ClaimWith("certainty-because: ⟦\"-\"⟧")),
        new("a caveat that quotes punctuation", Rules.WordsMissing, Caveat("quote: { exact: ⟦\".\"⟧, occurrence: 2 }")),
        new("a claim that quotes a dash", Rules.WordsMissing, "claims:\n  dash: { kind: efficacy, certainty: established, quote: ⟦\"—\"⟧ }\n") { Source = "Tea — a drink." },

        new("a number", null, Caveat("statement: 20, quote: \"Only twenty people took part\"")),
        new("a letter of another script", null, Caveat("statement: { uk: ні два три, ja: 危, hi: जोखिम, zh-Hant: \"\\U00020BB7\" }, quote: \"Only twenty people took part\"")),
        new("words with an emoji, a soft hyphen and joiners", null, Caveat("statement: \"Preg\\u00ADnancy \\U0001F930: no, می\\u200Cخواهم\", quote: \"It must not be used in pregnancy\"")),
        new("a number in a circle", null, Caveat("statement: \"①\", quote: \"Only twenty people took part\"")),
        new("an aside of punctuation", null, Claim + "asides: [\"* * *\"]\n") { Source = Row.Tea + "\n* * *\n" },
    ];

    public static TheoryData<string> Cases => [.. Rows.Select(row => row.Case)];

    private const string Claim = "claims:\n  awake: { kind: efficacy, certainty: established, quote: \"Green tea keeps adults awake\" }\n";

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_needs_words(string name) => Rows.Single(row => row.Case == name).AssertReported();

    [Fact]
    public void The_pattern_accepts_every_character_that_is_a_word()
    {
        var words = Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(character => VisibleWords.IsIn(character.ToString())).ToList();
        var pattern = new TextFormat("", "", Texts.Words.Pattern);

        Assert.All(words, character => Assert.True(pattern.IsValid(character.ToString()), $"U+{(int)character:X4}"));
        Assert.All("\u200B\u2800\u0301´.—…⚠✓ʼ\u3164\u00AD", character => Assert.False(pattern.IsValid(character.ToString()), $"U+{(int)character:X4}"));
    }

    [Fact]
    public void Every_letter_and_number_is_a_word_except_fillers_and_modifiers() => Assert.Equal(
        ["U+115F", "U+1160", "U+3164", "U+FFA0"],
        Enumerable.Range(0, char.MaxValue).Where(code => code is < 0x2B0 or > 0x2FF && char.GetUnicodeCategory((char)code) is UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber)
            .Where(code => code is < 0x2B0 or > 0x2FF && !VisibleWords.IsIn(((char)code).ToString())).Select(code => $"U+{code:X4}"));

    private static string ClaimWith(string fields) =>
        $"claims:\n  awake: {{ kind: efficacy, certainty: established, quote: \"Green tea keeps adults awake\", {fields} }}\n";

    private static string Caveat(string fields) => $"caveats:\n  small: {{ kind: limitation, applies-to: all, {fields} }}\n{Claim}";

    private static IEnumerable<Row> Statements(string name, string text) =>
    [
        new($"{name} as a caveat", Rules.WordsMissing, Caveat($"statement: ⟦\"{text}\"⟧, quote: \"Only twenty people took part\"")),
        new($"{name} as a caveat in one language", Rules.WordsMissing, Caveat($"statement: {{ en: \"Twenty people.\", uk: ⟦\"{text}\"⟧ }}, quote: \"Only twenty people took part\"")),
        new($"{name} as a claim", Rules.WordsMissing, ClaimWith($"statement: ⟦\"{text}\"⟧")),
    ];
}
