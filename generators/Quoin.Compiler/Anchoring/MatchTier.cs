namespace Quoin.Compiler;

/// <summary>How a quote matched; the runtime's enum of the same name has the same values.</summary>
public enum MatchTier
{
    /// <summary>Character for character.</summary>
    Exact,

    /// <summary>With white space folded.</summary>
    Whitespace,
}
