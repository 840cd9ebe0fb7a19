namespace Quoin;

/// <summary>In which way a caveat limits claims; <c>kind:</c> of a caveat in an annotation.</summary>
public enum CaveatKind
{
    /// <summary>A bound on what was shown or on what the thing can do.</summary>
    Limitation,

    /// <summary>What must hold or be done first.</summary>
    Precondition,

    /// <summary>A harm that may come.</summary>
    Risk,

    /// <summary>For whom, where or when it holds.</summary>
    Scope,

    /// <summary>What is not yet known.</summary>
    Uncertainty,
}
