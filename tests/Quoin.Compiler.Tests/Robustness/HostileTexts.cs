namespace Quoin.Compiler.Tests;

/// <summary>Annotations that were made to do harm, by name.</summary>
internal static class HostileTexts
{
    private const int Deep = 10_000;
    private const int Megabyte = 1 << 20;

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["nothing at all"] = "",
        ["an empty mapping"] = "{}",
        ["an empty mapping of lines"] = "---\n{\n}\n",
        ["an empty list"] = "[]",
        ["only a comment"] = "# salt",
        ["only a key"] = "claims:",
        ["a single line without an end"] = "claims: {}",
        ["lists that are never closed"] = Repeat("[", Deep),
        ["lists in lists"] = Repeat("[", Deep) + Repeat("]", Deep),
        ["mappings that are never closed"] = Repeat("{a: ", Deep),
        ["mappings in mappings"] = Repeat("{a: ", Deep) + Repeat("}", Deep),
        ["items in items"] = Repeat("- ", Deep),
        ["keys in keys"] = Repeat("? ", Deep),
        ["lines that go deeper"] = string.Concat(Enumerable.Range(0, 2000).Select(depth => new string(' ', depth) + "a:\n")),
        ["deep under a key"] = Marks("claims: " + Repeat("[", Deep)),
        ["a bomb of aliases"] = Marks("x-a: &a [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"x-a{i}: &a{i} [*a{(i == 1 ? "" : i - 1)}, *a{(i == 1 ? "" : i - 1)}]\n"))),
        ["an alias to itself"] = Marks("x-a: &a [*a]\n"),
        ["a merge key"] = Marks("x-a: &a { kind: safety }\nclaims:\n  salt: { <<: *a, quote: Ketamine }\n"),
        ["a huge quote"] = Marks($"asides: [\"{Repeat("salt ", Megabyte / 5)}\"]\n"),
        ["a huge quote that begins as the source does"] = Marks($"asides: [\"{Seed.Source.Split('.')[0]} {Repeat("a", Megabyte)}\"]\n"),
        ["a huge block"] = Marks($"asides:\n  - |\n{Repeat("    salt\n", Megabyte / 9)}"),
        ["a huge key"] = Marks($"\"{Repeat("k", 1000)}\": a\n? {Repeat("k", Megabyte)}\n: a\n"),
        ["a huge word"] = Marks($"claims:\n  salt: {{ kind: {Repeat("k", Megabyte)}, certainty: possible, quote: Ketamine }}\n"),
        ["a huge id"] = Marks($"claims:\n  ? {Repeat("k", Megabyte)}\n  : {{ kind: safety, certainty: possible, quote: Ketamine }}\n"),
        ["a huge comment"] = Marks("#" + Repeat("-", Megabyte)),
        ["a megabyte of line breaks"] = Marks(Repeat("\n", Megabyte)),
        ["a megabyte of spaces"] = Marks(Repeat(" ", Megabyte)),
        ["one key ten thousand times"] = Marks(Repeat("asides: []\n", Deep)),
        ["ten thousand unknown keys"] = Marks(string.Concat(Enumerable.Range(0, Deep).Select(i => $"key{i}: a\n"))),
        ["two thousand claims that are not there"] = Marks("claims:\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => $"  c{i}: {{ kind: safety, certainty: possible, quote: \"nowhere {i}\", about: [t{i}] }}\n"))),
        ["a thousand documents"] = Marks(Repeat("---\na: b\n", 1000)),
        ["a document that is cut off"] = "---\n...\n---\n",
        ["directives"] = "%YAML 1.2\n%TAG ! tag:example.org,2000:\n---\n!a b\n",
        ["a directive with a version beyond numbers"] = "%YAML 99999999999999999999.1\n---\na: b\n",
        ["only NUL"] = Repeat("\0", 100),
        ["NUL in front of the claims"] = Marks("asides: []\n\0claims:\n  a: b\n"),
        ["lone surrogates"] = Marks("asides: [\"\uD83D\", \"\uDE00\", '\uDE00\uD83D']\nx-\uD83D: \uDE00\n").Replace("title: Salt", "title: \uD83D"),
        ["escapes beyond Unicode"] = Marks("asides: [\"\\UFFFFFFFF\"]\n"),
        ["escapes of surrogates"] = Marks("asides: [\"\\U0000D800\"]\n"),
        ["escapes that are cut off"] = Marks("asides: [\"\\x"),
        ["tabs everywhere"] = Marks("claims:\n\tsalt:\n\t\tkind: safety\n"),
        ["a mark of byte order in the middle"] = Marks("\uFEFFasides: []\n"),
        ["line breaks of every kind"] = Marks("x-a: b\rx-b: c\u0085x-c: d\u2028x-d: e\u2029x-e: f\r\n"),
        ["dates and numbers beyond reason"] = Marks("evidence:\n  a: { kind: cohort, follow-up: P99999999999Y, quote: { exact: Ketamine, occurrence: 99999999999 }, status: retracted, because: x, on: 9999-99-99 }\n"),
        ["patterns in place of texts"] = Marks("asides: ['(a+)+$', '{0}', '{', '%n%s', '../../../etc/passwd']\n"),
    };

    private static string Marks(string marks) => Compilation.Head + marks;

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
