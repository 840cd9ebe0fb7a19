using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>The position of a quote in the source; line and column are 1-based.</summary>
internal sealed record AnchorModel(Span Span, int Line, int Column, MatchTier Tier)
{
    /// <summary>A placeholder for a quote that was reported; the build fails, so it is never read.</summary>
    public static readonly AnchorModel Missing = new(default, 1, 1, MatchTier.Exact);
}
