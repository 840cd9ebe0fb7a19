#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>Specifies in which way a caveat limits claims; <c>kind</c> of a caveat in an annotation.</summary>
public enum CaveatKind
{
    /// <summary>A kind that a model declares and that is none of these; <c>KindName</c> has its word.</summary>
    Other = 0,

    /// <summary>A limit on what was shown, or on what the thing can do.</summary>
    [Word("A limit on what was shown, or on what the thing can do.")]
    Limitation = 1,

    /// <summary>What must be true or done first.</summary>
    [Word("What must be true or done first.")]
    Precondition = 2,

    /// <summary>A possible harm.</summary>
    [Word("A possible harm.")]
    Risk = 3,

    /// <summary>For whom, where or when the claim holds.</summary>
    [Word("For whom, where or when the claim holds.")]
    Scope = 4,

    /// <summary>What is not yet known.</summary>
    [Word("What is not yet known.")]
    Uncertainty = 5,
}
