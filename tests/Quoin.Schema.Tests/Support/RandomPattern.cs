namespace Quoin.Schema.Tests;

/// <summary>Creates random regular expressions, and texts that have something to do with them.</summary>
/// <param name="random">The source of chance.</param>
internal sealed class RandomPattern(Random random)
{
    private static readonly string[] Characters =
    [
        "a", "b", "A", "_", "-", "1", " ", "é", "ї", "😀", ",", "\u00A0", "\u2028", "\uFEFF", @"\t", @"\n", @"\r", @"\v", @"\f", @"\x00", @"\cJ", @"\x61", @"\u0062", @"\u{1F600}", @"\uD83D\uDE00",
        @"\/", @"\.", @"\$", @"\{", @"\]", @"\\", @"\|",
    ];

    private static readonly string[] Sets = [".", @"\d", @"\D", @"\w", @"\W", @"\s", @"\S", @"\p{L}", @"\P{Lu}", @"\p{Nd}", @"\p{gc=Po}", @"\p{Symbol}", @"\p{Zs}", @"\P{Any}"];

    private static readonly string[] Places = ["^", "$", @"\b", @"\B"];

    private static readonly string[] Repetitions = ["*", "+", "?", "{0}", "{1}", "{2}", "{0,}", "{1,}", "{2,}", "{0,1}", "{1,3}", "{02,3}"];

    private static readonly string[] Texts =
        ["a", "b", "A", "_", "-", "1", " ", "é", "ї", "😀", ",", "\u00A0", "\u2028", "\uFEFF", "\t", "\n", "\r", "\v", "\f", "\0", "/", ".", "$", "{", "]", "\\", "|", "€", "🙂", "٣", "\u0085", "\u200B"];

    private static readonly string[] Noise =
        ["(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "^", "$", "\\", "-", ",", "2", "a", ":", "<", ">", "=", "!", "(?", "(?<a>", "(?i)", "(?>", @"\k<a>", @"\1", @"\A", @"\p{", @"\u{", "{2,1}", "[^", @"\c", @"\x", "#", "'"];

    /// <summary>An expression that is valid.</summary>
    public string Next(int depth = 0) => string.Join('|', Some(random.Next(8) == 0 ? 2 : 1, () => string.Concat(Some(random.Next(1, 5), () => Item(depth)))));

    /// <summary>An expression with some of it replaced or removed, and other things inserted; mostly it is not valid.</summary>
    public string Broken()
    {
        var pattern = Next();
        for (var left = random.Next(1, 3); left > 0; left--)
        {
            var start = random.Next(pattern.Length + 1);
            var end = random.Next(start, Math.Min(pattern.Length, start + 2) + 1);
            pattern = pattern[..start] + (random.Next(4) == 0 ? "" : random.GetItems(Noise, 1)[0]) + pattern[end..];
        }

        return pattern;
    }

    /// <summary>A short text.</summary>
    public string Text() => string.Concat(random.GetItems(random.Next(3) == 0 ? Texts : Texts[..9], random.Next(7)));

    private static List<string> Some(int count, Func<string> create) => Enumerable.Range(0, count).Select(_ => create()).ToList();

    private string Item(int depth) => random.Next(12) == 0 ? Pick(Places) : Part(depth) + (random.Next(3) == 0 ? Pick(Repetitions) + (random.Next(3) == 0 ? "?" : "") : "");

    private string Part(int depth) => random.Next(10) switch
    {
        0 or 1 when depth < 3 => $"({(random.Next(2) == 0 ? "?:" : "")}{Next(depth + 1)})",
        2 or 3 => $"[{(random.Next(3) == 0 ? "^" : "")}{string.Concat(Some(random.Next(4), Member))}]",
        4 => Pick(Sets),
        _ => Pick(Characters),
    };

    private string Member() => random.Next(6) switch
    {
        0 => "a-z",
        1 => @"\x30-\u{39}",
        2 => Pick(Sets[1..]),
        3 => Pick([@"\b", @"\-", @"\^", "[", "(", "*", "."]),
        _ => Pick(Characters) is var character && character == "-" ? @"\-" : character,
    };

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
