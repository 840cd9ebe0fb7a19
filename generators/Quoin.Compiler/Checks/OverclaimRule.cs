using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that a claim is not more certain than the words that it quotes.</summary>
internal static class OverclaimRule
{
    public static readonly Rule Rule = new("QUO4003", "Claim more certain than its quote",
        "The claim '{0}' is '{1}', but the source says \"{2}\" at {3}, which allows '{4}' at most; lower the certainty, or justify it in 'certainty-because'",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var claims = article.Model.Claims;
        for (var i = 0; i < claims.Count; i++)
        {
            if (article.IsCertaintyOpen(i) && WeakestHedge(article, claims[i]) is { } hedge && hedge.Certainty < claims[i].Certainty)
            {
                article.Report(
                    Rule, article.Annotation.Claims[i].Certainty.Range,
                    claims[i].Mark.Id,
                    claims[i].Certainty.Name(),
                    Whitespace.Collapse(article.Source.TextOf(hedge.Span)),
                    article.Source.Describe(hedge.Span.Start),
                    hedge.Certainty.Name());
            }
        }
    }

    /// <summary>The hedge of a claim's quotes that allows the least certainty; null if there is none.</summary>
    public static Hedge? WeakestHedge(EditorialArticle article, ClaimModel claim)
    {
        var register = article.RegisterOf(claim);
        Hedge? weakest = null;
        var end = 0;
        foreach (var quote in claim.Mark.Quotes)
        {
            // A hedge still counts if the quote omits it, in the middle or directly before its first word.
            var start = quote.FollowsOmission ? end : quote.Anchor.Span.Start;
            end = quote.Anchor.Span.End;
            var wording = Wording.For(quote.Language);
            weakest = Weaker(weakest, wording?.HedgeBefore(article.Source.Text, start, register));
            weakest = Weaker(weakest, wording?.WeakestHedge(article.Source.Text, new Span(start, end - start), register));
        }

        return weakest;
    }

    private static Hedge? Weaker(Hedge? first, Hedge? second) =>
        first is null || second?.Certainty < first.Value.Certainty ? second : first;
}
