namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule SelectorMatchesNothing = new("QUO3008", "Selector matches no claim",
        "No claim matches the 'applies-to' of the caveat '{0}'; widen it, or remove it and list the caveat in the claims that it limits",
        RuleSeverity.Warning);
}
