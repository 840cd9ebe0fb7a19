using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;

namespace Quoin.Compiler.Checks;

/// <summary>A claim that stands cites evidence that stands.</summary>
internal static class FallenEvidenceRule
{
    /// <summary>What the rule tells of a claim.</summary>
    public const string Told = "standing evidence";

    public static void Check(EditorialArticle article)
    {
        var evidence = article.Model.Evidence;
        var successors = new Successors(evidence.Select(item => item.Standing));
        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            var claim = article.Model.Claims[i];
            if (!claim.Standing.Stands)
            {
                continue;
            }

            var standing = 0;
            for (var j = 0; j < claim.Evidence.Count; j++)
            {
                if (evidence[claim.Evidence[j]].Standing.Stands)
                {
                    standing++;
                }
                else
                {
                    ReportFallen(article, i, j, successors);
                }
            }

            if (claim.Evidence.Count > 0 && standing == 0 && !article.IsTold(claim.Mark.Id, Told))
            {
                article.Report(Rules.NoStandingEvidence, article.Annotation.Claims[i].Mark.Id.Range, claim.Mark.Id);
            }
        }
    }

    private static void ReportFallen(EditorialArticle article, int claim, int reference, Successors successors)
    {
        var cited = article.Model.Claims[claim].Evidence[reference];
        var fallen = article.Model.Evidence[cited];
        var last = article.Model.Evidence[successors.Last(cited)];
        var (alone, replaced) = fallen.Standing.IsRetracted ? ("retracted", "retracted and replaced") : ("superseded", "superseded");
        var (fate, remedy) = (HasReplacement: last != fallen, last.Standing.Stands) switch
        {
            (true, true) => ($"{replaced} by '{last.Mark.Id}'", "cite that in its place"),
            (true, false) => ($"{replaced}, in the end by '{last.Mark.Id}', which does not stand either", "cite evidence that stands, or take the reference away"),
            _ => (alone, "cite evidence that stands, or take the reference away"),
        };
        article.Report(
            Rules.FallenEvidenceCited, article.Annotation.Claims[claim].Evidence[reference].Range,
            article.Model.Claims[claim].Mark.Id, fallen.Mark.Id, fate, remedy);
    }
}
