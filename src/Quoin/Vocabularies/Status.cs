#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>Whether a claim or a piece of evidence still stands; <c>status:</c> in an annotation.</summary>
public enum Status
{
    /// <summary>It stands. The default.</summary>
    [Word("It stands. The default.")]
    Active = 0,

    /// <summary>It is not ready to be shown.</summary>
    [Word("It is not ready to be shown.")]
    Draft = 1,

    /// <summary>It was withdrawn; 'because' says why.</summary>
    [Word("It was withdrawn; 'because' says why.")]
    Retracted = 2,

    /// <summary>Another takes its place, 'superseded-by'.</summary>
    [Word("Another takes its place, 'superseded-by'.")]
    Superseded = 3,
}
