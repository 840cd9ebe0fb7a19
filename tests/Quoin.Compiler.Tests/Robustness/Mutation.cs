namespace Quoin.Compiler.Tests;

/// <summary>Breaks a text at random; the result depends only on the seed.</summary>
internal sealed class Mutation(int number)
{
    private static readonly string[] Fragments =
    [
        "[", "]", "{", "}", ":", ": ", "- ", "? ", "| ", "|2-\n", ">\n", ">99\n", "\"", "'", "#", "&a ", "*a ", "!!str ", "!<", "<<: *a\n", "%YAML 1.2\n",
        "---\n", "...\n", "\t", "\n", "\r", "\r\n", "\u0085", "\u2028", "\uFEFF", "\0", "\u0001", "\u001B", "\uD83D", "\uDE00", "\u202E", "\\", "\\x", "\"\\UD8000000\"",
        "~", "null", "@", "`", "🇺🇦", "e\u0301", "x-", "a: b\n", "  ", "\n\n\n", ",", "quotes: []\n", "quote: \"\"\n", "applies-to: all\n", "[[[[{a: [",
    ];

    private readonly Random _random = new(number);

    public string Apply(string text)
    {
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            text = Step(text);
        }

        return text;
    }

    private string Step(string text)
    {
        var start = _random.Next(text.Length + 1);
        var length = _random.Next(Math.Min(text.Length - start, 1 << _random.Next(12)) + 1);
        var part = text.Substring(start, length);
        return _random.Next(7) switch
        {
            0 => text.Remove(start, length),
            1 => text[..start],
            2 => text.Remove(start, length).Insert(_random.Next(text.Length - length + 1), part),
            3 => text.Insert(start, part),
            4 => text.Insert(start, string.Concat(Enumerable.Repeat(Fragment(), _random.Next(1, 40)))),
            5 => text.Replace(Fragment().Trim() is { Length: > 0 } old ? old : " ", Fragment()),
            _ => text.Insert(start, Fragment()),
        };
    }

    private string Fragment() => Fragments[_random.Next(Fragments.Length)];
}
