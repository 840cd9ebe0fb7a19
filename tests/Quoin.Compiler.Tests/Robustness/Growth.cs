namespace Quoin.Compiler.Tests;

/// <summary>Annotations with their sources, of any size, that are designed to take more time than their length warrants.</summary>
internal static class Growth
{
    private const string Source = "Salt is white.";

    public static IReadOnlyDictionary<string, Func<int, (string Annotation, string Source)>> All { get; } = new Dictionary<string, Func<int, (string, string)>>
    {
        ["items of a list"] = n => Marks("x-a:\n" + Repeat("- a\n", n)),
        ["items in brackets"] = n => Marks($"x-a: [{Repeat("a,", n)}]\n"),
        ["pairs in brackets"] = n => Marks($"x-a: [{Repeat("a: b,", n)}]\n"),
        ["keys"] = n => Marks(Each(n, i => $"x-{i}: a\n")),
        ["keys in braces"] = n => Marks($"x-a: {{{Each(n, i => $"k{i}: a,")}}}\n"),
        ["keys that nobody knows"] = n => Marks(Each(n, i => $"key{i}: a\n")),
        ["one key again and again"] = n => Marks(Repeat("x-a: a\n", n)),
        ["one key again and again in braces"] = n => Marks($"x-a: {{{Repeat("a: a,", n)}}}\n"),
        ["merge keys"] = n => Marks("x-a: &a {}\n" + Each(n, i => $"x-{i}: {{ <<: *a }}\n")),
        ["anchors"] = n => Marks(Each(n, i => $"x-{i}: &a{i} b\n")),
        ["aliases"] = n => Marks("x-a: &a b\n" + Each(n, i => $"x-{i}: *a\n")),
        ["tags"] = n => Marks(Each(n, i => $"x-{i}: !!binary b\n")),
        ["a long tag"] = n => Marks($"x-a: !<{Repeat("a", 10 * n)}> b\n"),
        ["directives"] = n => (Each(n, i => $"%TAG !a{i}! tag:example.org\n") + "---\n" + Compilation.Head, Source),
        ["documents"] = n => Marks(Repeat("---\n", n)),
        ["a long plain text"] = n => Marks($"x-a: {Repeat("a b", 10 * n)}\n"),
        ["a long plain text of lines"] = n => Marks("x-a: " + Repeat("a\n  ", n)),
        ["a long quoted text"] = n => Marks($"x-a: \"{Repeat("a", 10 * n)}\"\n"),
        ["a long text of escapes"] = n => Marks($"x-a: \"{Repeat("\\u0041", 10 * n)}\"\n"),
        ["a quotation mark that nothing closes"] = n => Marks($"x-a: '{Repeat("a\n ", n)}"),
        ["a block"] = n => Marks("x-a: |\n" + Repeat("  a\n", n)),
        ["a folded block"] = n => Marks("x-a: >\n" + Repeat("  a\n\n", n)),
        ["a long key"] = n => Marks(Repeat("k", 10 * n) + ": a\n"),
        ["a long key after a question mark"] = n => Marks($"? {Repeat("k ", 10 * n)}\n: a\n"),
        ["colons"] = n => Marks($"x-a: [ {Repeat("a:", n)} ]\n"),
        ["comments"] = n => Marks(Repeat("# a\n", 10 * n)),
        ["line breaks"] = n => Marks(Repeat("\n", 10 * n)),
        ["ids that are none"] = n => Marks("claims:\n" + Each(n, i => $"  C{i}: {{ kind: safety, certainty: possible, quote: Salt }}\n")),
        ["references to nothing"] = n => Marks($"claims:\n  c: {{ kind: safety, certainty: possible, quote: \"Salt is\", about: [{Each(n, i => $"t{i},")}] }}\n"),
        ["former ids"] = n => Marks($"claims:\n  c: {{ kind: safety, certainty: possible, quote: \"Salt is\", formerly: [{Each(n, i => $"t{i},")}] }}\n"),
        ["quotes, each somewhere else"] = n => (Asides(n / 4, i => $"\"Salt number {i} is white\""), Each(n / 4, i => $"Salt number {i} is white. ")),
        ["short quotes that are nowhere"] = n => (Asides(n / 8, i => $"\"{i:x5}\""), Each(n / 8, i => $"Salt number {i} is white. ")),
        ["quotes that are nowhere"] = n => (Asides(n / 8, i => $"\"Pepper {i} xyz\""), Each(n / 8, i => $"Salt number {i} is white. ")),
        ["quotes that are everywhere, each with its occurrence"] = n => (Asides(n / 4, i => $"{{ exact: Salt is white, occurrence: {i + 1} }}"), Repeat("Salt is white. ", n / 4)),
        ["quotes that are everywhere"] = n => (Asides(n / 8, _ => "Salt is white"), Repeat("Salt is white. ", n / 8)),
        ["quotes in a context that is nowhere"] = n => (Asides(n / 8, _ => "{ exact: Salt, prefix: x }"), Repeat("Salt is white. ", n / 8)),
        ["quotes that omit something, everywhere"] = n => (Asides(n / 8, _ => "\"Salt […] white […] Salt\""), Repeat("Salt is white. ", n / 8)),
        ["headings that are everywhere"] = n => (Compilation.Head + "sections:\n" + Each(n / 8, i => $"  s{i}: {{ heading: Salt }}\n"), Repeat("Salt\n", n / 8)),
        ["a heading on one long line"] = n => (Compilation.Head + "sections:\n  s: { heading: Salt }\n", Repeat("Salt ", n)),
        ["sections"] = n => (Compilation.Head + "sections:\n" + Each(n / 8, i => $"  s{i}: {{ from: \"Salt {i} is\" }}\n"), Each(n / 8, i => $"Salt {i} is white. ")),
        ["sections that are nowhere"] = n => (Compilation.Head + "sections:\n" + Each(n / 32, i => $"  s{i}: {{ from: \"Salt {i} are\" }}\n"), Each(n / 32, i => $"Salt {i} is white. ")),
        ["languages"] = n => (Compilation.Head.Replace("Salt", $"{{ {Each(n / 8, i => $"en-{i}: a,")} }}") + "claims:\n  c: { kind: safety, certainty: possible, quote: Salt is white }\n", Source),
        ["sentences"] = n => (Compilation.Head, Each(n, i => $"Salt {i} is white. ")),
        ["a sentence without an end"] = n => (Compilation.Head, Repeat("salt ", n)),
        ["abbreviations"] = n => (Compilation.Head, Repeat("e.g. ", n)),
        ["brackets"] = n => (Compilation.Head, Repeat("(a. ", n)),
        ["soft hyphens"] = n => (Asides(1, _ => "a"), Repeat("a\u00AD", n)),
        ["combining marks"] = n => (Asides(1, _ => "a"), "a" + Repeat("\u0301", n)),
    };

    private static (string, string) Marks(string marks) => (Compilation.Head + marks, Source);

    private static string Asides(int count, Func<int, string> quote) => Compilation.Head + "asides:\n" + Each(count, i => $"  - {quote(i)}\n");

    private static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
