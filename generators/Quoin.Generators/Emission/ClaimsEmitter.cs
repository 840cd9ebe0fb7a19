using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>Writes the nested class that holds the claims. The type of each says whether caveats limit it.</summary>
internal static class ClaimsEmitter
{
    public static void Write(CodeWriter code, ArticleModel article, Notices notices)
    {
        code.Line();
        code.Document("<summary>What the article asserts.</summary>");
        WriteIndex(code, article);
        code.Line("public static class Claims");
        code.Open();

        // Written once, for many claims have the same.
        string[] caveats = Items(code, article.Caveats, Describe);
        string[] evidence = Items(code, article.Evidence, Describe);
        for (var i = 0; i < article.Claims.Count; i++)
        {
            var claim = article.Claims[i];
            var notice = notices.OfClaim(i);
            MarkGroupEmitter.WriteMark(code, Type(claim), i, claim.Mark.Name,
            () =>
            [
                .. Documentation.Begin(notice, claim.Standing.IsDraft, Xml.Of(claim.Statement)),
                Kind(claim, article),
                .. Documentation.List("Only with its caveats:", claim.Caveats.Count, item => caveats[claim.Caveats[item]]),
                .. Documentation.List("Evidence:", claim.Evidence.Count, item => evidence[claim.Evidence[item]]),
                .. Documentation.Quotes(claim.Mark, article),
            ],
            () => StandingEmitter.Write(code, notice, claim.Standing.IsDraft));
        }

        WriteFormerNames(code, article, notices);

        MarkGroupEmitter.WriteLookUp(code, "Claims", "Claim");
        WriteKeys(code, article, notices);
        code.Close();
    }

    private static void WriteIndex(CodeWriter code, ArticleModel article)
    {
        var ids = article.Claims.Select(claim => string.Join("<", [claim.Mark.Id, .. claim.Formerly.Select(former => former.Id)]));
        code.Line($"[{MarkGroupEmitter.Index}({Literals.Of(string.Join(" ", ids))}, texts: {Literals.Of(ClaimTextTable.Write(article))})]");
    }

    private static string Kind(ClaimModel claim, ArticleModel article)
    {
        var kind = Words.Capitalized(claim.Kind.Name());
        var certainty = Words.Of(claim.Certainty.Name());
        var terms = claim.About.Select(term => Xml.Of(article.Terms[term].Label)).ToList();
        var about = terms.Count == 0 ? "" : $" About {Documentation.Names(terms.Count, i => terms[i])}.";
        return $"<para>{kind}, {certainty}.{about}</para>";
    }

    private static string[] Items<T>(CodeWriter code, IReadOnlyCollection<T> marks, Func<T, string> describe) =>
        code.Documents ? [.. marks.Select(mark => Documentation.Item(describe(mark)))] : [];

    private static string Describe(CaveatModel caveat) => See("Caveats", caveat.Mark, Xml.Of(caveat.Statement));

    private static string Describe(EvidenceModel evidence)
    {
        var status = evidence.Standing.IsActive ? "" : $" ({Words.Of(evidence.Standing.Status.Name())})";
        return See("Evidence", evidence.Mark, MarkGroupEmitter.Describe(evidence)) + status;
    }

    /// <summary>A text that leads to its mark: shorter than both, and an editor would show the mark's name with all its classes.</summary>
    private static string See(string group, MarkModel mark, string text) => mark.Name.Length == 0 ? text : Xml.See($"{group}.{mark.Name}", text);

    private static void WriteKeys(CodeWriter code, ArticleModel article, Notices notices)
    {
        code.Line();
        code.Document("<summary>The claim that a key names.</summary>");
        code.Line("public static global::Quoin.Claim Get(Key key) => All[(int)key];");
        code.Line();
        code.Document("<summary>The key that names a claim of this article.</summary>");
        code.Document("<exception cref=\"global::System.ArgumentException\">The claim belongs to another article.</exception>");
        code.Line("public static Key GetKey(global::Quoin.Claim claim) => _content.IndexOf(claim) is var index and >= 0");
        code.Line("    ? (Key)index");
        code.Line("    : throw new global::System.ArgumentException(\"The claim belongs to another article.\", \"claim\");");
        code.Line();
        code.Document("<summary>Names the claims, for a <see langword=\"switch\"/> that must not forget one.</summary>");
        code.Line("public enum Key");
        code.Open();
        for (var i = 0; i < article.Claims.Count; i++)
        {
            var claim = article.Claims[i];
            WriteKey(code, claim.Mark.Name, i, notices.OfClaim(i), claim.Standing.IsDraft);
            foreach (var former in claim.Formerly)
            {
                WriteKey(code, former.Name, i, notices.OfFormerName(i, former), claim.Standing.IsDraft);
            }
        }

        code.Close();
    }

    private static void WriteKey(CodeWriter code, string name, int index, Notice? notice, bool isDraft)
    {
        if (name.Length > 0)
        {
            code.Document($"<inheritdoc cref=\"Claims.{name}\"/>");
            StandingEmitter.Write(code, notice, isDraft);
            code.Line($"{name} = {index},");
        }
    }

    /// <summary>Writes names that claims had earlier: they lead to the same claims, and say what these are called now.</summary>
    private static void WriteFormerNames(CodeWriter code, ArticleModel article, Notices notices)
    {
        for (var i = 0; i < article.Claims.Count; i++)
        {
            var claim = article.Claims[i];
            foreach (var former in claim.Formerly)
            {
                var notice = notices.OfFormerName(i, former);
                MarkGroupEmitter.WriteMark(
                    code, Type(claim), i, former.Name,
                    () => FormerName(claim, notice),
                    () => StandingEmitter.Write(code, notice, claim.Standing.IsDraft));
            }
        }
    }

    private static string Type(ClaimModel claim) => claim.Caveats.Count == 0 ? "PlainClaim" : "QualifiedClaim";

    private static string[] FormerName(ClaimModel claim, Notice notice)
    {
        var name = $"An earlier name of {(claim.Mark.Name.Length == 0 ? claim.Mark.Id : Xml.See(claim.Mark.Name, claim.Mark.Name))}.";
        return Documentation.Begin(notice.Rule == CodeRules.Renamed ? null : notice, claim.Standing.IsDraft, name);
    }
}
