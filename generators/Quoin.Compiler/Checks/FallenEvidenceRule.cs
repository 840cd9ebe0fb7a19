using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that valid claims do not cite retracted or superseded evidence.</summary>
internal static class FallenEvidenceRule
{
    public static readonly Rule Rule = new("QUO4005", "Retracted or superseded evidence cited",
        "The claim '{0}' cites '{1}', which was {2}; {3}",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var evidence = article.Model.AllEvidence;
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
        var end = successors.Last(cited);
        var (fallen, last) = (article.Model.AllEvidence[cited], article.Model.AllEvidence[end]);
        var (id, lastId) = (article.Model.ReferenceOf(MarkKind.Evidence, cited), article.Model.ReferenceOf(MarkKind.Evidence, end));
        var (alone, replaced) = fallen.Standing.IsRetracted ? ("retracted", "retracted and replaced") : ("superseded", "superseded");
        var (fate, remedy) = (HasReplacement: end != cited, last.Standing.Stands) switch
        {
            (true, true) => ($"{replaced} by '{lastId}'", $"cite '{lastId}' instead"),
            (true, false) => ($"{replaced}, in the end by '{lastId}', which is not valid any more either", "cite evidence that is still valid, or remove the reference"),
            _ => (alone, "cite evidence that is still valid, or remove the reference"),
        };
        article.Report(
            Rule, article.Annotation.Claims[claim].Evidence[reference].Range,
            article.Model.Claims[claim].Mark.Id, id, fate, remedy);
    }
}
