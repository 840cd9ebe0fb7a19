namespace Quoin;

/// <summary>In which way a caveat limits claims; <c>kind:</c> of a caveat in an annotation.</summary>
public enum CaveatKind
{
    /// <summary>A bound on what was shown or on what the thing can do.</summary>
    Limitation = 1,

    /// <summary>What must hold or be done first.</summary>
    Precondition = 2,

    /// <summary>A harm that may come.</summary>
    Risk = 3,

    /// <summary>For whom, where or when it holds.</summary>
    Scope = 4,

    /// <summary>What is not yet known.</summary>
    Uncertainty = 5,
}
