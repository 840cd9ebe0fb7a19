using Quoin.Compiler.Format;

namespace Quoin.Fuzzing;

/// <summary>A random valid policy.</summary>
internal static class RandomPolicy
{
    private static readonly string[] Tags = ["en", "uk", "zh-Hant", "no", "de-AT"];

    public static MappingPiece Make(Random random)
    {
        var root = new MappingPiece([("quoin-policy", new ScalarPiece("1"))]);
        if (random.Next(2) == 0)
        {
            root.Add("languages", Words(Tags, random));
        }

        root.Add("rules", new MappingPiece(Enumerable.Range(0, random.Next(5)).Select(i => ($"rule-{i}", (Piece)Rule(random)))));
        return root;
    }

    private static MappingPiece Rule(Random random)
    {
        var rule = new MappingPiece([("needs", OneOrMany(Vocabulary.Get(typeof(PolicyNeed)), random))]);
        if (random.Next(2) == 0)
        {
            rule.Add("description", HostileWords.InTexts[random.Next(HostileWords.InTexts.Count)] + " rule");
        }

        if (random.Next(2) == 0)
        {
            rule.Add("severity", Any([.. Vocabulary.Get(typeof(PolicySeverity)).Words], random));
        }

        if (random.Next(2) == 0)
        {
            (string Key, Vocabulary Words)[] keys = [("kind", Vocabulary.ClaimKind), ("certainty", Vocabulary.Certainty), ("status", Vocabulary.Status)];
            rule.Add("claims", new MappingPiece(keys.Skip(random.Next(3)).Select(key => (key.Key, OneOrMany(key.Words, random)))));
        }

        return rule;
    }

    private static Piece OneOrMany(Vocabulary vocabulary, Random random) =>
        random.Next(2) == 0 ? new ScalarPiece(Any([.. vocabulary.Words], random)) : Words([.. vocabulary.Words], random);

    private static ListPiece Words(string[] words, Random random) =>
        new(words.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Select(word => new ScalarPiece(word)));

    private static string Any(string[] words, Random random) => words[random.Next(words.Length)];
}
