using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>Finds the quote of an annotation that a quote of the model was bound from: one with omissions becomes several.</summary>
internal static class QuoteRanges
{
    /// <summary>The quotes of a mark with their parts in the source. Empty if a quote was not found, which has been reported.</summary>
    public static ReadOnlyArray<(QuoteSyntax Syntax, ReadOnlyArray<QuoteModel> Parts)> Pair(EquatableArray<QuoteSyntax> syntax, EquatableArray<QuoteModel> models)
    {
        if (syntax.Count == 0)
        {
            return [];
        }

        var (quotes, count) = (new (QuoteSyntax Syntax, ReadOnlyArray<QuoteModel> Parts)[syntax.Count], 0);
        for (var start = 0; start < models.Count;)
        {
            var end = start + 1;
            while (end < models.Count && models[end].FollowsOmission)
            {
                end++;
            }

            var parts = models.AsSpan().Slice(start, end - start).ToArray();
            if (count == quotes.Length || Array.Exists(parts, static part => part.Anchor == AnchorModel.Missing))
            {
                return [];
            }

            quotes[count] = (syntax[count], new ReadOnlyArray<QuoteModel>(parts));
            (start, count) = (end, count + 1);
        }

        return count == quotes.Length ? new(quotes) : [];
    }
}
