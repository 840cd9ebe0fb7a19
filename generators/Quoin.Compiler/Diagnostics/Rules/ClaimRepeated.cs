namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule ClaimRepeated = new("QUO5003", "Claim repeated as a literal",
        "This text repeats {0} of the claim '{1}' and becomes outdated when that changes; use {2}",
        RuleSeverity.Warning);
}
