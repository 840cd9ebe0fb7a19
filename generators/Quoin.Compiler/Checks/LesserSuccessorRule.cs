using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that what supersedes a claim is valid, and does not repeat the claim with fewer caveats.</summary>
internal static class LesserSuccessorRule
{
    public static readonly Rule Rule = new("QUO4025", "Claim superseded by less",
        "The claim '{0}' is superseded by '{1}', which {2}; {3}",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var claims = article.Model.Claims;
        Successors? all = null;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Standing.SupersededBy is >= 0 and var next && Fault(article, claims[i], claims[next], claims[(all ??= new Successors(claims.Select(static claim => claim.Standing))).Last(next)]) is var (fault, remedy))
            {
                article.Report(
                    Rule, article.Annotation.Marks(MarkKind.Claim)[i].Fields.Text(ClaimFields.SupersededBy)!.Value.Range,
                    claims[i].Mark.Id, claims[next].Mark.Id, fault, remedy);
            }
        }
    }

    private static (string Fault, string Remedy)? Fault(EditorialArticle article, ClaimModel claim, ClaimModel next, ClaimModel last)
    {
        if (next.Standing.IsRetracted && !last.Standing.Stands)
        {
            return ("was retracted", "name a claim that is valid, or retract this one too");
        }

        if (next.Standing.IsDraft)
        {
            return ("is a draft", "make that one active, or leave this one active until then");
        }

        return next.Caveats.Count < claim.Caveats.Count && ClaimTexts.AreEqual(article.Model, claim, next)
            ? ($"has the same words, but {(next.Caveats.Count == 0 ? "no caveats" : "fewer caveats")}", "give that one the caveats too, or say in its words what has changed")
            : null;
    }
}
