using System.Text;

namespace Quoin.Compiler.Tests;

/// <summary>Writes documents from a grammar of Markdown: every construct that a source can have, in any order and nested.</summary>
internal sealed class RandomMarkdown(int seed)
{
    private static readonly string[] Words =
    [
        "tea", "Salt", "5 mg", "0.5 %", "isn’t", "sleep.", "Чай", "допомагає,", "茶很好", "研究。", "a_b_c", "x*y", "3 < 5", "R&D", "#1", "e.g.", "(see", "below)", "\"quoted\"", "–", "naïve", "e\u0301t", "🙂", "1.", "+", "=", "[0,", "7)", "a<br>b", "List<T>", "<ul><li>item</li><li>another</li></ul>",
    ];

    private static readonly string[] Html =
    [
        "<div class=\"a > b\">\nPlain <b>bold</b> &amp; <!-- unseen --> text\nin lines.\n</div>", "<!-- A comment.\nOf two lines. -->", "<p align=center>One</p><p>Two &lt; three</p>",
        "<script>\nvar unseen = \"<b>\";\n</script>", "<style>p { color: red }</style>", "<h2>A heading &#33;</h2>", "<details>\n<summary>More</summary>\n\nText in *it*.\n\n</details>", "<br>", "+++", "<table><tr><td>1</td><td>2</td></tr></table>",
    ];

    private readonly Random _random = new(seed);
    private readonly List<string> _footnotes = [];

    /// <summary>A document.</summary>
    public static string Of(int seed) => new RandomMarkdown(seed).Document();

    private string Document()
    {
        var document = new StringBuilder(Chance(4) ? "---\ntitle: \"Tea: a drink\"\ntags: [a, b]\n---\n\n" : "");
        document.Append(string.Join("\n\n", Many(6, () => Block(depth: 0)))).Append("\n\n");
        foreach (var label in _footnotes.Distinct().ToList())
        {
            document.Append("[^").Append(label).Append("]: ").Append(Inlines(1)).Append(Chance(3) ? "\n\n    " + Line() : "").Append("\n\n");
        }

        return document.Append("[ref]: https://example.org/ref \"Title of it\"\n").ToString();
    }

    private string Block(int depth) => _random.Next(depth < 3 ? 16 : 7) switch
    {
        0 => new string('#', _random.Next(1, 7)) + " " + Line() + (Chance(4) ? " {#an-id-" + _random.Next(100) + "}" : ""),
        1 => "Heading " + Line() + "\n" + new string(Chance(2) ? '=' : '-', 5),
        2 => "```" + (Chance(2) ? "csharp" : "") + "\nvar a = \"<b>&amp;\";\n\n  *not emphasis*  \n```",
        3 => Chance(2) ? "***" : "```\n```",
        4 or 5 or 6 => Inlines(2),
        7 => Table(),
        8 or 9 => string.Join("\n", Many(3, () => Indent(Chance(2) ? "- " : "* ", (Chance(4) ? "[ ] " : Chance(4) ? "[x] " : "") + Inlines(2) + Nested(depth)))),
        10 => string.Join("\n", Many(3, () => Indent(_random.Next(1, 20) + ". ", Inlines(2) + Nested(depth)))),
        11 => Quote(Block(depth + 1) + (Chance(2) ? "\n\n" + Block(depth + 1) : "")),
        12 => Quote("[!" + (Chance(2) ? "NOTE" : "WARNING") + "]\n" + Inlines(2)),
        13 when depth == 0 => Line() + "\n: " + Line() + (Chance(2) ? "\n: " + Line() : ""),
        14 when depth == 0 => Html[_random.Next(Html.Length)],
        15 when depth == 0 => "    indented code\n      and *more*",
        _ => Inlines(3),
    };

    private string Nested(int depth) => Chance(3) ? "\n\n" + Block(depth + 1) : "";

    private string Table() => $"| {Cell()} | {Cell()} |\n|:--|--:|\n" + string.Join("\n", Many(3, () => $"| {Cell()} | {Cell()} |"));

    private string Cell() => Chance(5) ? "a \\| b" : Inline(depth: 2);

    private string Inlines(int lines) => string.Join(Chance(4) ? "  \n" : "\n", Many(lines, Line));

    private string Line() => "word " + string.Join(" ", Many(6, () => Inline(depth: 0)));

    private string Inline(int depth) => _random.Next(depth < 2 ? 18 : 8) switch
    {
        0 => "\\*escaped\\_",
        1 => "&copy;&#x41;",
        2 => "`code *x* \\ y`",
        3 => "<span title=\"a\">in</span>",
        4 => "<https://example.org/a?b=c&d>",
        8 => "**" + Inline(depth + 1) + " strong**",
        9 => "*" + Inline(depth + 1) + " emphasis*",
        10 => "~~" + Inline(depth + 1) + " gone~~",
        11 => "[" + Inline(depth + 1) + " link](https://example.org/x \"Title\")",
        12 => "![an *image*](a.png)",
        13 => "[text][ref]",
        14 => Reference(),
        15 => "``a ` b``",
        16 => "www.example.org/path",
        17 => "***both***",
        _ => Words[_random.Next(Words.Length)],
    };

    private string Reference()
    {
        _footnotes.Add(((char)('a' + _random.Next(5))).ToString());
        return $"sourced.[^{_footnotes[^1]}]";
    }

    private static string Indent(string bullet, string text) => bullet + text.Replace("\n", "\n" + new string(' ', bullet.Length));

    private static string Quote(string text) => "> " + text.Replace("\n", "\n> ");

    private List<string> Many(int most, Func<string> make) => Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => make()).ToList();

    private bool Chance(int of) => _random.Next(of) == 0;
}
