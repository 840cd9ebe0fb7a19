namespace Quoin.Compiler;

/// <summary>A claim is no surer than the words that it quotes.</summary>
internal static class OverclaimRule
{
    public static void Check(EditorialArticle article)
    {
        var claims = article.Model.Claims;
        for (var i = 0; i < claims.Count; i++)
        {
            if (article.IsCertaintyOpen(i) && WeakestHedge(article, claims[i]) is { } hedge && hedge.Certainty < claims[i].Certainty)
            {
                article.Report(
                    Rules.Overclaim, article.Annotation.Claims[i].Certainty.Range,
                    claims[i].Mark.Id,
                    Vocabulary.Certainty.Words[claims[i].Certainty],
                    Whitespace.Collapse(article.Source.Text.Substring(hedge.Span.Start, hedge.Span.Length)),
                    article.Source.Describe(hedge.Span.Start),
                    Vocabulary.Certainty.Words[hedge.Certainty]);
            }
        }
    }

    private static Hedge? WeakestHedge(EditorialArticle article, ClaimModel claim)
    {
        Hedge? weakest = null;
        var end = 0;
        foreach (var quote in claim.Mark.Quotes)
        {
            // What a quote leaves out it does not get rid of.
            var start = quote.FollowsOmission ? end : quote.Anchor.Span.Start;
            end = quote.Anchor.Span.End;
            if (Wording.For(quote.Language)?.WeakestHedge(article.Source.Text, new Span(start, end - start)) is { } hedge
                && (weakest is null || hedge.Certainty < weakest.Value.Certainty))
            {
                weakest = hedge;
            }
        }

        return weakest;
    }
}
