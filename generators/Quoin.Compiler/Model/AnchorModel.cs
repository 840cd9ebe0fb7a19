using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>Where a quote stands; line and column are 1-based.</summary>
internal sealed record AnchorModel(Span Span, int Line, int Column, MatchTier Tier)
{
    /// <summary>Stands in for the place of a quote that was reported; the build fails, so nobody reads it.</summary>
    public static readonly AnchorModel Missing = new(default, 1, 1, MatchTier.Exact);
}
