#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>
/// How sure the source's own words are of a claim, from the least to the most, so that values can be compared.
/// It grades the text, not the truth.
/// </summary>
/// <remarks>Numbers leave room between them: a certainty that comes later keeps its place in the order.</remarks>
public enum Certainty
{
    /// <summary>The text says that it is not known. It never means that no certainty was given.</summary>
    [Word("The text says that it is not known. It never means that no certainty was given.")]
    Unknown = 10,

    /// <summary>The text says that it can, may or might be so.</summary>
    [Word("The text says that it can, may or might be so.")]
    Possible = 20,

    /// <summary>The text says that something points to it.</summary>
    [Word("The text says that something points to it.")]
    Suggested = 30,

    /// <summary>The text says that research or data support it.</summary>
    [Word("The text says that research or data support it.")]
    Supported = 40,

    /// <summary>The text states it as a fact.</summary>
    [Word("The text states it as a fact.")]
    Established = 50,
}
