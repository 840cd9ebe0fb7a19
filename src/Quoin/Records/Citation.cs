namespace Quoin;

/// <summary>Represents the reference of a claim to evidence, with the place in it that supports the claim.</summary>
public sealed partial record Citation
{
    internal Citation(Evidence evidence, string? pinpoint)
    {
        Evidence = evidence;
        Pinpoint = pinpoint;
    }

    /// <summary>Gets the evidence. It can be that of a library, which is the same object from every claim.</summary>
    public Evidence Evidence { get; }

    /// <summary>Gets the place in the evidence, such as <c>s 12(3)</c> or <c>p. 4</c>; null if the claim refers to all of it.</summary>
    public string? Pinpoint { get; }

    /// <summary>Returns the evidence, followed by the place in it.</summary>
    public override string ToString() => Pinpoint is null ? Evidence.ToString() : $"{Evidence}, {Pinpoint}";
}
