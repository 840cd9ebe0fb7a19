#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>In which way a caveat limits claims; <c>kind:</c> of a caveat in an annotation.</summary>
public enum CaveatKind
{
    /// <summary>A bound on what was shown or on what the thing can do.</summary>
    [Word("A bound on what was shown or on what the thing can do.")]
    Limitation = 1,

    /// <summary>What must hold or be done first.</summary>
    [Word("What must hold or be done first.")]
    Precondition = 2,

    /// <summary>A harm that may come.</summary>
    [Word("A harm that may come.")]
    Risk = 3,

    /// <summary>For whom, where or when it holds.</summary>
    [Word("For whom, where or when it holds.")]
    Scope = 4,

    /// <summary>What is not yet known.</summary>
    [Word("What is not yet known.")]
    Uncertainty = 5,
}
