#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>
/// Specifies how certain the source's own words are of a claim, in ascending order, so that values can be compared. It grades what
/// the text says, not what is true.
/// </summary>
/// <remarks>The numbers have gaps, so that a certainty that is added later has its place in the order.</remarks>
public enum Certainty
{
    /// <summary>Claims of this kind, which a model declares, have no certainty.</summary>
    NotGraded = 0,

    /// <summary>The text says that it is not known. Does not mean that no certainty was given.</summary>
    [Word("The text says that it is not known. Does not mean that no certainty was given.")]
    Unknown = 10,

    /// <summary>The text says that it can, may or might be so.</summary>
    [Word("The text says that it can, may or might be so.")]
    Possible = 20,

    /// <summary>The text says that something suggests it.</summary>
    [Word("The text says that something suggests it.")]
    Suggested = 30,

    /// <summary>The text says that research or data support it.</summary>
    [Word("The text says that research or data support it.")]
    Supported = 40,

    /// <summary>The text states it as a fact.</summary>
    [Word("The text states it as a fact.")]
    Established = 50,
}
