namespace Quoin;

/// <summary>What a claim is about; <c>kind:</c> of a claim in an annotation.</summary>
public enum ClaimKind
{
    /// <summary>What the reader knows or should know beforehand: a fact of the field.</summary>
    Background = 1,

    /// <summary>What a term means.</summary>
    Definition = 2,

    /// <summary>That something works: a benefit.</summary>
    Efficacy = 3,

    /// <summary>How something works.</summary>
    Mechanism = 4,

    /// <summary>What is expected, under way or in development.</summary>
    Outlook = 5,

    /// <summary>What should be done.</summary>
    Recommendation = 6,

    /// <summary>That something is harmful, harmless or tolerated.</summary>
    Safety = 7,
}
