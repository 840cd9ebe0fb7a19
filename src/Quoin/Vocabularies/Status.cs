namespace Quoin;

/// <summary>Whether a claim or a piece of evidence still stands; <c>status:</c> in an annotation.</summary>
public enum Status
{
    /// <summary>It stands. The default.</summary>
    Active,

    /// <summary>It is not ready to be shown.</summary>
    Draft,

    /// <summary>It was withdrawn; <see cref="Standing.Reason"/> says why.</summary>
    Retracted,

    /// <summary>Another takes its place, <see cref="Standing.SupersededBy"/>.</summary>
    Superseded,
}
