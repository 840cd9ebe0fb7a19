namespace Quoin;

/// <summary>Whether a claim or a piece of evidence still stands; <c>status:</c> in an annotation.</summary>
public enum Status
{
    /// <summary>It stands. The default.</summary>
    Active = 0,

    /// <summary>It is not ready to be shown.</summary>
    Draft = 1,

    /// <summary>It was withdrawn; <see cref="Standing.Reason"/> says why.</summary>
    Retracted = 2,

    /// <summary>Another takes its place, <see cref="Standing.SupersededBy"/>.</summary>
    Superseded = 3,
}
