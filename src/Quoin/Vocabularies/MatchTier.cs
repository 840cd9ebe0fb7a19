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

    /// <summary>Equal when also the markup of the source is left out, such as asterisks, the addresses of links and the marks of footnotes.</summary>
    Markup = 2,

    /// <summary>Equal when also typographic variants of quotation marks, hyphens, dashes, ellipses, primes, spaces and the micro sign count as the same.</summary>
    Typographic = 3,
}
