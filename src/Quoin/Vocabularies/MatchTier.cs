#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>How a quote matched its source.</summary>
public enum MatchTier
{
    /// <summary>Character for character.</summary>
    Exact = 0,

    /// <summary>The same once every run of white space counts as one space.</summary>
    Whitespace = 1,

    /// <summary>The same once typographic variants of quotation marks, hyphens, dashes and spaces count as one.</summary>
    Typographic = 2,
}
