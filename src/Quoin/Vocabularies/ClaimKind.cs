namespace Quoin;

/// <summary>What a claim is about; <c>kind:</c> of a claim in an annotation.</summary>
public enum ClaimKind
{
    /// <summary>What the reader knows or should know beforehand: a fact of the field.</summary>
    Background,

    /// <summary>What a term means.</summary>
    Definition,

    /// <summary>That something works: a benefit.</summary>
    Efficacy,

    /// <summary>How something works.</summary>
    Mechanism,

    /// <summary>What is expected, under way or in development.</summary>
    Outlook,

    /// <summary>What should be done.</summary>
    Recommendation,

    /// <summary>That something is harmful, harmless or tolerated.</summary>
    Safety,
}
