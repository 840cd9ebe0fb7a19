#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>Specifies how a quote matched its source.</summary>
public enum MatchTier
{
    /// <summary>Character by character.</summary>
    Exact = 0,

    /// <summary>Equal when every run of white space counts as one space.</summary>
    Whitespace = 1,

    /// <summary>Equal when typographic variants of quotation marks, hyphens, dashes and spaces count as the same.</summary>
    Typographic = 2,
}
