using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that a claim is not more certain than the words that it quotes.</summary>
internal static class OverclaimRule
{
    public static readonly Rule Rule = new("QUO4003", "Claim more certain than its quote",
        "The claim '{0}' is '{1}', but the source says \"{2}\" at {3}, which allows {4}; {5}, or justify it in 'certainty-because'",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var claims = article.Model.Claims;
        for (var i = 0; i < claims.Count; i++)
        {
            if (article.IsCertaintyOpen(i) && article.Quoted(MarkKind.Claim, i).WeakestHedge(article.RegisterOf(claims[i])) is { } hedge && hedge.Limit.IsBelow(claims[i].CertaintyWord))
            {
                var (allowed, remedy) = hedge.Limit.Describe(article.Model.Format.Certainty);
                article.Report(
                    Rule, article.Annotation.Claims[i].Certainty!.Range,
                    claims[i].Mark.Id,
                    claims[i].CertaintyWord!.Name,
                    Whitespace.Collapse(article.Source.TextOf(hedge.Span)),
                    article.Source.Describe(hedge.Span.Start),
                    allowed,
                    remedy);
            }
        }
    }
}
