using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Anchoring;

/// <summary>A position where a quote matches, and how it matches.</summary>
/// <param name="Span">The span from the first character to the last, including what the quote omits.</param>
/// <param name="Tier">The loosest tier of its parts.</param>
/// <param name="Parts">The hits of its parts if the quote has omissions; otherwise null.</param>
internal sealed record Hit(Span Span, MatchTier Tier, IReadOnlyList<Hit>? Parts = null);
