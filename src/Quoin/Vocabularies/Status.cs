#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>Specifies whether a claim or a piece of evidence is still valid; <c>status</c> in an annotation.</summary>
public enum Status
{
    /// <summary>It is valid. The default.</summary>
    [Word("It is valid. The default.")]
    Active = 0,

    /// <summary>It is not ready to be shown.</summary>
    [Word("It is not ready to be shown.")]
    Draft = 1,

    /// <summary>It was withdrawn; 'because' says why.</summary>
    [Word("It was withdrawn; 'because' says why.")]
    Retracted = 2,

    /// <summary>It was replaced; 'superseded-by' names the replacement.</summary>
    [Word("It was replaced; 'superseded-by' names the replacement.")]
    Superseded = 3,
}
