#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>Specifies what a claim is about; <c>kind</c> of a claim in an annotation.</summary>
public enum ClaimKind
{
    /// <summary>A kind that a model declares and that is none of these; <c>KindName</c> has its word.</summary>
    Other = 0,

    /// <summary>A fact of the field that the reader knows, or should know beforehand.</summary>
    [Word("A fact of the field that the reader knows, or should know beforehand.")]
    Background = 1,

    /// <summary>What a term means.</summary>
    [Word("What a term means.")]
    Definition = 2,

    /// <summary>That something works: a benefit.</summary>
    [Word("That something works: a benefit.")]
    Efficacy = 3,

    /// <summary>How something works.</summary>
    [Word("How something works.")]
    Mechanism = 4,

    /// <summary>What is expected, in progress or in development.</summary>
    [Word("What is expected, in progress or in development.")]
    Outlook = 5,

    /// <summary>What should be done.</summary>
    [Word("What should be done.")]
    Recommendation = 6,

    /// <summary>That something is harmful, harmless or tolerated.</summary>
    [Word("That something is harmful, harmless or tolerated.")]
    Safety = 7,
}
