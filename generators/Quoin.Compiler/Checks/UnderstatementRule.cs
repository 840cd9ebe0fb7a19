using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Points out claims that are less certain than the words that they quote.</summary>
internal static class UnderstatementRule
{
    public static readonly Rule Rule = new("QUO4024", "Claim less certain than its quote",
        "The claim '{0}' is '{1}', but no word of its quote weakens it, and neither does its evidence; raise the certainty, quote the word that weakens it, or give a reason in 'certainty-because'",
        RuleSeverity.Information);

    public static void Check(EditorialArticle article)
    {
        var claims = article.Model.Claims;
        var hedged = new Dictionary<(Span Paragraph, WordedText Words), bool>();
        for (var i = 0; i < claims.Count; i++)
        {
            if (article.IsCertaintyOpen(i) && !claims[i].Standing.IsDraft && claims[i].Certainty <= Certainty.Possible
                && EvidenceAllowsMore(article, claims[i]) && claims[i].Mark.Quotes.All(quote => IsUnhedged(article, quote, hedged)))
            {
                article.Report(Rule, article.Annotation.Claims[i].Certainty!.Range, claims[i].Mark.Id, claims[i].CertaintyWord!.Name);
            }
        }
    }

    private static bool EvidenceAllowsMore(EditorialArticle article, ClaimModel claim) =>
        claim.Evidence.Count == 0 || claim.Evidence.Any(item => EvidenceStrength.Of(article.Model.AllEvidence[item], article.Model.Format).Certainty > claim.Certainty);

    /// <summary>Whether the whole paragraph of a quote has no hedge, and the lead-in of its list has none: one near it may apply to it.</summary>
    private static bool IsUnhedged(EditorialArticle article, QuoteModel quote, Dictionary<(Span Paragraph, WordedText Words), bool> hedged)
    {
        if (article.Words(quote.Language) is not { } words)
        {
            return false;
        }

        var leaf = article.Source.LeafAt(quote.Anchor.Span.Start);
        while (leaf > 0 && IsContinued(article.Source, leaf))
        {
            leaf--;
        }

        var last = article.Source.LeafAt(quote.Anchor.Span.End - 1);
        var start = leaf < 0 ? quote.Anchor.Span.Start : article.Source.Leaves[leaf].Span.Start;
        var end = last < 0 ? quote.Anchor.Span.End : article.Source.Leaves[last].Span.End;

        // Many quotes are in one paragraph.
        var place = (Paragraph: new Span(start, end - start), words);
        if (!hedged.TryGetValue(place, out var isHedged))
        {
            hedged.Add(place, isHedged = words.WeakestHedge(place.Paragraph) is not null);
        }

        return !isHedged;
    }

    /// <summary>Whether a block is in a list, or continues the one before.</summary>
    private static bool IsContinued(SourceDocument source, int leaf) => source.Leaves[leaf].IsInList || !char.IsUpper(source.Text[source.Leaves[leaf].Span.Start]);
}
