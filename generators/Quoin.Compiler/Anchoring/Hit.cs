using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Anchoring;

/// <summary>A place where a quote stands, and how it matches there.</summary>
/// <param name="Span">From its first character to its last, what it omits included.</param>
/// <param name="Tier">The loosest tier of its parts.</param>
/// <param name="Parts">The places of its parts, where it omits something between them; null where it omits nothing.</param>
internal sealed record Hit(Span Span, MatchTier Tier, IReadOnlyList<Hit>? Parts = null);
