namespace Quoin;

/// <summary>
/// How sure the source's own words are of a claim, from the least to the most, so that values can be compared.
/// It grades the text, not the truth.
/// </summary>
public enum Certainty
{
    /// <summary>The text says that it is not known.</summary>
    Unknown,

    /// <summary>The text says that it can, may or might be so.</summary>
    Possible,

    /// <summary>The text says that something points to it.</summary>
    Suggested,

    /// <summary>The text says that research or data support it.</summary>
    Supported,

    /// <summary>The text states it as a fact.</summary>
    Established,
}
