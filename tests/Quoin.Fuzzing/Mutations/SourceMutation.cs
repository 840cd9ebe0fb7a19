using Quoin.Compiler.Tests;

namespace Quoin.Fuzzing;

/// <summary>Lets a source drift from its annotation at random.</summary>
internal static class SourceMutation
{
    private static readonly (string Before, string After)[] Drifts =
    [
        ("tea", "tee"), ("and", "and not"), ("and", "or"), ("’", "'"), (" ", "\u00A0"), (" ", "  "), (". ", ".\n"), ("\n", " "), ("\n", "\r\n"), ("0001", "0002"), ("Heading", "# Heading"), ("The", "- The"),
        ("number", "nu\u00ADmber"), ("warm", "wa\u0301rm"), ("kettle", "kettle 😀"), ("brings", "never brings"), ("The ", ""), ("i", "і"),
    ];

    /// <summary>Words with replacements for both sides, so that quotes are still found.</summary>
    private static readonly (string Before, string After)[] Rewordings =
    [
        (" brings", " may bring"), (" needs", " never needs"), (" may follow", " does not follow"), (" warms", " suggests"), (" and", " without"), (" and", ". And"), (" tea", " 0.5 mg tea"), (" чай", " не чай"),
        ("kettle", "kettle!"), ("The ", "# The "), ("water", "wa\u0301ter"), (" приносить", " може принести"), ("leaf", "\uFFFEleaf"), ("warm water", "\u202Ewarm\u202C"), ("steam", "\0steam"), ("tea", "téa"),
    ];

    /// <summary>Rewrites a word on both sides.</summary>
    public static (string Annotation, string Source) Reword(string annotation, string source, Random random)
    {
        var (before, after) = Rewordings[random.Next(Rewordings.Length)];
        var written = after.Replace("\0", "\\0", StringComparison.Ordinal).Replace("\uFFFE", "\\uFFFE", StringComparison.Ordinal);
        return (annotation.Replace(before, written, StringComparison.Ordinal), source.Replace(before, after, StringComparison.Ordinal));
    }

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
            2 => source.Insert(start, HostileWords.Any[random.Next(HostileWords.Any.Count)]),
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
