using Quoin.Compiler.Format;
using Quoin.Definitions;

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
        if (random.Next(2) == 0)
        {
            root.Add("phrases", new MappingPiece(Enumerable.Range(0, random.Next(4)).Select(i => ($"phrase-{i}", (Piece)Phrase(random)))));
        }

        return root;
    }

    private static MappingPiece Rule(Random random)
    {
        var rule = new MappingPiece([("needs", Needs(random))]);
        AddCommon(rule, random);
        return rule;
    }

    private static MappingPiece Phrase(Random random)
    {
        var rule = new MappingPiece([("words", Phrases(random))]);
        if (random.Next(3) == 0)
        {
            rule.Add("except", Phrases(random));
        }

        if (random.Next(2) == 0)
        {
            rule.Add("needs", Needs(random));
        }

        AddCommon(rule, random);
        return rule;
    }

    private static void AddCommon(MappingPiece rule, Random random)
    {
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
            var claims = new MappingPiece(keys.Skip(random.Next(3)).Select(key => (key.Key, OneOrMany(key.Words, random))));
            (string Key, string[] Values)[] others =
                [("section", ["s0", "s1", "intro"]), ("about", ["t0", "lib/t0"]), ("article", ["a*", "x-1", "zz*"]), ("language", Tags), ("market", ["GB", "US", "US-CA", "EU"])];
            foreach (var (key, values) in others.Where(_ => random.Next(4) == 0))
            {
                claims.Add(key, Words(values, random));
            }

            rule.Add("claims", claims);
        }
    }

    private static Piece Needs(Random random) => random.Next(3) switch
    {
        0 => OneOrMany(Vocabulary.Get(typeof(PolicyNeed)), random),
        1 => Need(random),
        _ => new ListPiece([Need(random), new ScalarPiece(Any([.. Vocabulary.Get(typeof(PolicyNeed)).Words], random)), Need(random)]),
    };

    private static MappingPiece Need(Random random) => random.Next(4) switch
    {
        0 => new MappingPiece([("caveat", new MappingPiece([("kind", OneOrMany(Vocabulary.CaveatKind, random)), ("field", Key(MarkKind.Caveat, random))]))]),
        1 => new MappingPiece([("evidence", new MappingPiece([("kind", OneOrMany(Vocabulary.EvidenceKind, random))])), ("field", Key(MarkKind.Claim, random))]),
        2 => new MappingPiece([("evidence", new MappingPiece([("field", Key(MarkKind.Evidence, random))]))]),
        _ => new MappingPiece([("field", Key(MarkKind.Claim, random))]),
    };

    private static ScalarPiece Key(MarkKind kind, Random random) => new(Any([.. MarkKeys.Of(kind).Select(field => field.Key)], random));

    private static Piece Phrases(Random random) => random.Next(3) switch
    {
        0 => new ScalarPiece(APhrase(random)),
        1 => new ListPiece(Enumerable.Range(0, random.Next(1, 6)).Select(_ => new ScalarPiece(APhrase(random)))),
        _ => new MappingPiece(Tags.Take(random.Next(1, Tags.Length)).Select(tag => (tag, (Piece)new ScalarPiece(APhrase(random))))),
    };

    /// <summary>Common words, which random texts have too, and hostile ones.</summary>
    private static string APhrase(Random random)
    {
        string[] common = ["the", "a", "no", "not", "is", "in the", "m*", "і", "не", "за*", "1", "100 %"];
        var hostile = HostileWords.InSentences[random.Next(HostileWords.InSentences.Count)].Replace("*", "", StringComparison.Ordinal);
        return random.Next(3) > 0 ? Any(common, random) : $"{hostile} {Any(common, random)}";
    }

    private static Piece OneOrMany(Vocabulary vocabulary, Random random) =>
        random.Next(2) == 0 ? new ScalarPiece(Any([.. vocabulary.Words], random)) : Words([.. vocabulary.Words], random);

    private static ListPiece Words(string[] words, Random random) =>
        new(words.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Select(word => new ScalarPiece(word)));

    private static string Any(string[] words, Random random) => words[random.Next(words.Length)];
}
