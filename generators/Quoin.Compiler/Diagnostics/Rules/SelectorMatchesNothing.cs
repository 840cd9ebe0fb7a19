namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A selector that chooses nothing.</summary>
    public static readonly Rule SelectorMatchesNothing = new("QUO3008", "Selector chooses no claim",
        "No claim meets the 'applies-to' of the caveat '{0}'; widen it, or take it away and name the caveat in the claims that it limits",
        RuleSeverity.Warning);
}
