namespace Quoin;

/// <summary>
/// How sure the source's own words are of a claim, from the least to the most, so that values can be compared.
/// It grades the text, not the truth.
/// </summary>
/// <remarks>Numbers leave room between them: a certainty that comes later keeps its place in the order.</remarks>
public enum Certainty
{
    /// <summary>The text says that it is not known. It never means that no certainty was given.</summary>
    Unknown = 10,

    /// <summary>The text says that it can, may or might be so.</summary>
    Possible = 20,

    /// <summary>The text says that something points to it.</summary>
    Suggested = 30,

    /// <summary>The text says that research or data support it.</summary>
    Supported = 40,

    /// <summary>The text states it as a fact.</summary>
    Established = 50,
}
