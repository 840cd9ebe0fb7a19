using Quoin.Compiler.Tests;

namespace Quoin.Fuzzing;

/// <summary>Lets a source drift from its annotation, by chance.</summary>
internal static class SourceMutation
{
    private static readonly (string Before, string After)[] Drifts =
    [
        ("tea", "tee"), ("and", "and not"), ("and", "or"), ("’", "'"), (" ", "\u00A0"), (" ", "  "), (". ", ".\n"), ("\n", " "), ("\n", "\r\n"), ("0001", "0002"), ("Heading", "# Heading"), ("The", "- The"),
        ("number", "nu\u00ADmber"), ("warm", "wa\u0301rm"), ("kettle", "kettle 😀"), ("brings", "never brings"), ("The ", ""), ("i", "і"),
    ];

    public static string Apply(string source, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            source = Step(source, random);
        }

        return source;
    }

    private static string Step(string source, Random random)
    {
        var (before, after) = Drifts[random.Next(Drifts.Length)];
        var (start, middle, end) = Cut(source, random);
        return random.Next(7) switch
        {
            0 or 1 => source.Replace(before, after, StringComparison.Ordinal),
            2 => source.Insert(start, HostileWords.InTexts[random.Next(HostileWords.InTexts.Count)]),
            3 => string.Concat(source[..start], source[middle..end], source[start..middle], source[end..]),
            4 => source.Insert(end, source[start..middle]),
            5 => source.Remove(start, middle - start),
            _ => new Mutation(random.Next()).Apply(source),
        };
    }

    private static (int Start, int Middle, int End) Cut(string text, Random random)
    {
        int[] cuts = [random.Next(text.Length + 1), random.Next(text.Length + 1), random.Next(text.Length + 1)];
        Array.Sort(cuts);
        return (cuts[0], cuts[1], cuts[2]);
    }
}
