using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>The position of a quote in the source.</summary>
/// <param name="Span">The span in the reading text.</param>
/// <param name="FileSpan">The span in the text of the file, with line feeds as line ends.</param>
/// <param name="Line">The line in the file; 1-based.</param>
/// <param name="Column">The column in the file; 1-based.</param>
/// <param name="Tier">How the quote matched.</param>
internal sealed record AnchorModel(Span Span, Span FileSpan, int Line, int Column, MatchTier Tier)
{
    /// <summary>A placeholder for a quote that was reported; the build fails, so it is never read.</summary>
    public static readonly AnchorModel Missing = new(default, default, 1, 1, MatchTier.Exact);
}
