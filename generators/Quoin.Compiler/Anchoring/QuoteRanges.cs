using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>Finds the quote of an annotation that a quote of the model was bound from: one with omissions becomes several.</summary>
internal static class QuoteRanges
{
    /// <summary>The quotes of a mark with their parts in the source. Empty if a quote was not found, which has been reported.</summary>
    public static IEnumerable<(QuoteSyntax Syntax, IReadOnlyList<QuoteModel> Parts)> Pair(EquatableArray<QuoteSyntax> syntax, EquatableArray<QuoteModel> models)
    {
        var quotes = new List<List<QuoteModel>>();
        foreach (var model in models)
        {
            if (model.FollowsOmission && quotes.Count > 0)
            {
                quotes[quotes.Count - 1].Add(model);
            }
            else
            {
                quotes.Add([model]);
            }
        }

        return quotes.Count == syntax.Count && models.All(model => model.Anchor != AnchorModel.Missing)
            ? quotes.Select((parts, i) => (syntax[i], (IReadOnlyList<QuoteModel>)parts))
            : [];
    }
}
