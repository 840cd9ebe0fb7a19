using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that valid claims do not cite retracted or superseded evidence.</summary>
internal static class FallenEvidenceRule
{
    public static readonly Rule Rule = new("QUO4005", "Retracted or superseded evidence cited",
        "The claim '{0}' cites '{1}', which was {2}; {3}",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var evidence = article.Model.Evidence;
        Successors? successors = null;
        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            var claim = article.Model.Claims[i];
            if (!claim.Standing.Stands)
            {
                continue;
            }

            for (var j = 0; j < claim.Evidence.Count; j++)
            {
                if (!evidence[claim.Evidence[j]].Standing.Stands)
                {
                    Report(article, i, j, successors ??= new Successors(evidence.Select(static item => item.Standing)));
                }
            }
        }
    }

    private static void Report(EditorialArticle article, int claim, int reference, Successors successors)
    {
        var cited = article.Model.Claims[claim].Evidence[reference];
        var fallen = article.Model.Evidence[cited];
        var last = article.Model.Evidence[successors.Last(cited)];
        var (alone, replaced) = fallen.Standing.IsRetracted ? ("retracted", "retracted and replaced") : ("superseded", "superseded");
        var (fate, remedy) = (HasReplacement: last != fallen, last.Standing.Stands) switch
        {
            (true, true) => ($"{replaced} by '{last.Mark.Id}'", $"cite '{last.Mark.Id}' instead"),
            (true, false) => ($"{replaced}, in the end by '{last.Mark.Id}', which is not valid any more either", "cite evidence that is still valid, or remove the reference"),
            _ => (alone, "cite evidence that is still valid, or remove the reference"),
        };
        article.Report(
            Rule, article.Annotation.Claims[claim].Evidence[reference].Range,
            article.Model.Claims[claim].Mark.Id, fallen.Mark.Id, fate, remedy);
    }
}
