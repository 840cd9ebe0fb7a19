using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that at least some of the evidence that a claim cites is still valid.</summary>
internal static class NoStandingEvidenceRule
{
    public static readonly Rule Rule = new("QUO4006", "All cited evidence retracted or superseded",
        "All evidence that the claim '{0}' cites was retracted or superseded; cite evidence that is still valid, or retract the claim",
        RuleSeverity.Warning);

    /// <summary>What the rule reports about a claim.</summary>
    public const string Told = "standing evidence";

    public static void Check(EditorialArticle article)
    {
        var evidence = article.Model.AllEvidence;
        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            var claim = article.Model.Claims[i];
            if (claim.Standing.Stands && claim.Evidence.Count > 0 && !article.IsTold(claim.Mark.Id, Told)
                && !HasStanding(claim))
            {
                article.Report(Rule, article.Annotation.Claims[i].Mark.Id.Range, claim.Mark.Id);
            }
        }

        bool HasStanding(ClaimModel claim)
        {
            foreach (var index in claim.Evidence)
            {
                if (evidence[index].Standing.Stands)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
