namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule CaveatLimitsNothing = new("QUO3006", "Caveat limits no claim",
        "The caveat '{0}' limits no claim; list it in a claim's 'caveats', or select the claims that it limits with 'applies-to'",
        RuleSeverity.Warning);
}
