using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that a claim is not more certain than its strongest valid evidence supports.</summary>
internal static class EvidenceStrengthRule
{
    public static readonly Rule Rule = new("QUO4004", "Claim more certain than its evidence",
        "The claim '{0}' is '{1}', but the strongest evidence that it cites, '{2}' ({3}), supports {4}; "
        + "{5}, cite stronger evidence, or justify it in 'certainty-because'",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var claims = article.Model.Claims;
        for (var i = 0; i < claims.Count; i++)
        {
            if (article.IsCertaintyOpen(i) && Strongest(article.Model, claims[i]) is { } index && article.Model.AllEvidence[index] is var strongest
                && EvidenceStrength.Of(strongest, article.Model.Format) is var limit && limit.IsBelow(claims[i].CertaintyWord))
            {
                var (allowed, remedy) = limit.Describe(article.Model.Format.Certainty);
                article.Report(
                    Rule, article.Annotation.Claims[i].Certainty!.Range,
                    claims[i].Mark.Id,
                    claims[i].CertaintyWord!.Name,
                    article.Model.ReferenceOf(MarkKind.Evidence, index),
                    strongest.KindWord?.Name ?? "",
                    allowed,
                    remedy);
            }
        }
    }

    /// <summary>The index of the strongest valid evidence that a claim cites, the first if several are equally strong; null if there is none.</summary>
    private static int? Strongest(ArticleModel article, ClaimModel claim)
    {
        int? strongest = null;
        var all = article.AllEvidence;
        foreach (var index in claim.Evidence)
        {
            var evidence = all[index];
            if (evidence.Standing.Stands && (strongest is not { } best || EvidenceStrength.Of(evidence, article.Format).Most > EvidenceStrength.Of(all[best], article.Format).Most))
            {
                strongest = index;
            }
        }

        return strongest;
    }
}
