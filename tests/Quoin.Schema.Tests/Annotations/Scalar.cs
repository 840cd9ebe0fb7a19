using System.Text.Json;
using Quoin.Compiler.Format;

namespace Quoin.Schema.Tests;

/// <summary>A scalar in YAML, and the text that the compiler reads from it.</summary>
/// <param name="Yaml">The YAML.</param>
/// <param name="Text">The text; null if nothing is written, or a null of YAML.</param>
internal sealed record Scalar(string Yaml, string? Text)
{
    private static readonly string[] Nulls = ["", "~", "null", "Null", "NULL"];

    /// <summary>
    /// Scalars that look alike but are not, forms that are valid and almost valid, and scalars that are not texts in YAML.
    /// </summary>
    public static IReadOnlyList<Scalar> All { get; } =
    [
        .. Nulls.Select(Plain), Plain("nULL"), Plain("nil"),

        // Words, among them booleans of YAML 1.1, which are now texts.
        Plain("some words"), Plain("true"), Plain("True"), Plain("TRUE"), Plain("tRUE"), Plain("false"), Plain("False"), Plain("yes"), Plain("No"),
        Plain("on"), Plain("y"), Plain("all"), Plain("All"), Plain("Сіль"), Plain("塩"), Plain("🧂"), Plain("a: b".Replace(": ", ":", StringComparison.Ordinal)),
        Quoted("some words"), Quoted("true"), Quoted("null"), Quoted("~"), Quoted("all"), Quoted("a: b # c"), Quoted("# no comment"), Quoted("line\nline"),

        // Phrases.
        Plain("guarantee*"), Quoted("free of risk*"), Quoted("so*lt"), Quoted("salt* "), Quoted("*"), Plain(new string('a', 201)),

        // Numbers and almost numbers.
        Plain("0"), Plain("1"), Plain("2"), Plain("3"), Plain("9999"), Plain("10000"), Plain("999999"), Plain("1000000"), Plain("-1"), Plain("+3"), Plain("-0"),
        Plain("007"), Plain("0000001"), Plain("1.0"), Plain("1.5"), Plain("1."), Plain(".5"), Plain("1e0"), Plain("1E3"), Plain("0x1F"), Plain("0o17"), Plain("0b11"),
        Plain("1_000"), Plain("12:30"), Plain(".inf"), Plain("-.Inf"), Plain(".nan"), Plain("99999999999999999999999999"), Plain("٣"),
        Quoted("1"), Quoted("3"), Quoted("007"), Quoted("1.0"), Quoted("-1"), Quoted("1\n"),

        // Ids.
        Plain("reduces-craving"), Plain("a"), Plain("a1-2b"), Plain("Reduces-Craving"), Plain("a--b"), Plain("-a"), Plain("a-"), Plain("2a"), Plain("a_b"), Plain("é"),
        Plain("x-ray"), Plain(new string('a', 100)), Plain(new string('a', 101)), Quoted("a\n"), Quoted(" a"),

        // Languages, countries.
        Plain("en"), Plain("EN"), Plain("haw"), Plain("zh-Hant-TW"), Plain("english"), Plain("e"), Plain("en_GB"), Plain("en-"), Plain("en-123456789"), Quoted("en\n"),
        Plain("GB"), Plain("NO"), Plain("gb"), Plain("GBR"),

        // Dates and durations.
        Plain("2026-03-31"), Quoted("2026-03-31"), Plain("2024-02-29"), Plain("2023-02-29"), Plain("2026-04-31"), Plain("2026-13-01"), Plain("2026-00-10"), Plain("2026-01-32"),
        Plain("0000-01-01"), Plain("0001-01-01"), Plain("9999-12-31"), Plain("2026-3-1"), Plain("31.03.2026"), Plain("20260331"), Quoted("2026-03-31\n"), Plain("2026-03-31T00:00:00Z"),
        Plain("P6M"), Plain("P1Y2M3W4DT5H6M7S"), Plain("PT0S"), Plain("P"), Plain("PT"), Plain("P1DT"), Plain("P1.5M"), Plain("p6m"), Plain("P1234567D"), Plain("P1M1Y"), Quoted("P6M\n"),

        // Addresses and paths.
        Plain("https://example.org/study?a=b#c"), Plain("HTTP://EXAMPLE.ORG"), Plain("http:example.org"), Plain("http://"), Plain("http:///a"), Quoted("https://[::1"), Plain("https://a:b"),
        Plain("ftp://example.org"), Plain("example.org"), Quoted("https://example.org/a b"), Plain("https://приклад.укр"), Quoted(" https://example.org"), Quoted("https://example.org\n"),
        Plain("10.1000/182"), Plain("10.1176/appi.ajp.2021.21030277"), Plain("10.1000"), Plain("10.100/1"), Plain("https://doi.org/10.1000/182"), Quoted("10.1000/a b"), Quoted("10.1000/182\n"),
        Plain("../seeds/a.txt"), Quoted("../seeds/a b.txt"), Plain("/a.txt"), Plain("C:/a.txt"), Plain(@"..\a.txt"), Quoted("a\0b"), Quoted("a\nb"), Quoted(" /a"),

        // Amounts, numbers with units, and regions.
        Plain("EUR 1250.50"), Plain("USD 7"), Plain("eur 7"), Plain("EUR 7.12345"), Plain("40 mg"), Plain("12.5 %"), Plain("12.5%"), Plain("-0.125"), Plain("0.5"), Plain("US-CA"), Plain("a;b"), Plain("EUR 9.99"), Plain("s 12"),

        // White space in .NET, and white space only elsewhere.
        Quoted(""), Quoted(" "), Quoted("\t\n"), Quoted("\u0085"), Quoted("\u00A0"), Quoted("\u1680"), Quoted("\u2003"), Quoted("\u2029"), Quoted("\u202F"), Quoted("\u3000"),
        Quoted("\u200B"), Quoted("\uFEFF"), Quoted("\u180E"), Quoted("\u001C"), Quoted("\u2060"),

        // No words, and characters that hide others.
        Quoted("—"), Quoted("..."), Quoted("\u2800"), Quoted("\u0301"), Quoted("\u3164"), Quoted("salt\u001B[2K"), Quoted("salt\r"), Quoted("salt\u202E"), Quoted("salt\uFEFF"), Quoted("salt\U000E0041"), Quoted("salt\u00AD"),
    ];

    /// <summary>Whether the compiler accepts it for a field with a form.</summary>
    public bool Fits(TextFormat format) => !string.IsNullOrWhiteSpace(Text) && format.IsValid(Text);

    public static Scalar Plain(string yaml) => new(yaml, Nulls.Contains(yaml) ? null : yaml);

    /// <summary>In double quotes, where JSON is YAML.</summary>
    public static Scalar Quoted(string text) => new(JsonSerializer.Serialize(text), text);
}
