using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>Writes the nested class that holds the claims. The type of each says whether caveats limit it.</summary>
internal static class ClaimsEmitter
{
    public static void Write(CodeWriter code, ArticleModel article)
    {
        code.Line();
        code.Line("/// <summary>What the article asserts.</summary>");
        code.Line("public static class Claims");
        code.Open();
        for (var i = 0; i < article.Claims.Count; i++)
        {
            var claim = article.Claims[i];
            var type = claim.Caveats.Count == 0 ? "PlainClaim" : "QualifiedClaim";
            MarkGroupEmitter.WriteMark(code, type, i, claim.Mark,
            [
                Xml.Of(claim.Statement),
                Kind(claim),
                .. Caveats(claim, article),
                .. Evidence(claim, article),
                .. Documentation.Quotes(claim.Mark, article.SourceText),
            ]);
        }

        MarkGroupEmitter.WriteLookUp(code, "Claims", "Claim");
        WriteKeys(code, article);
        code.Close();
    }

    private static string Kind(ClaimModel claim)
    {
        var kind = Words.Capitalized(Vocabulary.ClaimKind, claim.Kind);
        var certainty = Words.Of(Vocabulary.Certainty, claim.Certainty);
        var status = claim.Standing.IsActive ? "" : $", {Words.Of(Vocabulary.Status, claim.Standing.Status)}";
        return $"<para>{kind}, {certainty}{status}.</para>";
    }

    private static string[] Caveats(ClaimModel claim, ArticleModel article) => Documentation.List(
        "Only with its caveats:", claim.Caveats.Count, i => Describe(article.Caveats[claim.Caveats[i]]));

    private static string[] Evidence(ClaimModel claim, ArticleModel article) => Documentation.List(
        "Evidence:", claim.Evidence.Count, i => Describe(article.Evidence[claim.Evidence[i]]));

    private static string Describe(CaveatModel caveat) => See("Caveats", caveat.Mark) + Xml.Of(caveat.Statement);

    private static string Describe(EvidenceModel evidence) =>
        See("Evidence", evidence.Mark) + Words.Of(Vocabulary.EvidenceKind, evidence.Kind);

    private static string See(string group, MarkModel mark) => mark.Name.Length == 0 ? "" : Xml.See($"{group}.{mark.Name}") + ": ";

    private static void WriteKeys(CodeWriter code, ArticleModel article)
    {
        code.Line();
        code.Line("/// <summary>The claim that a key names.</summary>");
        code.Line("public static global::Quoin.Claim Find(Key key) => All[(int)key];");
        code.Line();
        code.Line("/// <summary>The key that names a claim of this article.</summary>");
        code.Line("/// <exception cref=\"global::System.ArgumentException\">The claim belongs to another article.</exception>");
        code.Line("public static Key KeyOf(global::Quoin.Claim claim) => _content.IndexOf(claim) is var index and >= 0");
        code.Line("    ? (Key)index");
        code.Line("    : throw new global::System.ArgumentException(\"The claim belongs to another article.\", \"claim\");");
        code.Line();
        code.Line("/// <summary>Names the claims, for a <see langword=\"switch\"/> that must not forget one.</summary>");
        code.Line("public enum Key");
        code.Open();
        for (var i = 0; i < article.Claims.Count; i++)
        {
            var name = article.Claims[i].Mark.Name;
            if (name.Length > 0)
            {
                code.Line($"/// <inheritdoc cref=\"Claims.{name}\"/>");
                code.Line($"{name} = {i},");
            }
        }

        code.Close();
    }
}
